package dk.jobveu.demo.afspil;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The command {@code afspil}: plays a case against the running demo. */
public final class Afspil {

  private static final String BRUG =
      """
      afspil SAG [--til TRIN] [--fra TRIN --forloeb ID] [--adresse URL] [--kode KODE]
        SAG        %s, eller stien til en fil med en sag
        --til      stop efter dette trin og gå videre i hånden
        --fra      begynd ved dette trin i et forløb, der er i gang (--forloeb)
        --adresse  http://localhost:8080, hvis intet er sagt
        --kode     brugernes adgangskode, hvis det ikke er demoens"""
          .formatted(String.join(", ", Demosag.INDBYGGEDE));

  private static final Set<String> VALG =
      Set.of("--til", "--fra", "--forloeb", "--adresse", "--kode");

  private Afspil() {}

  /** Returns 0 when all steps were done, 1 when one failed, 2 when the words are off. */
  public static int koer(String[] ord) {
    if (ord.length % 2 == 0) {
      return forkert("Skriv én sag, og efter hvert valg dets værdi.");
    }
    Map<String, String> valg = new HashMap<>();
    for (int i = 1; i < ord.length; i += 2) {
      if (!VALG.contains(ord[i])) {
        return forkert("Valget " + ord[i] + " kendes ikke.");
      }
      valg.put(ord[i], ord[i + 1]);
    }
    if (valg.containsKey("--fra") != valg.containsKey("--forloeb")) {
      return forkert("--fra og --forloeb følges ad: hvilket trin, og i hvilket forløb.");
    }
    if (!erTrin(valg.get("--fra")) || !erTrin(valg.get("--til"))) {
      return forkert("Skriv et trin som et tal fra 1.");
    }
    try {
      return spil(Demosag.laes(ord[0]), valg);
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private static int spil(Demosag sag, Map<String, String> valg) {
    System.out.println(sag.titel());
    Instant start = Instant.now();
    Afspiller afspiller =
        new Afspiller(
                valg.getOrDefault("--adresse", "http://localhost:8080"),
                valg.getOrDefault("--kode", "Job-veu-2026"),
                System.out::println)
            .i(valg.get("--forloeb"));
    int fra = Integer.parseInt(valg.getOrDefault("--fra", "1"));
    int til = Integer.parseInt(valg.getOrDefault("--til", "" + Integer.MAX_VALUE));
    if (fra > sag.trin().size()) {
      return forkert("Sagen har %d trin.".formatted(sag.trin().size()));
    }
    afspiller.afspil(sag, fra, til);
    System.out.printf(
        "Færdig på %d sekunder. Se forløbet på /projektrum/forloeb/%s%n",
        Duration.between(start, Instant.now()).toSeconds(), afspiller.forloeb());
    return 0;
  }

  private static boolean erTrin(String tal) {
    return tal == null || tal.matches("[1-9]\\d{0,5}");
  }

  private static int forkert(String hvad) {
    System.err.println(hvad);
    System.err.println(BRUG);
    return 2;
  }
}
