package dk.jobveu.stedfortraeder.camunda;

import dk.jobveu.motor.Systemkald;
import dk.jobveu.stedfortraeder.Opgaveflytter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves tasks on behalf of the system, in the transaction that is going on: a person may not give
 * their tasks to others, only agree that it happens.
 */
@Component
class CamundaOpgaveflytter implements Opgaveflytter {

  private final Systemkald system;
  private final TaskService opgaver;
  private final RuntimeService koersler;

  CamundaOpgaveflytter(
      Systemkald system, @Lazy TaskService opgaver, @Lazy RuntimeService koersler) {
    this.system = system;
    this.opgaver = opgaver;
    this.koersler = koersler;
  }

  @Override
  public List<Flyttet> flyt(String organisation, String fra, String til, Set<String> laante) {
    // each task is asked whose it is: what the same job has just given back is not written yet, and
    // a query for the assignee would find whose it was before
    return system.udfoer(
        () ->
            opgaver
                .createTaskQuery()
                .taskAssigned()
                .taskCandidateGroup(organisation)
                .includeAssignedTasks()
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(t -> fra.equals(t.getAssignee()) && !laante.contains(t.getId()))
                .map(t -> flyt(t, til))
                .toList());
  }

  private Flyttet flyt(Task opgave, String til) {
    opgaver.setAssignee(opgave.getId(), til);
    return new Flyttet(opgave.getId(), opgave.getName(), forloeb(opgave));
  }

  private String forloeb(Task opgave) {
    ProcessInstance proces =
        koersler
            .createProcessInstanceQuery()
            .processInstanceId(opgave.getProcessInstanceId())
            .singleResult();
    return proces == null ? null : proces.getBusinessKey();
  }

  @Override
  public boolean givTilbage(String opgaveId, String fra, String til) {
    return system.udfoer(
        () -> {
          boolean hosStedfortraederen =
              opgaver.createTaskQuery().taskId(opgaveId).taskAssignee(fra).active().count() == 1;
          if (hosStedfortraederen) {
            opgaver.setAssignee(opgaveId, til);
          }
          return hosStedfortraederen;
        });
  }

  @Override
  public void husk(String stedfortraedelse, Instant tidspunkt) {
    system.udfoer(
        () -> {
          TimerEntity job = new TimerEntity();
          job.setJobHandlerType(Stedfortraederjob.TYPE);
          job.setJobHandlerConfiguration(new Stedfortraederjob.Aftale(stedfortraedelse));
          job.setDuedate(Date.from(tidspunkt));
          Context.getCommandContext().getJobManager().schedule(job);
          return null;
        });
  }
}
