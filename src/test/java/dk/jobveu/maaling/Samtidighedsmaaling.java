package dk.jobveu.maaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sixteen who complete tasks at the same time over HTTP, each the first steps of a forløb of its
 * own: each task is looked for, opened and sent in. They share the processors with the product.
 */
final class Samtidighedsmaaling {

  private static final int BRUGERE = 16;
  private static final int TRIN = 12;

  private final Maalesystem system;

  Samtidighedsmaaling(Maalesystem system) {
    this.system = system;
  }

  Map<String, Object> maal() throws InterruptedException {
    system.spil(2, TRIN);
    long opgaver = system.fuldfoerte();
    double processor = Tal.processorMs();
    long foer = System.nanoTime();
    int fejl = spil();
    double sekunder = (System.nanoTime() - foer) / 1e9;
    processor = Tal.processorMs() - processor;
    opgaver = system.fuldfoerte() - opgaver;
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("brugere", BRUGERE);
    svar.put("fuldfoerteOpgaver", opgaver);
    svar.put("sekunder", sekunder);
    svar.put("opgaverPrSekund", opgaver / sekunder);
    // those who complete them included
    svar.put("processorMsPrOpgave", processor / opgaver);
    svar.put("fejl", fejl);
    return svar;
  }

  /** How many could not go on. */
  private int spil() throws InterruptedException {
    ExecutorService traade = Executors.newFixedThreadPool(BRUGERE);
    List<Future<?>> spillere = new ArrayList<>();
    for (int n = 0; n < BRUGERE; n++) {
      spillere.add(traade.submit(() -> system.spil(1, TRIN)));
    }
    int fejl = 0;
    for (Future<?> spiller : spillere) {
      try {
        spiller.get();
      } catch (ExecutionException e) {
        System.out.println(e.getCause().getMessage());
        fejl++;
      }
    }
    traade.shutdown();
    return fejl;
  }
}
