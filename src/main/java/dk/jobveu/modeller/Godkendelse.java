package dk.jobveu.modeller;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether what one has put up must be deployed by somebody else. */
@Component
public class Godkendelse {

  private final boolean afEnAnden;

  Godkendelse(@Value("${jobveu.modeller.godkendes-af-en-anden}") boolean afEnAnden) {
    this.afEnAnden = afEnAnden;
  }

  public boolean kraeves() {
    return afEnAnden;
  }

  /** Whether this person may deploy the draft. */
  public boolean maaUdrulle(Modelkladde kladde, String bruger) {
    return !afEnAnden || kladde.erSendt() && !kladde.bruger().equals(bruger);
  }
}
