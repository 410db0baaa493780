package dk.jobveu.maaling;

import dk.jobveu.beslutning.Beslutninger;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A look-up in the table of thresholds, which has most rules: as the engine comes, without any
 * database; through the product, as a decision that is not stored; and as a threshold.
 */
final class Beslutningsmaaling {

  private static final String TABEL = "taerskler";
  private static final String NOEGLE = "min_hold_default";
  private static final int OPVARMNING = 500;
  private static final int STOCK = 200;
  private static final int VORES = 1000;

  private final Beslutninger beslutninger;
  private final int runder;

  Beslutningsmaaling(Maalesystem system, int runder) {
    this.beslutninger = system.bean(Beslutninger.class);
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
    Runnable stock =
        () -> motor.evaluateDecisionTable(tabel, Variables.fromMap(input)).getSingleResult();
    Runnable opslag = () -> beslutninger.opslag(TABEL, input);
    Runnable taerskel = () -> beslutninger.taerskel(NOEGLE);
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    List<Double> c = new ArrayList<>();
    mikrosekunder(stock, OPVARMNING);
    mikrosekunder(opslag, OPVARMNING);
    mikrosekunder(taerskel, OPVARMNING);
    for (int n = 0; n < runder; n++) {
      a.add(mikrosekunder(stock, STOCK));
      b.add(mikrosekunder(opslag, VORES));
      c.add(mikrosekunder(taerskel, VORES));
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("stockFeelMikrosekunder", Tal.median(a));
    svar.put("ugemtAfgoerelseMikrosekunder", Tal.median(b));
    svar.put("taerskelMikrosekunder", Tal.median(c));
    svar.put("ugemtGangeStock", Tal.median(a) / Tal.median(b));
    svar.put("taerskelGangeStock", Tal.median(a) / Tal.median(c));
    return svar;
  }

  private static double mikrosekunder(Runnable en, int gange) {
    long foer = System.nanoTime();
    for (int n = 0; n < gange; n++) {
      en.run();
    }
    return (System.nanoTime() - foer) / 1e3 / gange;
  }
}
