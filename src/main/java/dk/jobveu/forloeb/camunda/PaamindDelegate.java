package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.Opgavemodtagere;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Reminds an organisation, or who has its tasks when it has left: inputs {@code modtager}
 * (group id) and {@code paamindelse} (a Danish sentence). Every firing of the timer is one message.
 */
@Component
public class PaamindDelegate implements JavaDelegate {

  private final Underretninger underretninger;
  private final Opgavemodtagere modtagere;

  public PaamindDelegate(Underretninger underretninger, Opgavemodtagere modtagere) {
    this.underretninger = underretninger;
    this.modtagere = modtagere;
  }

  @Override
  public void execute(DelegateExecution proces) {
    underretninger.send(
        proces.getActivityInstanceId(),
        proces.getProcessBusinessKey(),
        modtagere.af(
            proces.getProcessBusinessKey(),
            ((ExecutionEntity) proces).getProcessDefinition().getKey(),
            (String) proces.getVariable("modtager")),
        "Påmindelse",
        (String) proces.getVariable("paamindelse"));
  }
}
