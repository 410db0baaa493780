package dk.jobveu.koordination.camunda;

import dk.jobveu.koordination.Koordinatorbeskeder;
import dk.jobveu.motor.Hovedproces;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The two messages, sent by the system: an administrator of the system has no part in a forløb. */
@Component
class MotorKoordinatorbeskeder implements Koordinatorbeskeder {

  private final Systemkald system;
  private final RuntimeService koersler;
  private final TaskService opgaver;

  MotorKoordinatorbeskeder(
      Systemkald system, @Lazy RuntimeService koersler, @Lazy TaskService opgaver) {
    this.system = system;
    this.koersler = koersler;
    this.opgaver = opgaver;
  }

  @Override
  public boolean skift(String forloebId, String nyKoordinator, boolean besluttet) {
    return meld(forloebId, nyKoordinator, besluttet, false);
  }

  @Override
  public void rollenFastlaeggesIgen(String forloebId, String koordinator) {
    meld(forloebId, koordinator, false, true);
  }

  private boolean meld(
      String forloebId, String nyKoordinator, boolean besluttet, boolean kunRollen) {
    return system.udfoer(
        () -> {
          ProcessInstance proces =
              koersler
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(forloebId)
                  .processDefinitionKey(Hovedproces.NOEGLE)
                  .active()
                  .singleResult();
          if (proces == null) {
            return false;
          }
          koersler
              .createMessageCorrelation("job_veu.koordinering_skifter")
              .processInstanceId(proces.getId())
              .setVariable(Procesvariabler.NY_KOORDINATOR, nyKoordinator)
              .setVariable(Procesvariabler.SKIFTE_BESLUTTET, besluttet)
              .setVariable(Procesvariabler.ROLLE_SKAL_FASTLAEGGES, kunRollen)
              .correlate();
          return true;
        });
  }

  @Override
  public void bortfald(String forloebId) {
    system.udfoer(
        () -> {
          koersler
              .createMessageCorrelation("koordineringsskifte.forslag_bortfaldet")
              .processInstanceBusinessKey(forloebId)
              .correlate();
          return null;
        });
  }

  @Override
  public void rollesvarBortfalder(String forloebId) {
    system.udfoer(
        () -> {
          koersler
              .createMessageCorrelation("koordineringsskifte.rollesvar_bortfaldet")
              .processInstanceBusinessKey(forloebId)
              .correlateAll();
          return null;
        });
  }

  @Override
  public long aabneOpgaver(String forloebId, String organisation) {
    return system.udfoer(
        () ->
            opgaver
                .createTaskQuery()
                .processInstanceBusinessKey(forloebId)
                .taskCandidateGroup(organisation)
                .includeAssignedTasks()
                .active()
                .count());
  }
}
