package dk.jobveu.deltager;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is known of participants from now on, wherever it is kept: the one who answered for them
 * until now loses sight of who they are, and the next one gains it.
 */
@Component
class Deltagerflytning {

  private final Deltagere deltagere;
  private final List<Deltagervidne> vidner;

  Deltagerflytning(Deltagere deltagere, List<Deltagervidne> vidner) {
    this.deltagere = deltagere;
    this.vidner = List.copyOf(vidner);
  }

  void flyt(Collection<Deltager> nu) {
    if (nu.isEmpty()) {
      return;
    }
    String forloebId = nu.iterator().next().forloebId();
    deltagere.laas(forloebId, nu.stream().map(Deltager::deltagerId).toList());
    for (Deltager d : nu) {
      deltagere.ret(d);
      vidner.forEach(v -> v.skiftet(d));
    }
  }
}
