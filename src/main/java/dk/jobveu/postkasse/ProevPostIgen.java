package dk.jobveu.postkasse;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.post.Postlager;
import java.time.Clock;

/** What was given up is tried again, once the mail server or the addresses are right. */
@Brugstilfaelde
public class ProevPostIgen {

  private final Postlager lager;
  private final Clock ur;

  ProevPostIgen(Postlager lager, Clock ur) {
    this.lager = lager;
    this.ur = ur;
  }

  /**
   * @return how many
   */
  public int proev() {
    return lager.proevIgen(ur.instant());
  }
}
