package dk.jobveu.statistik;

import dk.jobveu.forloeb.Projekttype;
import java.time.LocalDate;

/**
 * A completed project, which counts once.
 *
 * @param noegle id here or in a register; never shown
 * @param raad the council that it belonged to when it began
 * @param branche as it was written, or null
 * @param kursister participations in at least one course
 * @param kendt the day from which it is in the figures
 */
public record Projekt(
    String noegle,
    int aar,
    Projekttype type,
    String raad,
    String amk,
    String branche,
    int kursister,
    Udfald udfald,
    LocalDate kendt) {

  /**
   * What came of the unemployed among them.
   *
   * @param iMaal those who got an ordinary job, an apprenticeship as an adult, or into ordinary
   *     education
   */
  public record Udfald(int ledige, int iMaal) {

    static final Udfald INGEN = new Udfald(0, 0);

    Udfald plus(Udfald u) {
      return new Udfald(ledige + u.ledige, iMaal + u.iMaal);
    }

    int resten() {
      return ledige - iMaal;
    }
  }
}
