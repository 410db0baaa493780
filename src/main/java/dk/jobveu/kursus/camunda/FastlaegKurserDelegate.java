package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.FastlaegKurser;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From here on others rely on the courses. */
@Component
class FastlaegKurserDelegate implements JavaDelegate {

  private final FastlaegKurser fastlaegKurser;
  private final Registreringer registreringer;

  FastlaegKurserDelegate(FastlaegKurser fastlaegKurser, Registreringer registreringer) {
    this.fastlaegKurser = fastlaegKurser;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    fastlaegKurser.fastlaeg(registreringer.af(proces));
  }
}
