package dk.jobveu.behov.camunda;

import dk.jobveu.behov.BestemProjekttype;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** DMN-3: the forløb's one project type. */
@Component
class BestemProjekttypeDelegate implements JavaDelegate {

  private final BestemProjekttype bestemProjekttype;

  BestemProjekttypeDelegate(BestemProjekttype bestemProjekttype) {
    this.bestemProjekttype = bestemProjekttype;
  }

  @Override
  public void execute(DelegateExecution proces) {
    proces.setVariable(
        Procesvariabler.PROJEKTTYPE,
        bestemProjekttype.udfoer(proces.getProcessBusinessKey()).name());
  }
}
