package dk.jobveu.koordination;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Slutvidne;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import org.springframework.stereotype.Component;

/**
 * There is nothing to coordinate when a forløb is over; the task of whoever was asked ends with it.
 */
@Component
class Forslagsbortfald implements Slutvidne {

  private final Koordinatorforslagene forslagene;

  Forslagsbortfald(Koordinatorforslagene forslagene) {
    this.forslagene = forslagene;
  }

  @Override
  public void slut(Registrering r) {
    forslagene
        .ventende(r.forloebId())
        .ifPresent(v -> forslagene.afgoer(v, Status.BORTFALDET, null));
  }
}
