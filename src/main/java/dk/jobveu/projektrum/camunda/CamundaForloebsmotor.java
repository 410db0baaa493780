package dk.jobveu.projektrum.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.projektrum.Aabenopgave;
import dk.jobveu.projektrum.Fase;
import dk.jobveu.projektrum.Fase.Stade;
import dk.jobveu.projektrum.Forloebsmotor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Reads phases and open tasks by business key; who may see which of them is not decided here. */
@Component
class CamundaForloebsmotor implements Forloebsmotor {

  private static final String HOVEDPROCES = "job_veu_forloeb";
  private static final Pattern FASE = Pattern.compile("fase_(\\d)_.*");

  private final RepositoryService modeller;
  private final RuntimeService koersler;
  private final TaskService opgaver;
  private final HistoryService historik;
  private final Clock ur;

  CamundaForloebsmotor(
      RepositoryService modeller,
      RuntimeService koersler,
      TaskService opgaver,
      HistoryService historik,
      Clock ur) {
    this.modeller = modeller;
    this.koersler = koersler;
    this.opgaver = opgaver;
    this.historik = historik;
    this.ur = ur;
  }

  @Override
  public List<Fase> faser(String forloebId) {
    return faser(List.of(forloebId)).get(forloebId);
  }

  @Override
  public Map<String, List<Fase>> faser(Collection<String> forloebIds) {
    Map<String, Map<String, Stade>> stader = new HashMap<>();
    for (HistoricProcessInstance p :
        historik
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKeyIn(forloebIds.toArray(String[]::new))
            .list()) {
      stader
          .computeIfAbsent(p.getBusinessKey(), k -> new HashMap<>())
          .merge(
              p.getProcessDefinitionKey(),
              p.getEndTime() == null ? Stade.NU : Stade.FAERDIG,
              (a, b) -> a == Stade.NU ? a : b);
    }
    List<ProcessDefinition> modellerne =
        modeller
            .createProcessDefinitionQuery()
            .processDefinitionKeyLike("fase%")
            .latestVersion()
            .orderByProcessDefinitionKey()
            .asc()
            .list()
            .stream()
            .filter(d -> FASE.matcher(d.getKey()).matches())
            .toList();
    Map<String, List<Fase>> faser = new HashMap<>();
    for (String id : forloebIds) {
      Map<String, Stade> her = stader.getOrDefault(id, Map.of());
      faser.put(
          id,
          modellerne.stream()
              .map(d -> fase(d, her.getOrDefault(d.getKey(), Stade.FORAN)))
              .toList());
    }
    return faser;
  }

  private static Fase fase(ProcessDefinition d, Stade stade) {
    Matcher nr = FASE.matcher(d.getKey());
    nr.matches();
    String navn = d.getName() == null ? d.getKey() : d.getName();
    return new Fase(Integer.parseInt(nr.group(1)), navn, stade);
  }

  @Override
  public List<Aabenopgave> opgaver(
      Collection<String> forloebIds, Collection<String> organisationer) {
    List<Aabenopgave> alle = new ArrayList<>();
    for (String organisation : new HashSet<>(organisationer)) {
      List<Task> fundne =
          til(List.of(organisation))
              .processInstanceBusinessKeyIn(forloebIds.toArray(String[]::new))
              .list();
      Map<String, String> noegler = forretningsnoegler(fundne);
      Map<String, String> deltagere = deltagere(fundne);
      fundne.forEach(
          t ->
              alle.add(
                  opgave(
                      t,
                      noegler.get(t.getProcessInstanceId()),
                      organisation,
                      deltagere.get(t.getProcessInstanceId()))));
    }
    alle.sort(Comparator.comparing(Aabenopgave::oprettet).thenComparing(Aabenopgave::id));
    return alle;
  }

  @Override
  public List<Aabenopgave> opgaverTil(Collection<String> organisationer, int hoejst) {
    if (organisationer.isEmpty()) {
      return List.of();
    }
    List<Task> fundne = til(organisationer).orderByTaskCreateTime().asc().listPage(0, hoejst);
    Map<String, String> noegler = forretningsnoegler(fundne);
    Map<String, String> deltagere = deltagere(fundne);
    return fundne.stream()
        .map(
            t ->
                opgave(
                    t,
                    noegler.get(t.getProcessInstanceId()),
                    null,
                    deltagere.get(t.getProcessInstanceId())))
        .toList();
  }

  private TaskQuery til(Collection<String> organisationer) {
    return opgaver
        .createTaskQuery()
        .taskCandidateGroupIn(List.copyOf(organisationer))
        .includeAssignedTasks()
        .active();
  }

  private Map<String, String> forretningsnoegler(List<Task> fundne) {
    Set<String> ids = koersler(fundne);
    return ids.isEmpty()
        ? Map.of()
        : koersler.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
            .filter(p -> p.getBusinessKey() != null)
            .collect(
                Collectors.toMap(
                    ProcessInstance::getProcessInstanceId, ProcessInstance::getBusinessKey));
  }

  private Map<String, String> deltagere(List<Task> fundne) {
    Set<String> ids = koersler(fundne);
    return ids.isEmpty()
        ? Map.of()
        : koersler
            .createVariableInstanceQuery()
            .variableName(Procesvariabler.DELTAGER_ID)
            .processInstanceIdIn(ids.toArray(String[]::new))
            .list()
            .stream()
            .filter(v -> v.getValue() != null)
            .collect(
                Collectors.toMap(
                    VariableInstance::getProcessInstanceId,
                    v -> v.getValue().toString(),
                    (a, b) -> a));
  }

  private static Set<String> koersler(List<Task> fundne) {
    return fundne.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
  }

  private Aabenopgave opgave(Task t, String forloebId, String organisation, String deltagerId) {
    LocalDate frist = t.getDueDate() == null ? null : Frister.dagen(t.getDueDate());
    return new Aabenopgave(
        t.getId(),
        t.getName(),
        t.getTaskDefinitionKey(),
        forloebId,
        organisation,
        deltagerId,
        t.getAssignee(),
        t.getCreateTime().toInstant(),
        frist,
        frist != null && frist.isBefore(Datoer.dagen(ur.instant())));
  }

  @Override
  public boolean stop(String forloebId, Stopaarsag aarsag) {
    return meld(
        forloebId, "job_veu.stop_forloeb", Map.of(Procesvariabler.STOP_AARSAG, aarsag.name()));
  }

  @Override
  public boolean virksomhedTraekkerSig(String forloebId, String virksomhedId) {
    return meld(
        forloebId,
        "job_veu.virksomhed_traekker_sig",
        Map.of(Procesvariabler.VIRKSOMHED_ID, virksomhedId));
  }

  private boolean meld(String forloebId, String besked, Map<String, Object> variabler) {
    ProcessInstance proces =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(forloebId)
            .processDefinitionKey(HOVEDPROCES)
            .active()
            .singleResult();
    if (proces == null) {
      return false;
    }
    koersler
        .createMessageCorrelation(besked)
        .processInstanceId(proces.getId())
        .setVariables(variabler)
        .correlate();
    return true;
  }
}
