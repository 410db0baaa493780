package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.AfslutForloeb;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What both ways to stop a forløb have in common. */
@Component
class Stopregistrering {

  private final AfslutForloeb afslutForloeb;
  private final Registreringer registreringer;

  Stopregistrering(AfslutForloeb afslutForloeb, Registreringer registreringer) {
    this.afslutForloeb = afslutForloeb;
    this.registreringer = registreringer;
  }

  void udfoer(DelegateExecution proces) {
    Object aarsag = proces.getVariable(Procesvariabler.STOP_AARSAG);
    afslutForloeb.stoppet(
        registreringer.af(proces),
        aarsag == null ? Stopaarsag.BESLUTTET_STOPPET : Stopaarsag.valueOf(aarsag.toString()),
        proces.getVariable(Procesvariabler.UDDANNELSESINSTITUTION) != null);
  }
}
