package dk.jobveu.behov.camunda;

import dk.jobveu.behov.Genvalideringsproces;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Hovedproces;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends {@code genvalidering} by message, beside phase 1 and without holding it up. */
@Component
class MotorGenvalideringsproces implements Genvalideringsproces {

  private static final String PROCES = "genvalidering";
  private static final String FASE_1 = "fase_1_arbejdsmarkedets_behov";

  /** At the need, where the new lists are seen anyway, and past what has been decided of it. */
  private static final String[] UDEN_SPOERGSMAAL = {
    "UserTask_AfdaekBehov", "UserTask_LoesBlokering"
  };

  private final Systemkald system;
  private final RuntimeService koersler;

  MotorGenvalideringsproces(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public Collection<String> mulige() {
    Set<String> i = new TreeSet<>(forloeb(iGang(FASE_1)));
    i.removeAll(forloeb(iGang(FASE_1).activityIdIn(UDEN_SPOERGSMAAL)));
    i.removeAll(forloeb(iGang(PROCES)));
    return i;
  }

  private Set<String> forloeb(ProcessInstanceQuery hvilke) {
    return system.udfoer(
        () ->
            hvilke.list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
  }

  @Override
  public boolean erIFase1(String forloebId) {
    return system.udfoer(
        () ->
            iGang(FASE_1).processInstanceBusinessKey(forloebId).count() > 0
                && iGang(FASE_1)
                        .processInstanceBusinessKey(forloebId)
                        .activityIdIn(UDEN_SPOERGSMAAL)
                        .count()
                    == 0);
  }

  @Override
  public boolean erIGang(String forloebId) {
    return system.udfoer(() -> iGang(PROCES).processInstanceBusinessKey(forloebId).count() > 0);
  }

  private ProcessInstanceQuery iGang(String proces) {
    return koersler.createProcessInstanceQuery().processDefinitionKey(proces);
  }

  @Override
  public void begynd(String forloebId, String koordinator) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("genvalidering.nye_lister_gaelder")
                .processInstanceBusinessKey(forloebId)
                .setVariable(Procesvariabler.FORLOEB_ID, forloebId)
                .setVariable(Procesvariabler.KOORDINATOR, koordinator)
                .correlateStartMessage());
  }

  @Override
  public void afbryd(String forloebId) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("genvalidering.forloeb_stoppet")
                .processInstanceBusinessKey(forloebId)
                .correlateAllWithResult());
  }

  @Override
  public void stopForloebet(String forloebId, Stopaarsag aarsag) {
    system.udfoer(
        () -> {
          ProcessInstance hele =
              iGang(Hovedproces.NOEGLE).processInstanceBusinessKey(forloebId).singleResult();
          koersler
              .createMessageCorrelation("job_veu.stop_forloeb")
              .processInstanceId(hele.getId())
              .setVariable(Procesvariabler.STOP_AARSAG, aarsag.name())
              .correlate();
          return hele;
        });
  }
}
