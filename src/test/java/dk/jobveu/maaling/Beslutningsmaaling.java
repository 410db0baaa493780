package dk.jobveu.maaling;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A look-up in the table of thresholds, which has most rules: as the engine comes, without any
 * database; and through the product as a page does it, {@link #PR_ANMODNING} in a request: as a
 * decision that is not stored, as one that is, and as a threshold.
 */
final class Beslutningsmaaling {

  private static final String TABEL = "taerskler";
  private static final String NOEGLE = "min_hold_default";
  private static final int OPVARMNING = 500;
  private static final int STOCK = 200;
  private static final int VORES = 2000;
  private static final int PR_ANMODNING = 50;

  /** Microseconds for one: by the clock, and of this thread's processor. */
  private record Forbrug(double tid, double processor) {}

  private final Beslutninger beslutninger;
  private final TransactionTemplate transaktion;
  private final String forloeb;
  private final int runder;

  Beslutningsmaaling(Maalesystem system, int runder) {
    this.beslutninger = system.bean(Beslutninger.class);
    this.transaktion = new TransactionTemplate(system.bean(PlatformTransactionManager.class));
    this.forloeb = system.spil(1, 1);
    this.runder = runder;
  }

  Map<String, Object> maal() throws Exception {
    DmnEngine motor =
        new DefaultDmnEngineConfiguration()
            .feelEngineFactory(new ScalaFeelEngineFactory())
            .buildEngine();
    DmnDecision tabel =
        motor.parseDecision(
            TABEL, new ByteArrayInputStream(Files.readAllBytes(Path.of("dmn/taerskler.dmn"))));
    Map<String, Object> input = Map.of("noegle", NOEGLE);
    Sag sag = Sag.om(forloeb);
    Runnable stock =
        () -> motor.evaluateDecisionTable(tabel, Variables.fromMap(input)).getSingleResult();
    Map<String, Runnable> vores = new LinkedHashMap<>();
    vores.put("ugemt", () -> beslutninger.opslag(TABEL, input));
    vores.put("gemt", () -> beslutninger.traef(TABEL, sag, input));
    vores.put("taerskel", () -> beslutninger.taerskel(NOEGLE));
    List<Forbrug> a = new ArrayList<>();
    Map<String, List<Forbrug>> b = new LinkedHashMap<>();
    forbrug(stock, OPVARMNING);
    vores.values().forEach(en -> iAnmodninger(en, VORES));
    for (int n = 0; n < runder; n++) {
      a.add(forbrug(stock, STOCK));
      vores.forEach(
          (navn, en) ->
              b.computeIfAbsent(navn, k -> new ArrayList<>()).add(iAnmodninger(en, VORES)));
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("stockFeelMikrosekunder", median(a, Forbrug::tid));
    svar.put("stockFeelProcessorMikrosekunder", median(a, Forbrug::processor));
    b.forEach(
        (navn, brugt) -> {
          svar.put(navn + "Mikrosekunder", median(brugt, Forbrug::tid));
          svar.put(navn + "ProcessorMikrosekunder", median(brugt, Forbrug::processor));
          svar.put(navn + "GangeStock", median(a, Forbrug::tid) / median(brugt, Forbrug::tid));
          svar.put(
              navn + "GangeStockProcessor",
              median(a, Forbrug::processor) / median(brugt, Forbrug::processor));
        });
    return svar;
  }

  private static double median(List<Forbrug> alle, ToDoubleFunction<Forbrug> hvad) {
    return Tal.median(alle.stream().map(hvad::applyAsDouble).toList());
  }

  /** Each request is a transaction too, at whose end what it stored is written. */
  private Forbrug iAnmodninger(Runnable en, int gange) {
    Forbrug anmodning =
        forbrug(
            () -> {
              RequestContextHolder.setRequestAttributes(
                  new ServletRequestAttributes(new MockHttpServletRequest("POST", "/")));
              transaktion.executeWithoutResult(
                  t -> {
                    for (int n = 0; n < PR_ANMODNING; n++) {
                      en.run();
                    }
                  });
              RequestContextHolder.resetRequestAttributes();
            },
            gange / PR_ANMODNING);
    return new Forbrug(anmodning.tid() / PR_ANMODNING, anmodning.processor() / PR_ANMODNING);
  }

  private static Forbrug forbrug(Runnable en, int gange) {
    ThreadMXBean traade = ManagementFactory.getThreadMXBean();
    long foer = System.nanoTime();
    long processorFoer = traade.getCurrentThreadCpuTime();
    for (int n = 0; n < gange; n++) {
      en.run();
    }
    return new Forbrug(
        (System.nanoTime() - foer) / 1e3 / gange,
        (traade.getCurrentThreadCpuTime() - processorFoer) / 1e3 / gange);
  }
}
