package dk.jobveu.deltager.web;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.liste.Borgere;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The people of lists are participants. */
@Component
class Listedeltagere implements Borgere {

  private final Deltagere deltagere;

  Listedeltagere(Deltagere deltagere) {
    this.deltagere = deltagere;
  }

  @Override
  public boolean erSlettet(String pseudonym) {
    return Deltager.erSlettet(pseudonym);
  }

  @Override
  public void laas(String forloebId, Collection<String> pseudonymer) {
    deltagere.laas(forloebId, pseudonymer);
  }
}
