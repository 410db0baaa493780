package dk.jobveu.udbud;

import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;

/** What must hold of the days of a course, at the keys that both forms with them have. */
final class Kursusdage {

  private Kursusdage() {}

  static void kontroller(LocalDate startdato, LocalDate slutdato) {
    if (!startdato.isBefore(slutdato)) {
      throw new Regelbrud("slutdato", "Kurset skal slutte efter den dag, det begynder.");
    }
  }
}
