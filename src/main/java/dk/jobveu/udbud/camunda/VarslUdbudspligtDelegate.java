package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.VarslUdbudspligt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the schools of their joint duty to offer the courses. */
@Component
public class VarslUdbudspligtDelegate implements JavaDelegate {

  private final VarslUdbudspligt varslUdbudspligt;
  private final Registreringer registreringer;

  public VarslUdbudspligtDelegate(
      VarslUdbudspligt varslUdbudspligt, Registreringer registreringer) {
    this.varslUdbudspligt = varslUdbudspligt;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    varslUdbudspligt.udfoer(registreringer.af(proces));
  }
}
