package dk.jobveu.match.camunda;

import dk.jobveu.match.VurderMatch;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VurderMatchDelegate implements JavaDelegate {

  private final VurderMatch vurderMatch;
  private final Frister frister;

  VurderMatchDelegate(VurderMatch vurderMatch, Frister frister) {
    this.vurderMatch = vurderMatch;
    this.frister = frister;
  }

  @Override
  public void execute(DelegateExecution proces) {
    VurderMatch.Vurdering v =
        vurderMatch.vurder(
            proces.getProcessBusinessKey(),
            (String) proces.getVariable(Procesvariabler.DELTAGER_ID));
    proces.setVariable(Procesvariabler.MATCHVURDERING, v.vurdering());
    if (v.slutdato() != null) {
      proces.setVariable(Procesvariabler.MATCHFRIST, frister.morgenEfter(v.slutdato()));
    }
  }
}
