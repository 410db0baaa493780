package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Underretninger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Reminds an organisation: inputs {@code modtager} (group id) and {@code paamindelse} (a Danish
 * sentence). Every firing of the timer is one message.
 */
@Component
public class PaamindDelegate implements JavaDelegate {

  private final Underretninger underretninger;

  public PaamindDelegate(Underretninger underretninger) {
    this.underretninger = underretninger;
  }

  @Override
  public void execute(DelegateExecution proces) {
    underretninger.send(
        proces.getActivityInstanceId(),
        proces.getProcessBusinessKey(),
        (String) proces.getVariable("modtager"),
        "Påmindelse",
        (String) proces.getVariable("paamindelse"));
  }
}
