package dk.jobveu.hold.camunda;

import dk.jobveu.hold.AflysHold;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Cancels the class and tells all who had said yes. */
@Component
class AflysHoldDelegate implements JavaDelegate {

  private final AflysHold aflys;
  private final Registreringer registreringer;

  AflysHoldDelegate(AflysHold aflys, Registreringer registreringer) {
    this.aflys = aflys;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    aflys.aflys(registreringer.af(proces));
  }
}
