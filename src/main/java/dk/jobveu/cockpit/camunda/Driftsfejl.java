package dk.jobveu.cockpit.camunda;

import static dk.jobveu.cockpit.camunda.Skabelon.felter;
import static dk.jobveu.cockpit.camunda.Skabelon.tid;

import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.post.Opgivetpost;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * Where the system could not go on. The engine's text is an exception's, and may tell what it was
 * about; a coordinator reads what it means.
 */
@Component
class Driftsfejl {

  private static final String HVAD =
      "Systemet kunne ikke udføre trinnet og er holdt op med at prøve. Giv systemets driftsfolk"
          + " forløbets nummer; de kan se fejlen og sætte det i gang igen.";

  private final RuntimeService koersler;
  private final RepositoryService modeller;

  Driftsfejl(RuntimeService koersler, RepositoryService modeller) {
    this.koersler = koersler;
    this.modeller = modeller;
  }

  /**
   * The engine notes a failure in each process above too; one that began in what is hidden is not
   * ours.
   */
  private List<Incident> af(List<Instans> egne) {
    Set<String> ids = egne.stream().map(Instans::id).collect(Collectors.toSet());
    List<Incident> alle = koersler.createIncidentQuery().list();
    Map<String, String> begyndteI =
        alle.stream()
            .filter(f -> f.getProcessDefinitionId() != null)
            .collect(Collectors.toMap(Incident::getId, Incident::getProcessDefinitionId));
    return alle.stream()
        .filter(f -> erEgen(f.getProcessInstanceId(), ids))
        .filter(f -> maaVises(noegle(begyndteI.get(f.getRootCauseIncidentId()))))
        .toList();
  }

  private String noegle(String definitionId) {
    return definitionId == null ? "" : modeller.getProcessDefinition(definitionId).getKey();
  }

  @Kontrol
  static boolean erEgen(String instansId, Set<String> egne) {
    return egne.contains(instansId);
  }

  @Kontrol
  static boolean maaVises(String begyndteI) {
    return !Cockpitkreds.SKJULTE.contains(begyndteI);
  }

  /** Nothing that the engine says, however it puts it. */
  @Kontrol
  static boolean maaSiges(String besked) {
    return HVAD.equals(besked) || Opgivetpost.TEKST.equals(besked);
  }

  /** How many there are, by definition. */
  Map<String, Long> antal(List<Instans> egne) {
    return af(egne).stream()
        .collect(Collectors.groupingBy(Incident::getProcessDefinitionId, Collectors.counting()));
  }

  List<Map<String, Object>> somSum(List<Instans> egne) {
    return af(egne).stream()
        .collect(Collectors.groupingBy(Incident::getIncidentType, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> felter("incidentType", e.getKey(), "incidentCount", e.getValue()))
        .toList();
  }

  List<Map<String, Object>> liste(List<Instans> egne) {
    Map<String, Instans> efterId =
        egne.stream().collect(Collectors.toMap(Instans::id, instans -> instans));
    return af(egne).stream().map(f -> fejl(f, efterId.get(f.getProcessInstanceId()))).toList();
  }

  private static Map<String, Object> fejl(Incident f, Instans i) {
    return felter(
        "id", f.getId(),
        "incidentTimestamp", tid(f.getIncidentTimestamp()),
        "incidentType", f.getIncidentType(),
        "incidentMessage", maaSiges(f.getIncidentMessage()) ? f.getIncidentMessage() : HVAD,
        "activityId", f.getActivityId(),
        "failedActivityId", f.getFailedActivityId(),
        "executionId", f.getExecutionId(),
        "processInstanceId", i.id(),
        "processInstanceBusinessKey", i.tekst(),
        "processDefinitionId", i.definitionId(),
        "causeIncidentId", f.getId(),
        "rootCauseIncidentId", f.getId(),
        "configuration", null,
        "annotation", null);
  }
}
