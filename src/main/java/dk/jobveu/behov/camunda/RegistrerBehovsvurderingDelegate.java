package dk.jobveu.behov.camunda;

import dk.jobveu.behov.AfgoerOmfang;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.trin.Registreringer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the judgement of the need what the rest of the forløb relies on. */
@Component
class RegistrerBehovsvurderingDelegate implements JavaDelegate {

  private final AfgoerOmfang afgoerOmfang;
  private final Registreringer registreringer;

  RegistrerBehovsvurderingDelegate(AfgoerOmfang afgoerOmfang, Registreringer registreringer) {
    this.afgoerOmfang = afgoerOmfang;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    switch (afgoerOmfang.registrer(registreringer.af(proces))) {
      case STOR_NOK -> proces.setVariable(Procesvariabler.FASE1_UDFALD, "STOR_NOK");
      case VENTELISTE -> proces.setVariable(Procesvariabler.FASE1_UDFALD, "VENTELISTE");
      case STOP -> {
        proces.setVariable(Procesvariabler.FASE1_UDFALD, "STOPPET");
        proces.setVariable(Procesvariabler.STOP_AARSAG, Stopaarsag.IKKE_STOR_NOK.name());
      }
      case UDVID, PULJE -> proces.removeVariable(Procesvariabler.FASE1_UDFALD);
    }
  }
}
