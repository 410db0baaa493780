package dk.jobveu.kursus;

import static dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT_PAA_ANDEN_VIS;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Derives checklist row C2.2: the parties define the content, advised by companies. What a
 * company wished of the courses (D6) is advice, and so is what is written down with the courses.
 */
@Component
class KursusTjekliste implements Tjeklistekilde {

  private static final String RAEKKE = "C2.2";

  private final Kursussammensaetninger sammensaetninger;

  private final Virksomhedsoensker oensker;

  KursusTjekliste(Kursussammensaetninger sammensaetninger, Virksomhedsoensker oensker) {
    this.sammensaetninger = sammensaetninger;
    this.oensker = oensker;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(
        sammensaetninger
            .gaeldende(forloebId)
            .map(s -> raekke(s, virksomheder(forloebId)))
            .orElse(new Raekketilstand(RAEKKE, IKKE_OPFYLDT, "Kurserne er ikke fastlagt.", null)));
  }

  private int virksomheder(String forloebId) {
    return (int) oensker.alle(forloebId).stream().map(o -> o.virksomhed()).distinct().count();
  }

  private static Raekketilstand raekke(Kursussammensaetning s, int oensker) {
    String kurser = Antal.af(s.kurser().size(), "kursus", "kurser") + ", version " + s.version();
    String bevis =
        oensker == 0
            ? kurser
            : kurser + ", ønsker fra " + Antal.af(oensker, "virksomhed", "virksomheder");
    boolean raadgivet = s.raadgivning() != null && !s.raadgivning().isBlank();
    return raadgivet || oensker > 0
        ? new Raekketilstand(RAEKKE, OPFYLDT, null, bevis)
        : new Raekketilstand(
            RAEKKE,
            OPFYLDT_PAA_ANDEN_VIS,
            "Kurserne er fastlagt, men hverken virksomhedernes ønsker eller deres råd er noteret.",
            bevis);
  }
}
