package dk.jobveu.screening;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import java.util.List;
import org.springframework.stereotype.Component;

/** The participants' list as screening sees it: only the unemployed. */
@Component
class DeltagerKandidater implements Kandidater {

  private final Deltagere deltagere;

  DeltagerKandidater(Deltagere deltagere) {
    this.deltagere = deltagere;
  }

  @Override
  public List<Kandidat> afJobcenter(String forloebId, String jobcenter) {
    return deltagere.afJobcenter(forloebId, jobcenter).stream()
        .filter(d -> !d.erBeskaeftiget())
        .map(DeltagerKandidater::kandidat)
        .toList();
  }

  private static Kandidat kandidat(Deltager d) {
    return new Kandidat(d.deltagerId(), d.jobcenter(), d.maalgruppe(), d.udsatEllerUng());
  }
}
