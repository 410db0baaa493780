package dk.jobveu.partsaftale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A point of the agreement that reads differently in two versions: whoever is asked again
 * sees what has changed since the version before.
 *
 * @param foer null when nothing stood there
 * @param nu null when nothing stands there any more
 */
public record Aftaleforskel(String punkt, String foer, String nu) {

  public static List<Aftaleforskel> mellem(Aftaleindhold foer, Aftaleindhold nu) {
    Map<String, String> gamle = punkter(foer);
    List<Aftaleforskel> forskelle = new ArrayList<>();
    punkter(nu)
        .forEach(
            (punkt, tekst) -> {
              if (!Objects.equals(gamle.get(punkt), tekst)) {
                forskelle.add(new Aftaleforskel(punkt, gamle.get(punkt), tekst));
              }
            });
    return forskelle;
  }

  private static Map<String, String> punkter(Aftaleindhold i) {
    Map<String, String> punkter = new LinkedHashMap<>();
    punkter.put("Formål", tekst(i.aftalensFormaal()));
    punkter.put("Stillinger", tekst(i.stillingsbetegnelser()));
    punkter.put("Faglige kompetencer", tekst(i.fagligeKompetencer()));
    punkter.put("Alle målgrupper af ledige er tænkt ind", jaNej(i.alleLedige()));
    punkter.put("Målgruppe", tekst(i.maalgruppe()));
    punkter.put("Hvorfor ikke alle", tekst(i.indsnaevring()));
    punkter.put("Beskæftigede", tekst(i.beskaeftigede()));
    punkter.put("Fra ufaglært mod faglært", tekst(i.loeftemaal()));
    punkter.put("Der må være indhold uden merit", jaNej(i.ikkeMeritTilladt()));
    punkter.put("Form", i.aftaleform() == null ? null : i.aftaleform().tekst());
    punkter.put("Hvorfor betaling eller start ikke er besluttet", tekst(i.finansieringAfklaring()));
    return punkter;
  }

  private static String jaNej(Boolean svar) {
    return svar == null ? null : svar ? "Ja" : "Nej";
  }

  private static String tekst(String skrevet) {
    return Partsaftale.udfyldt(skrevet) ? skrevet.strip() : null;
  }
}
