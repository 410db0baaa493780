package dk.jobveu.hold.camunda;

import dk.jobveu.forloeb.camunda.Opgavegiver;
import dk.jobveu.hold.Holdventen;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the processes of the class what has happened, where they wait. */
@Component
class MotorHoldventen implements Holdventen {

  private final Systemkald system;
  private final RuntimeService koersler;
  private final Opgavegiver opgaver;

  MotorHoldventen(Systemkald system, @Lazy RuntimeService koersler, Opgavegiver opgaver) {
    this.system = system;
    this.koersler = koersler;
    this.opgaver = opgaver;
  }

  @Override
  public void vurderIgen(String forloebId, int holdNr) {
    fortael(koersler.createMessageCorrelation("holddannelse.flere_deltagere"), forloebId, holdNr);
  }

  @Override
  public void samlingErBortfaldet(String forloebId, int holdNr) {
    fortael(
        koersler.createMessageCorrelation("samling_af_hold.samling_bortfaldet"), forloebId, holdNr);
  }

  private void fortael(MessageCorrelationBuilder besked, String forloebId, int holdNr) {
    system.udfoer(
        () ->
            besked
                .processInstanceBusinessKey(forloebId)
                .processInstanceVariableEquals(Procesvariabler.HOLD_NR, holdNr)
                .correlateAllWithResult());
  }

  @Override
  public void overdragSvar(String forloebId, int holdNr, String fra, String til) {
    system.udfoer(
        () -> {
          koersler
              .createProcessInstanceQuery()
              .processDefinitionKey("samling_af_hold")
              .processInstanceBusinessKey(forloebId)
              .variableValueEquals(Procesvariabler.HOLD_NR, holdNr)
              .list()
              .forEach(i -> overdrag(i.getId(), fra, til));
          return null;
        });
  }

  private void overdrag(String instans, String fra, String til) {
    koersler
        .createVariableInstanceQuery()
        .processInstanceIdIn(instans)
        .variableValueEquals(Procesvariabler.SVARER, fra)
        .list()
        .forEach(v -> koersler.setVariableLocal(v.getExecutionId(), Procesvariabler.SVARER, til));
    opgaver.givInstansens(instans, fra, til);
  }
}
