package dk.jobveu.post.camunda;

import dk.jobveu.motor.Hovedproces;
import dk.jobveu.post.Opgivetpost;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * An incident at the forløb's process, one however many letters there are. The engine wants a step
 * for it, and takes it away when the process leaves that step or ends: it is noted anew where the
 * process is then.
 */
@Component
class Posthaendelser implements Opgivetpost {

  static final String SLAGS = "post_opgivet";

  private final RuntimeService koersler;

  Posthaendelser(RuntimeService koersler) {
    this.koersler = koersler;
  }

  @Override
  public void vis(Set<String> forloebIds) {
    Set<String> mangler = new HashSet<>(forloebIds);
    for (Incident vist : koersler.createIncidentQuery().incidentType(SLAGS).list()) {
      if (!mangler.remove(vist.getConfiguration())) {
        koersler.resolveIncident(vist.getId());
      }
    }
    mangler.forEach(this::vis);
  }

  private void vis(String forloebId) {
    koersler
        .createProcessInstanceQuery()
        .processDefinitionKey(Hovedproces.NOEGLE)
        .processInstanceBusinessKey(forloebId)
        .list()
        .stream()
        .flatMap(p -> trin(koersler.getActivityInstance(p.getId())))
        .findFirst()
        .ifPresent(t -> koersler.createIncident(SLAGS, t, forloebId, TEKST));
  }

  /** The executions of the steps it stands at. */
  private static Stream<String> trin(ActivityInstance her) {
    ActivityInstance[] indeni = her.getChildActivityInstances();
    return indeni.length == 0 && her.getParentActivityInstanceId() != null
        ? Arrays.stream(her.getExecutionIds())
        : Arrays.stream(indeni).flatMap(Posthaendelser::trin);
  }
}
