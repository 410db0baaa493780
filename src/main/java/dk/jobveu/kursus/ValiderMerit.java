package dk.jobveu.kursus;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Records the coordinator's validation of the merit; it needs reasons but stops nothing.
 */
@Brugstilfaelde
public class ValiderMerit implements Blanket<ValiderMerit.Svar, ValiderMerit.Udfald> {

  private static final String FULD = "FULD";
  private static final Map<String, String> KLASSER =
      Map.of(FULD, "Fuldt ud.", "DELVIS", "Delvist.", "INGEN", "Ikke.");
  private static final String BEGRUNDET = "Alle kurser uden merit er begrundet.";

  /** What the coordinator finds, and why when it is not what the rule says. */
  public record Svar(String klasse, String begrundelse) {}

  /** Later phases need the class. */
  public record Udfald(String meritKlasse) {}

  private final Kursussammensaetninger sammensaetninger;
  private final Afvigelser afvigelser;

  ValiderMerit(Kursussammensaetninger sammensaetninger, Afvigelser afvigelser) {
    this.sammensaetninger = sammensaetninger;
    this.afvigelser = afvigelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return sammensaetninger.seneste(s.forloebId()).map(k -> new Svar(k.meritKlasse(), null));
  }

  /** The courses with their merit, and what DMN-4 says of them together. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return sammensaetninger.seneste(s.forloebId()).map(ValiderMerit::vist).orElse(Map.of());
  }

  private static Map<String, Object> vist(Kursussammensaetning k) {
    return Map.of(
        "kursusliste", k.kurser().stream().map(ValiderMerit::raekke).toList(),
        "forslagTekst", KLASSER.getOrDefault(k.meritKlasse(), "Uafklaret."),
        "forslagGrund",
            FULD.equals(k.meritKlasse()) ? "" : k.accept().orElse(grund(k.meritResultat())));
  }

  private static String grund(String resultat) {
    return "OK".equals(resultat) ? BEGRUNDET : "";
  }

  private static Map<String, Object> raekke(Kursus k) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("nr", k.nr());
    raekke.put("titel", k.titel());
    raekke.put("merit", k.giverMerit() ? "Ja" : "Nej");
    raekke.put("uddannelse", k.uddannelse());
    raekke.put("begrundelse", k.begrundelse());
    return raekke;
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    String klasse = svar.klasse();
    if (!KLASSER.containsKey(klasse)) {
      throw new Regelbrud("klasse", "Vælg, om kurserne giver merit fuldt ud, delvist eller ikke.");
    }
    Kursussammensaetning seneste = sammensaetninger.hent(s.forloebId(), "validere");
    boolean somReglen = klasse.equals(seneste.meritKlasse());
    if (svar.begrundelse() == null && !(somReglen && FULD.equals(klasse))) {
      throw new Regelbrud(
          "begrundelse",
          somReglen
              ? "Skriv, hvorfor ikke alle kurser giver merit."
              : "Skriv, hvorfor du ser anderledes på meriten end reglen.");
    }
    int merit = (int) seneste.kurser().stream().filter(Kursus::giverMerit).count();
    sammensaetninger.gemValidering(
        new Meritvalidering(
            s.registrering(),
            seneste.version(),
            seneste.meritKlasse(),
            klasse,
            svar.begrundelse(),
            merit,
            seneste.kurser().size() - merit));
    if (!somReglen) {
      afvigelser.registrer(s.registrering(), "DMN-4", svar.begrundelse());
    }
    if ("INGEN".equals(klasse)) {
      afvigelser.registrer(s.registrering(), "R-9.3", svar.begrundelse());
    }
    return new Udfald(klasse);
  }
}
