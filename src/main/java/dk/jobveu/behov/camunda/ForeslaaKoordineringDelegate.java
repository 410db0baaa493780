package dk.jobveu.behov.camunda;

import dk.jobveu.behov.ForeslaaKoordinering;
import dk.jobveu.behov.Koordineringsforslag;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-14 and DMN-13: a proposal that the coordinator may change with a reason. */
@Component
class ForeslaaKoordineringDelegate implements JavaDelegate {

  private final ForeslaaKoordinering foreslaaKoordinering;

  ForeslaaKoordineringDelegate(ForeslaaKoordinering foreslaaKoordinering) {
    this.foreslaaKoordinering = foreslaaKoordinering;
  }

  @Override
  public void execute(DelegateExecution proces) {
    Koordineringsforslag forslag = foreslaaKoordinering.udfoer(proces.getProcessBusinessKey());
    proces.setVariable(Procesvariabler.FORESLAAET_PART, forslag.part());
    proces.setVariable(Procesvariabler.FORESLAAET_VEU_ROLLE, forslag.veuRolle());
  }
}
