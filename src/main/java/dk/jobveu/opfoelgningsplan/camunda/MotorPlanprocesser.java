package dk.jobveu.opfoelgningsplan.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.opfoelgningsplan.Planprocesser;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Instances of {@code taet_opfoelgning}, begun by message so that the course does not wait. */
@Component
class MotorPlanprocesser implements Planprocesser {

  private static final String PROCES = "taet_opfoelgning";
  private static final String BEGYNDT = "taet_opfoelgning.begyndt";
  private static final String AFBRUDT = "taet_opfoelgning.afbrudt";

  private final Systemkald system;
  private final RuntimeService koersler;

  MotorPlanprocesser(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public void begynd(Deltager d, String skole) {
    if (system.udfoer(() -> erIGang(d.forloebId(), d.deltagerId()))) {
      return;
    }
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation(BEGYNDT)
                .processInstanceBusinessKey(d.forloebId())
                .setVariable(Procesvariabler.FORLOEB_ID, d.forloebId())
                .setVariable(Procesvariabler.DELTAGER_ID, d.deltagerId())
                .setVariable(Procesvariabler.JOBCENTER, d.jobcenter())
                .setVariable(Procesvariabler.UDDANNELSESINSTITUTION, skole)
                .correlateStartMessage());
  }

  private boolean erIGang(String forloebId, String deltagerId) {
    return koersler
            .createProcessInstanceQuery()
            .processDefinitionKey(PROCES)
            .processInstanceBusinessKey(forloebId)
            .variableValueEquals(Procesvariabler.DELTAGER_ID, deltagerId)
            .count()
        > 0;
  }

  @Override
  public void afbryd(String forloebId, String deltagerId) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation(AFBRUDT)
                .processInstanceBusinessKey(forloebId)
                .processInstanceVariableEquals(Procesvariabler.DELTAGER_ID, deltagerId)
                .correlateAllWithResult());
  }
}
