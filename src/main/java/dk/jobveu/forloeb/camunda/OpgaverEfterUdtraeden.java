package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Opgavemodtagere;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a model later asks of an organisation that has left the forløb, the coordinator is asked
 * as with the tasks that were open when it left.
 */
@Component
class OpgaverEfterUdtraeden implements Opgavemodtagere {

  /** Here a job centre's tasks name its own citizens, who are nobody else's business. */
  private static final Set<String> OM_BORGERE = Set.of("hold", "holddannelse");

  private final Deltagelser deltagelser;
  private final Forloebregister register;

  OpgaverEfterUdtraeden(Deltagelser deltagelser, Forloebregister register) {
    this.deltagelser = deltagelser;
    this.register = register;
  }

  @Override
  public String af(String forloebId, String proces, String organisation) {
    boolean egne = Opgaveoverdragelse.EGNE.contains(proces) || OM_BORGERE.contains(proces);
    return !egne && deltagelser.erUde(forloebId, organisation)
        ? register.hent(forloebId).koordinator()
        : organisation;
  }
}
