package dk.jobveu.maaling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/**
 * Forløb played to their end through the product, several at a time, as the three national years
 * would be: each task opened and sent in, each list as a list. Beside it the plain engine completes
 * as many tasks, with three variables each, on a database of its own in the same PostgreSQL. The
 * time of the processors is that of this program, the one who plays included; the databases' own is
 * in the wall time only. When asked for, the last one is copied until there are ten times as many,
 * and some more are played among them.
 */
final class Landsmaaling {

  private static final int SAMTIDIGE = 2;
  private static final int OPGAVER_PR_INSTANS = 10;
  private static final int TI = 10;
  private static final double MS = 1000;

  /** So many are played when there are ten times as many, and so many end the ones before. */
  private static final int BLANDT_MANGE = 20;

  private final Maalesystem system;
  private final int forloeb;
  private final boolean tidobbelt;

  /**
   * @param tidobbelt play some more when there are ten times as many, and how much of the rate is
   *     left
   */
  Landsmaaling(Maalesystem system, int forloeb, boolean tidobbelt) {
    this.system = system;
    this.forloeb = forloeb;
    this.tidobbelt = tidobbelt;
  }

  private record Forbrug(double sekunder, double processor) {

    Forbrug plus(Forbrug mere) {
      return new Forbrug(sekunder + mere.sekunder, processor + mere.processor);
    }

    Map<String, Object> pr(long opgaver) {
      return Map.of(
          "opgaver", opgaver,
          "opgaverPrSekund", opgaver / sekunder,
          "processorMsPrOpgave", MS * processor / opgaver);
    }
  }

  private interface Arbejde {
    void udfoer() throws Exception;
  }

  Map<String, Object> maal() throws Exception {
    // once to warm what both need
    system.spil(1, Integer.MAX_VALUE);
    system.skrivSaetninger();
    int sidste = Math.min(BLANDT_MANGE, Math.max(1, forloeb / TI));
    long foer = system.fuldfoerte();
    Forbrug foerst = maal(() -> spil(sidste));
    long efterFoerste = system.fuldfoerte();
    Forbrug midt = maal(() -> spil(Math.max(0, forloeb - 2 * sidste)));
    long foerSidste = system.fuldfoerte();
    Forbrug tilSidst = maal(() -> spil(sidste));
    long efter = system.fuldfoerte();
    system.skrivSaetninger();
    Forbrug vores = foerst.plus(midt).plus(tilSidst);
    int fuldfoerte = (int) (efter - foer);
    Forbrug bar = bar(fuldfoerte);
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("forloeb", forloeb);
    svar.put("sag", Maalesystem.SAG);
    svar.put("samtidige", SAMTIDIGE);
    svar.put("fuldfoerteOpgaver", fuldfoerte);
    svar.put("sekunder", vores.sekunder());
    svar.put("processorSekunder", vores.processor());
    svar.put("opgaverPrSekund", fuldfoerte / vores.sekunder());
    svar.put("barMotorSekunder", bar.sekunder());
    svar.put("barMotorProcessorSekunder", bar.processor());
    svar.put("gangeBarMotor", vores.sekunder() / bar.sekunder());
    svar.put("gangeBarMotorProcessor", vores.processor() / bar.processor());
    svar.put("deFoersteForloeb", sidste);
    svar.put("deFoerste", foerst.pr(efterFoerste - foer));
    svar.put("deSidste", tilSidst.pr(efter - foerSidste));
    if (tidobbelt) {
      Forloebskopi kopi = new Forloebskopi(system.database(), "tidobbelt", TI);
      kopi.tag(system.spil(1, Integer.MAX_VALUE));
      kopi.kopier(0, (TI - 1) * forloeb);
      system.database().sql("analyze").update();
      foer = system.fuldfoerte();
      Forbrug ti = maal(() -> spil(sidste));
      long flere = system.fuldfoerte() - foer;
      svar.put("tidobbelt", ti.pr(flere));
      svar.put(
          "tidobbeltRate", (flere / ti.sekunder()) / ((efter - foerSidste) / tilSidst.sekunder()));
    }
    return svar;
  }

  private void spil(int forloeb) throws Exception {
    ExecutorService traade = Executors.newFixedThreadPool(SAMTIDIGE);
    try {
      List<Future<?>> spillere = new java.util.ArrayList<>();
      for (int n = 0; n < forloeb; n++) {
        spillere.add(traade.submit(() -> system.spil(1, Integer.MAX_VALUE)));
      }
      for (Future<?> spiller : spillere) {
        spiller.get();
      }
    } finally {
      traade.shutdown();
    }
  }

  private Forbrug bar(int opgaver) throws Exception {
    ProcessEngine motor =
        new StandaloneProcessEngineConfiguration()
            .setProcessEngineName("bar")
            .setDataSource(system.endnuEnDatabase("bar"))
            .setDatabaseSchemaUpdate("true")
            .setJobExecutorActivate(false)
            .buildProcessEngine();
    try {
      AbstractFlowNodeBuilder<?, ?> proces =
          Bpmn.createExecutableProcess("bar").camundaHistoryTimeToLive(30).startEvent();
      for (int n = 0; n < OPGAVER_PR_INSTANS; n++) {
        proces = proces.userTask("opgave" + n).camundaCandidateGroups("gruppe");
      }
      motor
          .getRepositoryService()
          .createDeployment()
          .addModelInstance("bar.bpmn", proces.endEvent().done())
          .deploy();
      fuldfoer(motor, OPGAVER_PR_INSTANS);
      return maal(() -> fuldfoer(motor, opgaver));
    } finally {
      motor.close();
    }
  }

  private static void fuldfoer(ProcessEngine motor, int opgaver) {
    int faerdige = 0;
    while (faerdige < opgaver) {
      String instans = motor.getRuntimeService().startProcessInstanceByKey("bar").getId();
      for (int n = 0; n < OPGAVER_PR_INSTANS && faerdige < opgaver; n++, faerdige++) {
        Task opgave =
            motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult();
        motor
            .getTaskService()
            .complete(opgave.getId(), Map.of("svar", "JA", "antal", n, "begrundelse", "en tekst"));
      }
    }
  }

  private static Forbrug maal(Arbejde arbejde) throws Exception {
    OperatingSystemMXBean maskinen =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long foer = System.nanoTime();
    long processor = maskinen.getProcessCpuTime();
    arbejde.udfoer();
    return new Forbrug(
        (System.nanoTime() - foer) / 1e9, (maskinen.getProcessCpuTime() - processor) / 1e9);
  }
}
