package dk.jobveu.projektplan.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.projektplan.VurderProjektplan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decisions {@code projektplan_mangler} and {@code projektplan_komplet}. */
@Component
public class VurderProjektplanDelegate implements JavaDelegate {

  private final VurderProjektplan vurder;
  private final Registreringer registreringer;

  public VurderProjektplanDelegate(VurderProjektplan vurder, Registreringer registreringer) {
    this.vurder = vurder;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(Procesvariabler.PLANSTATUS, vurder.udfoer(registreringer.af(proces)).name());
  }
}
