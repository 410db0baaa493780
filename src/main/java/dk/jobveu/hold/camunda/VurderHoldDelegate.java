package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Holdraad;
import dk.jobveu.hold.VurderHold;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decision {@code hold_levedygtighed}; sets {@code holdRaad} and, when it can run, the outcome. */
@Component
class VurderHoldDelegate implements JavaDelegate {

  private final VurderHold vurder;
  private final Registreringer registreringer;

  VurderHoldDelegate(VurderHold vurder, Registreringer registreringer) {
    this.vurder = vurder;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    Holdraad raad = vurder.vurder(registreringer.af(proces));
    proces.setVariable(Procesvariabler.HOLD_RAAD, raad.name());
    if (raad == Holdraad.GENNEMFOER) {
      proces.setVariable(Procesvariabler.HOLD_UDFALD, "DANNET");
    }
  }
}
