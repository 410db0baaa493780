package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;
import java.util.Optional;

/** An administrator lets everybody read the list of forløb without logging in, or no longer. */
@Brugstilfaelde
public class AabnOversigt {

  private final Aabninger aabninger;
  private final Clock ur;

  AabnOversigt(Aabninger aabninger, Clock ur) {
    this.aabninger = aabninger;
    this.ur = ur;
  }

  /** What it is already changes nothing. */
  public void saet(boolean aaben, String bruger) {
    Optional<Aabning> seneste = aabninger.seneste();
    if (seneste.map(Aabning::aaben).orElse(false) != aaben) {
      aabninger.gem(
          new Aabning(seneste.map(Aabning::nr).orElse(0) + 1, aaben, bruger, ur.instant()));
    }
  }
}
