package dk.jobveu.opstart.camunda;

import dk.jobveu.opstart.FindOrdninger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decision {@code mulige_ordninger}, asked for each target group. */
@Component
public class FindOrdningerDelegate implements JavaDelegate {

  private final FindOrdninger findOrdninger;

  public FindOrdningerDelegate(FindOrdninger findOrdninger) {
    this.findOrdninger = findOrdninger;
  }

  @Override
  public void execute(DelegateExecution proces) {
    findOrdninger.udfoer(proces.getProcessBusinessKey());
  }
}
