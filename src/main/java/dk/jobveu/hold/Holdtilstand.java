package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checklist row C4.2: unemployed and employed have begun and completed. */
@Component
public class Holdtilstand implements Tjeklistekilde {

  private final Kursusdrift drift;
  private final Gennemfoersler gennemfoersler;

  public Holdtilstand(Kursusdrift drift, Gennemfoersler gennemfoersler) {
    this.drift = drift;
    this.gennemfoersler = gennemfoersler;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(raekke(forloebId));
  }

  private Raekketilstand raekke(String forloebId) {
    int paabegyndt = gennemfoersler.iForloeb(forloebId).size();
    int gennemfoert = gennemfoersler.medStatus(forloebId, Status.GENNEMFOERT).size();
    String bevis = "%d er begyndt, %d har gennemført".formatted(paabegyndt, gennemfoert);
    if (drift.afslutning(forloebId).isEmpty()) {
      return new Raekketilstand(
          "C4.2",
          Tilstand.IKKE_OPFYLDT,
          paabegyndt == 0 ? "Kurset er ikke begyndt." : "Kurset er ikke afsluttet.",
          bevis);
    }
    return gennemfoert > 0
        ? new Raekketilstand("C4.2", Tilstand.OPFYLDT, null, bevis)
        : new Raekketilstand("C4.2", Tilstand.IKKE_OPFYLDT, "Ingen har gennemført kurset.", bevis);
  }
}
