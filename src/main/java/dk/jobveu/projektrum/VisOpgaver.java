package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.projektrum.Overblik.Bold;
import java.util.List;

/** The open tasks of a forløb, and what it waits for besides them. */
@Brugstilfaelde(kunVis = true)
public class VisOpgaver {

  private final Bolden bolden;
  private final Deltagelser deltagelser;
  private final Systemventetid systemventetid;
  private final Tavlelager tavlelager;

  VisOpgaver(
      Bolden bolden,
      Deltagelser deltagelser,
      Systemventetid systemventetid,
      Tavlelager tavlelager) {
    this.bolden = bolden;
    this.deltagelser = deltagelser;
    this.systemventetid = systemventetid;
    this.tavlelager = tavlelager;
  }

  /**
   * What waits.
   *
   * @param venterPaa what is going on that is nobody's task, such as a tender, or null
   * @param systemet steps of the system
   */
  public record Opgaver(String venterPaa, List<Bold> bolden, List<Ventetrin> systemet) {

    public boolean ingen() {
      return venterPaa == null && bolden.isEmpty();
    }
  }

  public Opgaver vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    return new Opgaver(
        indsigt.erIGang() ? tavlelager.af(List.of(id)).get(id).venterPaa() : null,
        bolden.af(indsigt, deltagelser.alle(id)),
        systemventetid.af(indsigt));
  }
}
