package dk.jobveu.behov;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Forloebregister;
import java.time.Clock;

/**
 * Begins to validate again, in the open forløb of phase 1 of whose need the lists that hold now say
 * something else.
 */
@Brugstilfaelde
public class BegyndGenvalideringer {

  private final Genvalideringsproces proces;
  private final Nyelister nyeLister;
  private final Forloebregister forloeb;
  private final Clock ur;

  BegyndGenvalideringer(
      Genvalideringsproces proces, Nyelister nyeLister, Forloebregister forloeb, Clock ur) {
    this.proces = proces;
    this.nyeLister = nyeLister;
    this.forloeb = forloeb;
    this.ur = ur;
  }

  /**
   * @return in how many
   */
  public int begynd() {
    int antal = 0;
    for (String id : proces.mulige()) {
      if (nyeLister.om(id, ur.instant()).isPresent()) {
        proces.begynd(id, forloeb.hent(id).koordinator());
        antal++;
      }
    }
    return antal;
  }
}
