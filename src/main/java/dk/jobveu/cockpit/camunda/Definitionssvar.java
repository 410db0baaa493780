package dk.jobveu.cockpit.camunda;

import static dk.jobveu.cockpit.camunda.Skabelon.felter;

import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.motor.Hovedproces;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.CalledProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Sums by definition and by element. The engine's own count everybody's instances, which no right
 * narrows (docs/adr/0013); these count the person's.
 */
@Component
class Definitionssvar {

  private static final String FLERE = "#multiInstanceBody";

  private final RepositoryService modeller;
  private final HistoryService historik;
  private final Instanssvar instanssvar;
  private final Driftsfejl driftsfejl;

  Definitionssvar(
      RepositoryService modeller,
      HistoryService historik,
      Instanssvar instanssvar,
      Driftsfejl driftsfejl) {
    this.modeller = modeller;
    this.historik = historik;
    this.instanssvar = instanssvar;
    this.driftsfejl = driftsfejl;
  }

  /** The definitions of today, and older ones that the person's instances still follow. */
  private List<ProcessDefinition> definitioner(List<Instans> egne) {
    Set<String> brugte = egne.stream().map(Instans::definitionId).collect(Collectors.toSet());
    Set<String> nyeste =
        modeller.createProcessDefinitionQuery().latestVersion().list().stream()
            .map(ProcessDefinition::getId)
            .collect(Collectors.toSet());
    return modeller
        .createProcessDefinitionQuery()
        .orderByProcessDefinitionName()
        .asc()
        .list()
        .stream()
        .filter(d -> maaVises(d.getKey()))
        .filter(d -> nyeste.contains(d.getId()) || brugte.contains(d.getId()))
        .toList();
  }

  @Kontrol
  static boolean maaVises(String noegle) {
    return !Cockpitkreds.SKJULTE.contains(noegle);
  }

  @Kontrol
  static boolean erEgen(String instansId, Set<String> egne) {
    return egne.contains(instansId);
  }

  private static int antal(List<Instans> egne, ProcessDefinition d) {
    return (int) egne.stream().filter(i -> i.definitionId().equals(d.getId())).count();
  }

  /** The dashboard's sum: a forløb counts once, and its phases are parts of it. */
  List<Map<String, Object>> tavlen(List<Instans> egne) {
    List<Map<String, Object>> fejl = driftsfejl.somSum(egne);
    return definitioner(egne).stream()
        .filter(d -> d.getKey().equals(Hovedproces.NOEGLE))
        .map(
            d ->
                felter(
                    "id", d.getId(),
                    "instances", antal(egne, d),
                    "failedJobs", 0,
                    "incidents", fejl,
                    "definition", definition(d)))
        .toList();
  }

  /** The list of processes. */
  List<Map<String, Object>> liste(List<Instans> egne) {
    Map<String, Long> fejl = driftsfejl.antal(egne);
    return definitioner(egne).stream()
        .map(
            d ->
                felter(
                    "id", d.getId(),
                    "key", d.getKey(),
                    "name", d.getName(),
                    "version", d.getVersion(),
                    "tenantId", null,
                    "suspensionState", 1,
                    "instances", antal(egne, d),
                    "incidents", fejl.getOrDefault(d.getId(), 0L)))
        .toList();
  }

  private static Map<String, Object> definition(ProcessDefinition d) {
    return felter(
        "id", d.getId(),
        "key", d.getKey(),
        "category", d.getCategory(),
        "description", null,
        "name", d.getName(),
        "version", d.getVersion(),
        "resource", d.getResourceName(),
        "deploymentId", d.getDeploymentId(),
        "diagram", null,
        "suspended", false,
        "tenantId", null,
        "versionTag", d.getVersionTag(),
        "historyTimeToLive", d.getHistoryTimeToLive(),
        "startableInTasklist", false);
  }

  /** How many of the person's instances stand where in the diagram. */
  List<Map<String, Object>> elementer(String definitionId, List<Instans> egne) {
    Set<String> ids =
        egne.stream()
            .filter(i -> i.definitionId().equals(definitionId))
            .map(Instans::id)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return List.of();
    }
    return antal(
            aabne(definitionId).stream()
                .filter(a -> erEgen(a.getProcessInstanceId(), ids))
                .toList(),
            instanssvar.skjulteKald(definitionId))
        .entrySet()
        .stream()
        .map(
            e ->
                felter(
                    "id", e.getKey(),
                    "instances", e.getValue(),
                    "failedJobs", 0,
                    "incidents", List.of()))
        .toList();
  }

  private List<HistoricActivityInstance> aabne(String definitionId) {
    return historik
        .createHistoricActivityInstanceQuery()
        .processDefinitionId(definitionId)
        .unfinished()
        .list();
  }

  /** Ids of the instances of a definition that stand at one of these elements, others' as well. */
  Set<String> ved(String definitionId, List<String> elementer) {
    return aabne(definitionId).stream()
        .filter(a -> elementer.contains(a.getActivityId()))
        .map(HistoricActivityInstance::getProcessInstanceId)
        .collect(Collectors.toSet());
  }

  /**
   * By element; of what is hidden each instance counts one, so that it does not say how many are
   * left.
   */
  static Map<String, Integer> antal(List<HistoricActivityInstance> aabne, Set<String> skjulte) {
    Set<String> talt = new HashSet<>();
    Map<String, Integer> antal = new TreeMap<>();
    for (HistoricActivityInstance a : aabne) {
      String element = a.getActivityId();
      if (!element.endsWith(FLERE)
          && (Instanssvar.talFortaelles(element, skjulte)
              || talt.add(element + a.getProcessInstanceId()))) {
        antal.merge(element, 1, Integer::sum);
      }
    }
    return antal;
  }

  /** What the drawing calls, as a drawing. */
  List<Map<String, Object>> kaldteTegninger(String definitionId) {
    return modeller.getStaticCalledProcessDefinitions(definitionId).stream()
        .filter(d -> maaVises(d.getKey()))
        .map(Definitionssvar::kaldt)
        .toList();
  }

  private static Map<String, Object> kaldt(CalledProcessDefinition d) {
    Map<String, Object> svar = definition(d);
    svar.put("calledFromActivityIds", d.getCalledFromActivityIds());
    svar.put("callingProcessDefinitionId", d.getCallingProcessDefinitionId());
    return svar;
  }

  /** What the person's instances of a definition have called and what still runs. */
  List<Map<String, Object>> kaldte(String definitionId, List<Instans> egne) {
    Set<String> over =
        egne.stream()
            .filter(i -> i.definitionId().equals(definitionId))
            .map(Instans::id)
            .collect(Collectors.toSet());
    Set<String> kaldte =
        egne.stream()
            .filter(i -> over.contains(i.overId()))
            .map(Instans::definitionId)
            .collect(Collectors.toSet());
    return modeller.getStaticCalledProcessDefinitions(definitionId).stream()
        .filter(d -> kaldte.contains(d.getId()))
        .map(
            d ->
                felter(
                    "id", d.getId(),
                    "name", d.getName(),
                    "key", d.getKey(),
                    "version", d.getVersion(),
                    "calledFromActivityIds", d.getCalledFromActivityIds()))
        .toList();
  }
}
