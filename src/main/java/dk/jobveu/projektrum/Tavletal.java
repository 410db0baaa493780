package dk.jobveu.projektrum;

import dk.jobveu.faelles.Datoer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a forløb in numbers and days.
 *
 * @param soegteJob positions that companies have said they want to fill
 * @param lovedeJob jobs in the letters of intent that hold
 * @param pladser places, or null before they are known
 * @param minimum the fewest it runs with, or null before it is known
 * @param kandidater those who are selected or enrolled
 * @param fyldesSenest the day by which the places must be filled, or null
 * @param tilbudsfrist the last day of a tender that is going on, or null
 * @param kursusIGang whether the course is going on
 * @param dage the days that are agreed
 * @param senesteHaendelse when something was last recorded, or null
 */
public record Tavletal(
    int soegteJob,
    int lovedeJob,
    Integer pladser,
    Integer minimum,
    int kandidater,
    LocalDate fyldesSenest,
    LocalDate tilbudsfrist,
    boolean kursusIGang,
    List<Dag> dage,
    Instant senesteHaendelse) {

  public Tavletal {
    dage = List.copyOf(dage);
  }

  /** What the forløb waits for when nobody has a task, or besides their tasks; null for nothing. */
  public String venterPaa() {
    if (tilbudsfrist != null) {
      return "Udbuddet løber: Skolerne kan byde til og med %s."
          .formatted(Datoer.tekst(tilbudsfrist));
    }
    return kursusIGang ? "Kurset er i gang." : null;
  }

  /** A day and what it is. */
  public record Dag(LocalDate dato, String hvad) {}
}
