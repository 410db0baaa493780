package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes a draft case from what was recorded on the way, for a person to approve. */
@Service
public class SkrivCasebeskrivelse {

  private static final int KORT = 2000;
  private static final int LANG = 4000;

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Partsaftaler aftaler;
  private final Kursussammensaetninger kurser;
  private final EvaluerForloeb evaluering;
  private final Afvigelsestekster afvigelser;
  private final Laeringsarkiv arkiv;

  SkrivCasebeskrivelse(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Partsaftaler aftaler,
      Kursussammensaetninger kurser,
      EvaluerForloeb evaluering,
      Afvigelsestekster afvigelser,
      Laeringsarkiv arkiv) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.aftaler = aftaler;
    this.kurser = kurser;
    this.evaluering = evaluering;
    this.afvigelser = afvigelser;
    this.arkiv = arkiv;
  }

  /** The draft; nothing is stored before somebody has approved it. */
  public Casebeskrivelse skriv(Registrering registrering) {
    Forloeb f = forloeb.hent(registrering.forloebId());
    return new Casebeskrivelse(
        registrering,
        f.titel(),
        hoejst(KORT, parter(f)),
        hoejst(KORT, formaal(f)),
        hoejst(LANG, indhold(f)),
        hoejst(KORT, resultater(evaluering.tal(f.id()))),
        hoejst(LANG, laering(f)),
        aktoerer.navn(f.koordinator()),
        Casebeskrivelse.Status.UDKAST);
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
        .map(SkrivCasebeskrivelse::kursusliste)
        .orElse("Kurserne er ikke fastlagt.");
  }

  private static String kursusliste(Kursussammensaetning s) {
    List<String> linjer = new ArrayList<>();
    linjer.add(
        "%d kurser, %s dage i alt:"
            .formatted(s.kurser().size(), s.varighedDage().stripTrailingZeros().toPlainString()));
    for (Kursus k : s.kurser()) {
      linjer.add("- " + k.titel() + (k.giverMerit() ? " (merit til " + k.uddannelse() + ")" : ""));
    }
    return String.join("\n", linjer);
  }

  /** The figures as one sentence. */
  public static String resultater(Resultattal tal) {
    List<String> dele = new ArrayList<>();
    tilfoej(dele, tal.kursister(), "kursister");
    tilfoej(dele, tal.gennemfoert(), "gennemførte");
    tilfoej(dele, tal.job(), "kom i job");
    tilfoej(dele, tal.uddannelse(), "kom i uddannelse");
    tilfoej(dele, tal.paaVej(), "er på vej");
    return dele.isEmpty() ? "Der er ikke registreret resultater." : String.join(", ", dele) + ".";
  }

  private static void tilfoej(List<String> dele, Integer antal, String hvad) {
    if (antal != null) {
      dele.add(antal + " " + hvad);
    }
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
            },
            () -> afsnit.add("Forløbet er ikke evalueret."));
    afvigelser.alle(f.id()).forEach(a -> afsnit.add("Valgte en anden vej: " + a.begrundelse()));
    return String.join("\n", afsnit);
  }

  private static String hoejst(int laengde, String tekst) {
    return tekst.length() <= laengde ? tekst : tekst.substring(0, laengde - 1) + "…";
  }
}
