package dk.jobveu.fravaer.camunda;

import dk.jobveu.fravaer.TjekFravaersrapport;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every teaching day: reminds the school when the absence report has not come. */
@Component
class TjekFravaersrapportDelegate implements JavaDelegate {

  private final TjekFravaersrapport tjek;
  private final Registreringer registreringer;

  TjekFravaersrapportDelegate(TjekFravaersrapport tjek, Registreringer registreringer) {
    this.tjek = tjek;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    tjek.tjek(
        registreringer.af(proces),
        (String) proces.getVariable(Procesvariabler.UDDANNELSESINSTITUTION));
  }
}
