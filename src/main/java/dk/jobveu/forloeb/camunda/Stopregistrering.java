package dk.jobveu.forloeb.camunda;

import dk.jobveu.deltager.StopDeltagerforloeb;
import dk.jobveu.forloeb.AfslutForloeb;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What both ways to stop a forløb have in common. */
@Component
class Stopregistrering {

  private final AfslutForloeb afslutForloeb;
  private final StopDeltagerforloeb stopDeltagerforloeb;
  private final Registreringer registreringer;

  Stopregistrering(
      AfslutForloeb afslutForloeb,
      StopDeltagerforloeb stopDeltagerforloeb,
      Registreringer registreringer) {
    this.afslutForloeb = afslutForloeb;
    this.stopDeltagerforloeb = stopDeltagerforloeb;
    this.registreringer = registreringer;
  }

  void udfoer(DelegateExecution proces) {
    Object aarsag = proces.getVariable(Procesvariabler.STOP_AARSAG);
    afslutForloeb.stoppet(
        registreringer.af(proces),
        aarsag == null ? Stopaarsag.BESLUTTET_STOPPET : Stopaarsag.valueOf(aarsag.toString()),
        proces.getVariable(Procesvariabler.UDDANNELSESINSTITUTION) != null);
    // the participants' processes are not called by this one and would go on without it
    stopDeltagerforloeb.stop(proces.getProcessBusinessKey());
  }
}
