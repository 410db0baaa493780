package dk.jobveu.kursus;

import static dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT_PAA_ANDEN_VIS;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import org.springframework.stereotype.Component;

/** Derives checklist row C2.2: the parties define the content, advised by companies. */
@Component
class KursusTjekliste implements Tjeklistekilde {

  private static final String RAEKKE = "C2.2";

  private final Kursussammensaetninger sammensaetninger;

  KursusTjekliste(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(
        sammensaetninger
            .gaeldende(forloebId)
            .map(KursusTjekliste::raekke)
            .orElse(new Raekketilstand(RAEKKE, IKKE_OPFYLDT, "Kurserne er ikke fastlagt.", null)));
  }

  private static Raekketilstand raekke(Kursussammensaetning s) {
    String bevis = Antal.af(s.kurser().size(), "kursus", "kurser") + ", version " + s.version();
    return s.raadgivning() == null || s.raadgivning().isBlank()
        ? new Raekketilstand(
            RAEKKE,
            OPFYLDT_PAA_ANDEN_VIS,
            "Kurserne er fastlagt, men det er ikke noteret, hvilke virksomheder der har rådgivet.",
            bevis)
        : new Raekketilstand(RAEKKE, OPFYLDT, null, bevis);
  }
}
