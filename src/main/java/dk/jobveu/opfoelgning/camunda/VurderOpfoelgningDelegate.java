package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.opfoelgning.VurderOpfoelgning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VurderOpfoelgningDelegate implements JavaDelegate {

  private final VurderOpfoelgning vurderOpfoelgning;
  private final Registreringer registreringer;

  VurderOpfoelgningDelegate(VurderOpfoelgning vurderOpfoelgning, Registreringer registreringer) {
    this.vurderOpfoelgning = vurderOpfoelgning;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    VurderOpfoelgning.Vurdering v =
        vurderOpfoelgning.vurder(
            registreringer.af(proces), (String) proces.getVariable(Procesvariabler.DELTAGER_ID));
    proces.setVariable(Procesvariabler.OPFOELGNING_HANDLING, v.handling());
    proces.setVariable(Procesvariabler.NAEVN_VOKSENLAERLING, v.naevnVoksenlaerling());
    proces.setVariable(Procesvariabler.OPFOELGNINGSDATO, Frister.morgen(v.naesteDato()));
  }
}
