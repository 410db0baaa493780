package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.AfslutForloeb;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The need is real but not yet large enough. */
@Component
class SaetPaaVentelisteDelegate implements JavaDelegate {

  private final AfslutForloeb afslutForloeb;
  private final Registreringer registreringer;

  SaetPaaVentelisteDelegate(AfslutForloeb afslutForloeb, Registreringer registreringer) {
    this.afslutForloeb = afslutForloeb;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    afslutForloeb.venteliste(registreringer.af(proces));
  }
}
