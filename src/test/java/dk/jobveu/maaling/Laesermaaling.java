package dk.jobveu.maaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many people who read a page again and again as soon as it has come. They and the product share
 * the processors, so it is less than a machine of its own would answer.
 */
final class Laesermaaling {

  private static final List<String> BRUGERE =
      List.of("randers", "tekniq", "el_forbund", "veu_oestjylland");
  private static final int OPVARMNING_SEKUNDER = 10;
  private static final int SEKUNDER = 20;

  private final Maalesystem system;
  private final int laesere;

  Laesermaaling(Maalesystem system, int laesere) {
    this.system = system;
    this.laesere = laesere;
  }

  Map<String, Object> maal() throws Exception {
    String forloeb = system.spil(1, 12);
    List<Sidebruger> personer = new ArrayList<>();
    for (int n = 0; n < laesere; n++) {
      personer.add(new Sidebruger(system.adresse(), BRUGERE.get(n % BRUGERE.size())));
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("laesere", laesere);
    for (Map.Entry<String, String> side :
        Map.of("forside", "/", "overblik", "/projektrum/forloeb/" + forloeb).entrySet()) {
      laes(personer, side.getValue(), OPVARMNING_SEKUNDER);
      svar.put(side.getKey(), laes(personer, side.getValue(), SEKUNDER));
    }
    return svar;
  }

  private static Map<String, Object> laes(List<Sidebruger> personer, String sti, int sekunder)
      throws Exception {
    Queue<Double> ms = new ConcurrentLinkedQueue<>();
    AtomicInteger fejl = new AtomicInteger();
    double processor = Tal.processorMs();
    long slut = System.nanoTime() + sekunder * 1_000_000_000L;
    List<Thread> traade = new ArrayList<>();
    for (Sidebruger person : personer) {
      Thread traad =
          new Thread(
              () -> {
                while (System.nanoTime() < slut) {
                  long foer = System.nanoTime();
                  try {
                    if (person.hent(sti).statusCode() != 200) {
                      fejl.incrementAndGet();
                    }
                  } catch (Exception e) {
                    fejl.incrementAndGet();
                  }
                  ms.add((System.nanoTime() - foer) / 1e6);
                }
              });
      traade.add(traad);
      traad.start();
    }
    for (Thread traad : traade) {
      traad.join();
    }
    List<Double> alle = List.copyOf(ms);
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("sidePrSekund", alle.size() / (double) sekunder);
    // those who read included
    svar.put("processorMsPrSide", (Tal.processorMs() - processor) / alle.size());
    svar.put("medianMs", Tal.median(alle));
    svar.put("p95Ms", Tal.fraktil(alle, 95));
    svar.put("fejl", fejl.get());
    return svar;
  }
}
