package dk.jobveu.screening.camunda;

import dk.jobveu.forloeb.camunda.Registreringer;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.LukScreening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Closes a job centre's screening at its deadline; sets {@code screeningUdfald} and {@code
 * antalUdvalgte}.
 */
@Component
class LukScreeningDelegate implements JavaDelegate {

  private final LukScreening luk;
  private final Registreringer registreringer;

  LukScreeningDelegate(LukScreening luk, Registreringer registreringer) {
    this.luk = luk;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    String jobcenter = (String) proces.getVariable(Procesvariabler.JOBCENTER);
    int udvalgte = luk.luk(registreringer.af(proces), jobcenter);
    proces.setVariable(Procesvariabler.SCREENING_UDFALD, Afslutning.FRIST_UDLOEBET.name());
    proces.setVariable(Procesvariabler.ANTAL_UDVALGTE, udvalgte);
  }
}
