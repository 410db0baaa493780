package dk.jobveu.hold;

import dk.jobveu.forloeb.HoldteKurser;
import org.springframework.stereotype.Component;

/** A class that has ended is a course that was held. */
@Component
class AfsluttedeHold implements HoldteKurser {

  private final Holdregister register;

  AfsluttedeHold(Holdregister register) {
    this.register = register;
  }

  @Override
  public boolean findes(String forloebId) {
    return register.alle(forloebId).stream().anyMatch(h -> h.status() == Holdstatus.AFSLUTTET);
  }
}
