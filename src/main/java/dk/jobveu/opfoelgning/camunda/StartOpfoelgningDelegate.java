package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.opfoelgning.StartOpfoelgning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StartOpfoelgningDelegate implements JavaDelegate {

  private final StartOpfoelgning startOpfoelgning;

  StartOpfoelgningDelegate(StartOpfoelgning startOpfoelgning) {
    this.startOpfoelgning = startOpfoelgning;
  }

  @Override
  public void execute(DelegateExecution proces) {
    startOpfoelgning.start(
        proces.getProcessBusinessKey(), (String) proces.getVariable(Procesvariabler.DELTAGER_ID));
  }
}
