package dk.jobveu.proces;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Sets a forløb up and plays it, as its users would but without the web. */
@TestComponent
public class Scene {

  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final RuntimeService koersler;
  private final TaskService opgaver;
  private final FormService blanketter;
  private final IdentityService identitet;
  private final ManagementService job;
  private final HistoryService historik;
  private final RepositoryService modeller;
  private final Blanketlytter lytter;

  Scene(
      Forloebregister register,
      Deltagelser deltagelser,
      RuntimeService koersler,
      TaskService opgaver,
      FormService blanketter,
      IdentityService identitet,
      ManagementService job,
      HistoryService historik,
      RepositoryService modeller,
      Blanketlytter lytter) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.koersler = koersler;
    this.opgaver = opgaver;
    this.blanketter = blanketter;
    this.identitet = identitet;
    this.job = job;
    this.historik = historik;
    this.modeller = modeller;
    this.lytter = lytter;
  }

  /** A forløb of type LEDIGE with all parties, two jobcentre and a school, all accepted. */
  public Forloeb forloeb() {
    return forloeb("LEDIGE");
  }

  /** The same with another project type. */
  public Forloeb forloeb(String projekttype) {
    return forloeb(projekttype, Testaktoerer.KOORDINATOR);
  }

  /** The same with another coordinator. */
  public Forloeb forloeb(String projekttype, String koordinator) {
    boolean ledige = projekttype.equals("LEDIGE") || projekttype.equals("BEGGE");
    Forloeb f =
        register.opret(
            new NytForloeb(
                "Fibertekniker i Østjylland",
                "0730",
                "RAR Østjylland",
                "AMK Midt-Nord",
                LocalDate.of(2026, 3, 2),
                1,
                null,
                koordinator,
                "B",
                List.of("VIRKSOMHED"),
                projekttype.equals("COVID") ? "AFBOED" : "MANGEL",
                ledige,
                !projekttype.equals("LEDIGE"),
                projekttype.equals("COVID") ? "COVID-19" : null,
                true,
                Testaktoerer.bruger(koordinator)));
    register.saetProjekttype(f.id(), Projekttype.valueOf(projekttype));
    med(f, koordinator, "koordinator");
    med(f, Testaktoerer.BRANCHE, "branchorganisation");
    med(f, Testaktoerer.FAGLIG, "faglig_organisation");
    med(f, Testaktoerer.JOBCENTER, "jobcenter");
    med(f, Testaktoerer.JOBCENTER_2, "jobcenter");
    return register.hent(f.id());
  }

  /** Lets an organisation take part. */
  public void med(Forloeb f, String aktoer, String rolle) {
    deltagelser.tilknyt(f.id(), aktoer, rolle);
    deltagelser.svar(f.id(), aktoer, Deltagelse.Svar.ACCEPTERET, null);
  }

  /** Starts one process of the forløb with the usual variables and the given ones. */
  public ProcessInstance start(String proces, Forloeb f, Map<String, Object> variabler) {
    Map<String, Object> alle = new HashMap<>();
    alle.put("forloebId", f.id());
    alle.put("koordinator", f.koordinator());
    alle.put("branchorganisation", Testaktoerer.BRANCHE);
    alle.put("fagligOrganisation", Testaktoerer.FAGLIG);
    alle.put("jobcenter", Testaktoerer.JOBCENTER);
    alle.put("projekttype", Objects.toString(f.projekttype(), null));
    alle.put("formaal", f.formaal());
    alle.put("harLedige", f.harLedige());
    alle.put("harBeskaeftigede", f.harBeskaeftigede());
    alle.putAll(variabler);
    return koersler.startProcessInstanceByKey(proces, f.id(), alle);
  }

  /** A whole forløb, begun by its form, coordinated by this organisation. */
  public ProcessInstance startHelt(String koordinator) {
    return koersler.startProcessInstanceByKey(
        "job_veu_forloeb",
        Map.of(
            "titel", "Fibertekniker i Randers",
            "kommune", "0730",
            "startdato", "2026-03-02",
            "deltagergrupper", "[\"LEDIGE\"]",
            "valgtFormaal", "MANGEL",
            "startvariant", "A",
            "initiativtagere", "[\"JOBCENTER\"]",
            "valgtKoordinator", koordinator,
            "runde", 1));
  }

  /** Open tasks of the forløb, all processes; ready jobs are run first. */
  public List<Task> opgaver(String forloebId) {
    koerJob();
    return opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(forloebId)
        .initializeFormKeys()
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** Form ids of the open tasks. */
  public List<String> aabne(String forloebId) {
    return opgaver(forloebId).stream().map(t -> t.getCamundaFormRef().getKey()).sorted().toList();
  }

  /** Completes the only open task with this form with valid answers. */
  public void udfoer(String forloebId, String blanket) {
    udfoer(forloebId, blanket, Map.of());
  }

  /** Completes the only open task with this form, these answers and valid ones for the rest. */
  public void udfoer(String forloebId, String blanket, Map<String, Object> rettelser) {
    List<Task> fundne =
        opgaver(forloebId).stream()
            .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
            .toList();
    if (fundne.size() != 1) {
      throw new AssertionError(
          "%d opgaver med blanketten %s, åbne er %s"
              .formatted(fundne.size(), blanket, aabne(forloebId)));
    }
    udfoer(fundne.get(0), rettelser);
  }

  /** Completes the open task with this form that is meant for this organisation. */
  public void udfoerFor(
      String organisation, String forloebId, String blanket, Map<String, Object> rettelser) {
    Task fundet =
        opgaver(forloebId).stream()
            .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
            .filter(t -> grupper(t).contains(organisation))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        "%s har ikke %s, åbne er %s"
                            .formatted(organisation, blanket, aabne(forloebId))));
    udfoer(fundet, rettelser);
  }

  /** A form as its user sees it. */
  public record Vist(Blanketdefinition blanket, Map<String, Object> data) {}

  /** Completes this task as a user of its candidate group. */
  public void udfoer(Task opgave, Map<String, Object> rettelser) {
    Vist vist = vis(opgave);
    send(opgave, GyldigtSvar.til(vist.blanket(), vist.data(), rettelser));
    koerJob();
  }

  /** What a user of its candidate group sees in this task. */
  public Vist vis(Task opgave) {
    String gruppe = grupper(opgave).get(0);
    String blanket = opgave.getCamundaFormRef().getKey();
    return new Vist(
        Blanketdefinition.laes(blanketter.getDeployedTaskForm(opgave.getId())),
        lytter.data(
            blanket,
            new Blanketkontekst(
                blanket,
                forloebId(opgave),
                opgave.getId(),
                Testaktoerer.bruger(gruppe),
                gruppe,
                opgaver.getVariables(opgave.getId()))));
  }

  /** Sends these answers to this task as a user of its candidate group; no job is run. */
  public void send(Task opgave, Map<String, Object> svar) {
    som(
        grupper(opgave).get(0),
        () -> {
          opgaver.complete(opgave.getId(), uden(svar));
          return opgave;
        });
  }

  /** Begins a forløb by its form as a user of this organisation, with valid answers besides. */
  public ProcessInstance begynd(String organisation, Map<String, Object> rettelser) {
    String definition =
        modeller
            .createProcessDefinitionQuery()
            .processDefinitionKey("job_veu_forloeb")
            .latestVersion()
            .singleResult()
            .getId();
    Map<String, Object> data =
        lytter.data(
            "start_forloeb",
            new Blanketkontekst(
                "start_forloeb",
                null,
                null,
                Testaktoerer.bruger(organisation),
                organisation,
                Map.of()));
    Map<String, Object> svar =
        GyldigtSvar.til(
            Blanketdefinition.laes(blanketter.getDeployedStartForm(definition)), data, rettelser);
    return som(organisation, () -> koersler.startProcessInstanceById(definition, uden(svar)));
  }

  private <T> T som(String organisation, Supplier<T> handling) {
    String bruger = Testaktoerer.bruger(organisation);
    identitet.setAuthentication(
        bruger,
        identitet.createGroupQuery().groupMember(bruger).list().stream()
            .map(Group::getId)
            .toList());
    try {
      return handling.get();
    } finally {
      identitet.clearAuthentication();
    }
  }

  /** Lists go in as they come from Java; Camunda must not try to serialise them. */
  private static Map<String, Object> uden(Map<String, Object> svar) {
    Map<String, Object> ud = new LinkedHashMap<>();
    svar.forEach((k, v) -> ud.put(k, v instanceof List<?> l ? JsonTekst.af(l) : v));
    return ud;
  }

  private String forloebId(Task opgave) {
    return koersler
        .createProcessInstanceQuery()
        .processInstanceId(opgave.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  /** Candidate groups of a task. */
  public List<String> grupper(Task opgave) {
    return opgaver.getIdentityLinksForTask(opgave.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** Who has the open tasks with this form; once for each task. */
  public List<String> hos(String forloebId, String blanket) {
    return opgaver(forloebId).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .flatMap(t -> grupper(t).stream())
        .toList();
  }

  /** Runs all jobs that are due and are not timers, until there are none. */
  public void koerJob() {
    for (int runde = 0; runde < 200; runde++) {
      List<Job> klar = job.createJobQuery().messages().withRetriesLeft().list();
      if (klar.isEmpty()) {
        return;
      }
      klar.forEach(j -> job.executeJob(j.getId()));
    }
    throw new AssertionError("Jobbene bliver ved");
  }

  /** Fires the only waiting timer of this element in the forløb, whatever its due date. */
  public void fyrTimer(String forloebId, String elementId) {
    List<Job> timere =
        job.createJobQuery().timers().activityId(elementId).list().stream()
            .filter(j -> forloebId.equals(noegle(j)))
            .toList();
    if (timere.size() != 1) {
      throw new AssertionError(timere.size() + " timere på " + elementId);
    }
    job.executeJob(timere.get(0).getId());
    koerJob();
  }

  /** The elements of an instance whose timers the job executor would run at this moment. */
  public List<String> forfaldne(ProcessInstance proces) {
    return job
        .createJobQuery()
        .processInstanceId(proces.getId())
        .timers()
        .executable()
        .list()
        .stream()
        .map(
            j ->
                job.createJobDefinitionQuery()
                    .jobDefinitionId(j.getJobDefinitionId())
                    .singleResult()
                    .getActivityId())
        .sorted()
        .toList();
  }

  private String noegle(Job j) {
    return koersler
        .createProcessInstanceQuery()
        .processInstanceId(j.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  /** End events reached in the forløb, all processes. */
  public List<String> slut(String forloebId) {
    return historik
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(forloebId)
        .list()
        .stream()
        .flatMap(
            p ->
                historik
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(p.getId())
                    .finished()
                    .list()
                    .stream())
        .filter(a -> a.getActivityType().toLowerCase().endsWith("endevent"))
        .map(a -> a.getActivityId())
        .toList();
  }

  /** Whether no process of the forløb is running any more. */
  public boolean erSlut(String forloebId) {
    return koersler.createProcessInstanceQuery().processInstanceBusinessKey(forloebId).count() == 0;
  }

  /** The last value of a process variable of an instance, running or ended. */
  public Object variabel(ProcessInstance proces, String navn) {
    var v =
        historik
            .createHistoricVariableInstanceQuery()
            .processInstanceId(proces.getId())
            .variableName(navn)
            .singleResult();
    return v == null ? null : v.getValue();
  }

  /** Sets the engine's clock, and with it every recorded time; reset it afterwards. */
  public void klokken(java.time.Instant nu) {
    ClockUtil.setCurrentTime(java.util.Date.from(nu));
  }

  public void klokkenIgen() {
    ClockUtil.reset();
  }

  /** Today in Denmark by the engine's clock; tests begin here, whatever the time of night. */
  public static LocalDate idag() {
    return Datoer.dagen(ClockUtil.getCurrentTime().toInstant());
  }
}
