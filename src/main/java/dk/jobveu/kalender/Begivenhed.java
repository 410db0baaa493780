package dk.jobveu.kalender;

import dk.jobveu.faelles.Datoer;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something with a day in a forløb. Danish days and times, whatever the summer time is then.
 *
 * @param noegle which of the forløb's it is, whatever its day
 * @param fra null when it lasts the whole day
 * @param sted null when nobody has said where
 */
public record Begivenhed(
    String noegle, String navn, LocalDate dag, LocalTime fra, LocalTime til, String sted) {

  /** Day, time and place in a sentence. */
  public String hvornaar() {
    return "Den %s%s%s"
        .formatted(
            Datoer.tekst(dag),
            fra == null ? "" : " kl. %s–%s".formatted(tekst(fra), tekst(til)),
            sted == null ? "" : ", " + sted);
  }

  private static String tekst(LocalTime tid) {
    return "%d.%02d".formatted(tid.getHour(), tid.getMinute());
  }
}
