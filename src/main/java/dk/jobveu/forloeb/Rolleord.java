package dk.jobveu.forloeb;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.referencedata.Referencedata;
import org.springframework.stereotype.Component;

/** What a role is called in a forløb: what a job centre is, a law decides. */
@Component
public class Rolleord {

  private final Referencedata referencedata;

  Rolleord(Referencedata referencedata) {
    this.referencedata = referencedata;
  }

  /**
   * The label on the day that the forløb began.
   *
   * @param rolle id of the role
   */
  public String af(Forloeb forloeb, String rolle) {
    return rolle.equals(Rolle.JOBCENTER.id())
        ? referencedata.betegnelse(rolle, forloeb.startdato())
        : Rolle.tekst(rolle);
  }
}
