package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.trin.Registreringer;
import dk.jobveu.udbud.AabnTilbud;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the bids when all schools have answered or the deadline has passed. */
@Component
public class AabnTilbudDelegate implements JavaDelegate {

  private final AabnTilbud aabnTilbud;
  private final Registreringer registreringer;

  public AabnTilbudDelegate(AabnTilbud aabnTilbud, Registreringer registreringer) {
    this.aabnTilbud = aabnTilbud;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    aabnTilbud.udfoer(registreringer.af(proces));
  }
}
