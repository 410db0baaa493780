package dk.jobveu.demo.afspil;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The command {@code afspil}: plays a case against the running demo. */
public final class Afspil {

  private static final String BRUG =
      """
      afspil SAG [--til TRIN] [--fra TRIN --forloeb ID] [--adresse URL] [--kode KODE]
        SAG        s1 … s6
        --til      stop efter dette trin og gå videre i hånden
        --fra      begynd ved dette trin i et forløb, der er i gang (--forloeb)
        --adresse  http://localhost:8080, hvis intet er sagt""";

  private Afspil() {}

  /** Returns 0 when all steps were done, 1 when one failed, 2 when the words are off. */
  public static int koer(String[] ord) {
    if (ord.length == 0 || ord.length % 2 == 0) {
      System.out.println(BRUG);
      return 2;
    }
    Map<String, String> valg = new HashMap<>();
    for (int i = 1; i < ord.length; i += 2) {
      valg.put(ord[i], ord[i + 1]);
    }
    try {
      Demosag sag = Demosag.laes(ord[0]);
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
      afspiller.afspil(sag, fra, til);
      System.out.printf(
          "Færdig på %d sekunder. Se forløbet på /projektrum/forloeb/%s%n",
          Duration.between(start, Instant.now()).toSeconds(), afspiller.forloeb());
      return 0;
    } catch (NumberFormatException e) {
      System.out.println(BRUG);
      return 2;
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
