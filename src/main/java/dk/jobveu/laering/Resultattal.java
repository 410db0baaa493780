package dk.jobveu.laering;

import java.util.ArrayList;
import java.util.List;

/** How the forløb went, in counts; a number is null when nothing was recorded. */
public record Resultattal(
    Integer kursister, Integer gennemfoert, Integer job, Integer uddannelse, Integer paaVej) {

  public static Resultattal ingen() {
    return new Resultattal(null, null, null, null, null);
  }

  /** The figures as one sentence. */
  public String tekst() {
    List<String> dele = new ArrayList<>();
    tilfoej(dele, kursister, "kursister");
    tilfoej(dele, gennemfoert, "gennemførte");
    tilfoej(dele, job, "kom i job");
    tilfoej(dele, uddannelse, "kom i uddannelse");
    tilfoej(dele, paaVej, "er på vej");
    return dele.isEmpty() ? "Der er ikke registreret resultater." : String.join(", ", dele) + ".";
  }

  private static void tilfoej(List<String> dele, Integer antal, String hvad) {
    if (antal != null) {
      dele.add(antal + " " + hvad);
    }
  }
}
