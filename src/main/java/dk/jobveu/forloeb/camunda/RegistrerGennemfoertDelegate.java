package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.AfslutForloeb;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The forløb has run through all its phases. */
@Component
class RegistrerGennemfoertDelegate implements JavaDelegate {

  private final AfslutForloeb afslutForloeb;
  private final Registreringer registreringer;

  RegistrerGennemfoertDelegate(AfslutForloeb afslutForloeb, Registreringer registreringer) {
    this.afslutForloeb = afslutForloeb;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    afslutForloeb.gennemfoert(registreringer.af(proces));
  }
}
