package dk.jobveu.screening;

import dk.jobveu.deltager.Deltager;
import java.time.LocalDate;

/** The process by which whoever answers for a candidate is asked until there is an answer. */
public interface Afklaringsprocesser {

  void begynd(Deltager kandidat, Afklaring.Art art, LocalDate frist);

  /** It is decided on the candidate in another way; whoever was asked is not any more. */
  void afbryd(String forloebId, String deltagerId);

  /** The same for all candidates of the forløb. */
  void afbrydAlle(String forloebId);
}
