package dk.jobveu.cockpit.camunda;

import static dk.jobveu.cockpit.camunda.Skabelon.felter;
import static dk.jobveu.cockpit.camunda.Skabelon.tid;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.motor.Procesvariabler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** What Cockpit's page of one instance shows, as the engine would answer it. */
@Component
class Instanssvar {

  /** Whom a forløb is with, how far it is and when: what its page in Projektrum says as well. */
  private static final Set<String> VISES =
      Set.of(
          Procesvariabler.KOORDINATOR,
          Procesvariabler.BRANCHORGANISATION,
          Procesvariabler.FAGLIG_ORGANISATION,
          Procesvariabler.JOBCENTER,
          Procesvariabler.UDDANNELSESINSTITUTION,
          Procesvariabler.TOVHOLDER,
          Procesvariabler.PROJEKTTYPE,
          Procesvariabler.FORMAAL,
          Procesvariabler.HAR_LEDIGE,
          Procesvariabler.HAR_BESKAEFTIGEDE,
          Procesvariabler.FASEPORT,
          Procesvariabler.STOP_AARSAG,
          Procesvariabler.FASE1_UDFALD,
          Procesvariabler.FASE2_UDFALD,
          Procesvariabler.FASE3_UDFALD,
          Procesvariabler.FASE4_UDFALD,
          Procesvariabler.FASE5_UDFALD,
          Procesvariabler.PARTSAFTALE_STATUS,
          Procesvariabler.PLANSTATUS,
          Procesvariabler.SVARFRIST,
          Procesvariabler.TILBUDSFRIST,
          Procesvariabler.SCREENINGSFRIST,
          Procesvariabler.HOLD_FRIST,
          Procesvariabler.KURSUSSTART,
          Procesvariabler.KURSUSAFSLUTNING);

  private final RuntimeService koersler;
  private final ManagementService jobs;
  private final RepositoryService modeller;
  private final HistoryService historik;
  private final Aktoerer aktoerer;

  Instanssvar(
      RuntimeService koersler,
      ManagementService jobs,
      RepositoryService modeller,
      HistoryService historik,
      Aktoerer aktoerer) {
    this.koersler = koersler;
    this.jobs = jobs;
    this.modeller = modeller;
    this.historik = historik;
    this.aktoerer = aktoerer;
  }

  static Map<String, Object> selv(Instans i) {
    return felter(
        "links", List.of(),
        "id", i.id(),
        "definitionId", i.definitionId(),
        "definitionKey", i.noegle(),
        "businessKey", i.tekst(),
        "caseInstanceId", null,
        "ended", false,
        "suspended", false,
        "tenantId", null);
  }

  static Map<String, Object> iListen(Instans i) {
    Map<String, Object> svar = selv(i);
    svar.put("startTime", tid(i.start()));
    svar.put("incidents", List.of());
    return svar;
  }

  /** What an instance has called and may be seen, with the element that called it. */
  List<Map<String, Object>> kaldte(Instans over, List<Instans> egne) {
    Map<String, HistoricActivityInstance> kald =
        historik
            .createHistoricActivityInstanceQuery()
            .processInstanceId(over.id())
            .unfinished()
            .list()
            .stream()
            .filter(a -> a.getCalledProcessInstanceId() != null)
            .collect(
                Collectors.toMap(HistoricActivityInstance::getCalledProcessInstanceId, a -> a));
    return egne.stream()
        .filter(i -> over.id().equals(i.overId()))
        .map(i -> kaldt(i, kald.get(i.id())))
        .toList();
  }

  private static Map<String, Object> kaldt(Instans i, HistoricActivityInstance kald) {
    Map<String, Object> svar = iListen(i);
    svar.put("processDefinitionId", i.definitionId());
    svar.put("processDefinitionKey", i.noegle());
    svar.put("processDefinitionName", i.navn());
    svar.put("callActivityId", kald == null ? null : kald.getActivityId());
    svar.put("callActivityInstanceId", kald == null ? null : kald.getId());
    return svar;
  }

  /** The tokens. How many schools have still to bid is not among them. */
  Optional<Object> traeet(Instans i) {
    return Optional.ofNullable(koersler.getActivityInstance(i.id()))
        .map(a -> knude(a, skjulteKald(i.definitionId())));
  }

  static Map<String, Object> knude(ActivityInstance a, Set<String> skjulte) {
    List<Map<String, Object>> boern = new ArrayList<>();
    Set<String> vist = new HashSet<>();
    for (ActivityInstance barn : a.getChildActivityInstances()) {
      if (talFortaelles(barn.getActivityId(), skjulte) || vist.add(barn.getActivityId())) {
        boern.add(knude(barn, skjulte));
      }
    }
    // an id of its own would go when just that school has answered
    String id = talFortaelles(a.getActivityId(), skjulte) ? a.getId() : a.getActivityId();
    return felter(
        "id", id,
        "parentActivityInstanceId", a.getParentActivityInstanceId(),
        "activityId", a.getActivityId(),
        "activityType", a.getActivityType(),
        "activityName", a.getActivityName(),
        "name", a.getActivityName(),
        "processInstanceId", a.getProcessInstanceId(),
        "processDefinitionId", a.getProcessDefinitionId(),
        "childActivityInstances", boern,
        "childTransitionInstances", overgange(a),
        "executionIds", List.of(id),
        "incidentIds", List.of(),
        "incidents", List.of());
  }

  /** Not of what is hidden: how many there are says how many schools have still to bid. */
  @Kontrol
  static boolean talFortaelles(String element, Set<String> skjulte) {
    return !skjulte.contains(element);
  }

  private static List<Map<String, Object>> overgange(ActivityInstance a) {
    return Arrays.stream(a.getChildTransitionInstances()).map(t -> overgang(a, t)).toList();
  }

  private static Map<String, Object> overgang(ActivityInstance a, TransitionInstance t) {
    return felter(
        "id", t.getId(),
        "parentActivityInstanceId", a.getId(),
        "activityId", t.getActivityId(),
        "activityType", t.getActivityType(),
        "activityName", t.getActivityName(),
        "executionId", t.getExecutionId(),
        "processInstanceId", a.getProcessInstanceId(),
        "processDefinitionId", a.getProcessDefinitionId(),
        "incidentIds", List.of(),
        "incidents", List.of());
  }

  /** Elements of a model that call what no coordinator sees. */
  Set<String> skjulteKald(String definitionId) {
    return modeller
        .getBpmnModelInstance(definitionId)
        .getModelElementsByType(CallActivity.class)
        .stream()
        .filter(k -> Cockpitkreds.SKJULTE.contains(k.getCalledElement()))
        .map(CallActivity::getId)
        .collect(Collectors.toSet());
  }

  /** By name; an organisation by what it is called. */
  List<Map<String, Object>> variabler(Instans i) {
    Map<String, Map<String, Object>> efterNavn = new TreeMap<>();
    for (VariableInstance v :
        koersler
            .createVariableInstanceQuery()
            .processInstanceIdIn(i.id())
            .variableScopeIdIn(i.id())
            .disableBinaryFetching()
            .disableCustomObjectDeserialization()
            .list()) {
      if (!maaVises(v.getName())) {
        continue;
      }
      efterNavn.put(
          v.getName(),
          felter(
              "id", v.getId(),
              "name", v.getName(),
              "type", v.getValue() instanceof Date ? "Date" : type(v.getValue()),
              "value", vaerdi(v.getValue()),
              "valueInfo", Map.of(),
              "processDefinitionId", i.definitionId(),
              "processInstanceId", i.id(),
              "executionId", i.id(),
              "activityInstanceId", i.id(),
              "taskId", null,
              "errorMessage", null));
    }
    return List.copyOf(efterNavn.values());
  }

  @Kontrol
  static boolean maaVises(String variabel) {
    return VISES.contains(variabel);
  }

  private static String type(Object v) {
    return v == null ? "Null" : v.getClass().getSimpleName();
  }

  private Object vaerdi(Object v) {
    if (v instanceof Date d) {
      return tid(d);
    }
    return v instanceof String id && aktoerer.find(id).isPresent() ? aktoerer.navn(id) : v;
  }

  List<Map<String, Object>> jobs(Instans i) {
    return jobs.createJobQuery().processInstanceId(i.id()).list().stream()
        .map(j -> job(i, j))
        .toList();
  }

  private static Map<String, Object> job(Instans i, Job j) {
    return felter(
        "id", j.getId(),
        "jobDefinitionId", j.getJobDefinitionId(),
        "processInstanceId", i.id(),
        "processDefinitionId", i.definitionId(),
        "processDefinitionKey", i.noegle(),
        "executionId", j.getExecutionId(),
        "failedActivityId", j.getFailedActivityId(),
        "exceptionMessage", null,
        "retries", j.getRetries(),
        "dueDate", tid(j.getDuedate()),
        "suspended", j.isSuspended(),
        "priority", j.getPriority(),
        "createTime", tid(j.getCreateTime()));
  }
}
