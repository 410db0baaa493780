package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a draft case from what was recorded on the way, for a person to approve. */
@Component
class Caseudkast {

  private static final int KORT = 2000;
  private static final int LANG = 4000;

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Partsaftaler aftaler;
  private final Kursussammensaetninger kurser;
  private final Forloebsresultater resultater;
  private final Afvigelsestekster afvigelser;
  private final Laeringsarkiv arkiv;

  Caseudkast(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Partsaftaler aftaler,
      Kursussammensaetninger kurser,
      Forloebsresultater resultater,
      Afvigelsestekster afvigelser,
      Laeringsarkiv arkiv) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.aftaler = aftaler;
    this.kurser = kurser;
    this.resultater = resultater;
    this.afvigelser = afvigelser;
    this.arkiv = arkiv;
  }

  /** The draft; nothing is stored before somebody has approved it. */
  Casetekst skriv(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    return new Casetekst(
        f.titel(),
        hoejst(KORT, parter(f)),
        hoejst(KORT, formaal(f)),
        hoejst(LANG, indhold(f)),
        hoejst(KORT, resultater.tal(f.id()).tekst()),
        hoejst(LANG, laering(f)),
        aktoerer.navn(f.koordinator()));
  }

  private String parter(Forloeb f) {
    return deltagelser.alle(f.id()).stream()
        .filter(Deltagelse::erMed)
        .map(d -> aktoerer.navn(d.aktoerId()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String formaal(Forloeb f) {
    return aftaler
        .seneste(f.id())
        .map(a -> a.indhold().aftalensFormaal())
        .filter(t -> !t.isBlank())
        .orElse("Formålet er ikke skrevet ned i en partsaftale.");
  }

  private String indhold(Forloeb f) {
    return kurser
        .gaeldende(f.id())
        .map(Caseudkast::kursusliste)
        .orElse("Kurserne er ikke fastlagt.");
  }

  private static String kursusliste(Kursussammensaetning s) {
    List<String> linjer = new ArrayList<>();
    linjer.add(
        "%s, %s dage i alt:"
            .formatted(
                Antal.af(s.kurser().size(), "kursus", "kurser"), Taltekst.skriv(s.varighedDage())));
    for (Kursus k : s.kurser()) {
      linjer.add("- " + k.titel() + (k.giverMerit() ? " (merit til " + k.uddannelse() + ")" : ""));
    }
    return String.join("\n", linjer);
  }

  private String laering(Forloeb f) {
    List<String> afsnit = new ArrayList<>();
    arkiv
        .evaluering(f.id())
        .ifPresentOrElse(
            e -> {
              afsnit.add(e.hvadVirkede());
              if (e.hvadKanForbedres() != null) {
                afsnit.add("Kan gøres bedre: " + e.hvadKanForbedres());
              }
              if (e.fortaelling() != null) {
                afsnit.add("En god historie: " + e.fortaelling());
              }
              if (!e.skabeloner().isEmpty()) {
                afsnit.add(
                    "Andre kan begynde med: %s. Kopiér forløbet for at få det som udkast."
                        .formatted(
                            e.skabeloner().stream()
                                .map(Evaluering::skabelontekst)
                                .map(t -> t.toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
              }
            },
            () -> afsnit.add("Forløbet er ikke evalueret."));
    afvigelser
        .alle(f.id())
        .forEach(
            a ->
                afsnit.add(
                    (a.udledt() ? "Afveg fra modellen: " : "Valgte en anden vej: ") + a.tekst()));
    return String.join("\n", afsnit);
  }

  private static String hoejst(int laengde, String tekst) {
    return tekst.length() <= laengde ? tekst : tekst.substring(0, laengde - 1) + "…";
  }
}
