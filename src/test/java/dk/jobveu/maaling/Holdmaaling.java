package dk.jobveu.maaling;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of many people over HTTP, as the school and the job centre have them: a roll call of 500
 * opened and saved, and a screening of 2,000 in one file.
 */
final class Holdmaaling {

  private static final int HOLD = 500;
  private static final int FIL = 2_000;
  private static final String SKOLENS = "tradium";
  private static final String JOBCENTRETS = "randers";

  private final Maalesystem system;
  private final Scene scene;
  private final Holdhjaelp hjaelp;
  private final int runder;

  Holdmaaling(Maalesystem system, int runder) {
    this.system = system;
    this.scene = system.lav(Scene.class);
    this.hjaelp = system.lav(Holdhjaelp.class);
    this.runder = runder;
  }

  Map<String, Object> maal() throws Exception {
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("hold", HOLD);
    svar.putAll(fremmoede());
    svar.put("filensRaekker", FIL);
    svar.putAll(fil());
    return svar;
  }

  private Map<String, Object> fremmoede() throws Exception {
    Forloeb f = scene.forloeb();
    scene.med(f, Testaktoerer.SKOLE, "uddannelsesinstitution");
    LocalDate dag = Scene.idag().with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
    LocalDate start = dag.minusWeeks(2L * runder + 1).minusDays(1);
    List<String> folk = hjaelp.kandidater(f, Testaktoerer.JOBCENTER, HOLD);
    system
        .bean(Gennemfoersler.class)
        .begynd(
            hjaelp.som(Testaktoerer.SKOLE, f),
            folk.stream()
                .map(
                    p ->
                        new Gennemfoersel(
                            f.id(),
                            p,
                            Testaktoerer.SKOLE,
                            1,
                            "18_MDR",
                            start,
                            Gennemfoersel.Status.I_GANG,
                            null,
                            null,
                            null,
                            null))
                .toList());
    Sidebruger skole = new Sidebruger(system.adresse(), SKOLENS);
    List<Double> laest = new ArrayList<>();
    List<Double> laestProcessor = new ArrayList<>();
    List<Double> gemt = new ArrayList<>();
    List<Double> gemtProcessor = new ArrayList<>();
    for (int n = 0; n <= 2 * runder; n++) {
      // a day that is written down cannot be written down once more as if it were new
      String liste = f.id() + "/fremmoede?dato=" + dag.minusWeeks(n);
      double processor = Tal.processorMs();
      long foer = System.nanoTime();
      kraev(skole.hent("/projektrum/forloeb/" + liste).statusCode(), "");
      laest.add((System.nanoTime() - foer) / 1e6);
      laestProcessor.add(Tal.processorMs() - processor);
      processor = Tal.processorMs();
      var svar =
          system.send(
              SKOLENS,
              "POST",
              "/api/forloeb/" + liste,
              new ObjectMapper()
                  .writeValueAsString(
                      folk.stream()
                          .map(
                              p ->
                                  Map.of(
                                      "deltagerId", p,
                                      "timerPlanlagt", "7,4",
                                      "timerTilstede", "7,4"))
                          .toList()));
      kraev(svar.status(), svar.krop());
      gemt.add(svar.ms());
      gemtProcessor.add(Tal.processorMs() - processor);
    }
    return Map.of(
        "fremmoedetLaestMs", median(laest),
        "fremmoedetLaestProcessorMs", median(laestProcessor),
        "fremmoedetGemtMs", median(gemt),
        "fremmoedetGemtProcessorMs", median(gemtProcessor));
  }

  /** The first is for warming up. */
  private static double median(List<Double> alle) {
    return Tal.median(alle.subList(1, alle.size()));
  }

  private Map<String, Object> fil() throws Exception {
    List<Double> ms = new ArrayList<>();
    List<Double> processorMs = new ArrayList<>();
    for (int n = 0; n <= runder; n++) {
      Forloeb f = scene.forloeb();
      hjaelp.screenet(f, 2 * FIL, 0, 1);
      List<String> folk = hjaelp.kandidater(f, Testaktoerer.JOBCENTER, FIL);
      Listekontekst kontekst =
          new Listekontekst(
              system
                  .bean(Adgang.class)
                  .til(new Bruger(JOBCENTRETS, List.of(Testaktoerer.JOBCENTER)), f.id()),
              Scene.idag());
      List<Kolonne> kolonner =
          system.bean(Listegang.class).find(kontekst.indsigt(), "screening").kolonner(kontekst);
      byte[] fil =
          Filtype.CSV.skriv(
              "Screening",
              kolonner,
              folk.stream()
                  .map(
                      p ->
                          Map.of(
                              "deltagerId", p,
                              "kompetencer", "1-3",
                              "motivation", "JA",
                              "sprogOk", "ja",
                              "jobmaalPasser", "ja"))
                  .toList());
      double processor = Tal.processorMs();
      var svar =
          system.send(
              JOBCENTRETS,
              "POST",
              "/api/forloeb/" + f.id() + "/screening",
              new String(fil, StandardCharsets.UTF_8),
              "text/csv");
      kraev(svar.status(), svar.krop());
      ms.add(svar.ms());
      processorMs.add(Tal.processorMs() - processor);
    }
    return Map.of("filenMs", median(ms), "filenProcessorMs", median(processorMs));
  }

  private static void kraev(int status, String krop) {
    if (status / 100 != 2) {
      throw new IllegalStateException("answered " + status + " " + krop);
    }
  }
}
