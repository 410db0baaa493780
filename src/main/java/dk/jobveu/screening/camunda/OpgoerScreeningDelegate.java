package dk.jobveu.screening.camunda;

import dk.jobveu.forloeb.camunda.Registreringer;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.OpgoerScreening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts a job centre's screening; sets {@code screeningUdfald} and {@code antalUdvalgte}. */
@Component
class OpgoerScreeningDelegate implements JavaDelegate {

  private final OpgoerScreening opgoer;
  private final Registreringer registreringer;

  OpgoerScreeningDelegate(OpgoerScreening opgoer, Registreringer registreringer) {
    this.opgoer = opgoer;
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution proces) {
    String jobcenter = (String) proces.getVariable(Procesvariabler.JOBCENTER);
    int udvalgte = opgoer.opgoer(registreringer.af(proces), jobcenter);
    proces.setVariable(Procesvariabler.SCREENING_UDFALD, Afslutning.FAERDIG.name());
    proces.setVariable(Procesvariabler.ANTAL_UDVALGTE, udvalgte);
  }
}
