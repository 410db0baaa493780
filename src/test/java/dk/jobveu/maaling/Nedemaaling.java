package dk.jobveu.maaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What somebody meets when the database is stopped. The last part: it does not come back. */
final class Nedemaaling {

  private static final int SAMTIDIGE = 50;

  private final Maalesystem system;

  Nedemaaling(Maalesystem system) {
    this.system = system;
  }

  Map<String, Object> maal(String bruger) throws Exception {
    // health has been asked before, as by whoever watches the system
    system.hent(null, "/actuator/health");
    system.stopDatabasen();
    Map<String, Object> svar = new LinkedHashMap<>();
    Maalesystem.Svar foerste = system.hent(bruger, "/engine-rest/task");
    Maalesystem.Svar helbred = system.hent(null, "/actuator/health");
    List<Maalesystem.Svar> mange = new ArrayList<>();
    ExecutorService traade = Executors.newFixedThreadPool(SAMTIDIGE);
    List<Future<Maalesystem.Svar>> kald = new ArrayList<>();
    for (int n = 0; n < SAMTIDIGE; n++) {
      kald.add(traade.submit(() -> system.hent(bruger, "/api/forloeb")));
    }
    for (Future<Maalesystem.Svar> k : kald) {
      mange.add(k.get());
    }
    traade.shutdown();
    svar.put("foersteSvarMs", foerste.ms());
    svar.put("foersteStatus", foerste.status());
    svar.put("helbredMs", helbred.ms());
    svar.put("helbredStatus", helbred.status());
    svar.put("halvtredsSamtidigeMedianMs", Tal.median(ms(mange)));
    svar.put("halvtredsSamtidigeStoerstMs", Tal.fraktil(ms(mange), 100));
    svar.put("halvtredsSamtidigeAlle503", mange.stream().allMatch(s -> s.status() == 503));
    return svar;
  }

  private static List<Double> ms(List<Maalesystem.Svar> alle) {
    return alle.stream().map(Maalesystem.Svar::ms).toList();
  }
}
