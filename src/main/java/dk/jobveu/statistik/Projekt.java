package dk.jobveu.statistik;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opfoelgning.Maalepunkt;
import java.time.LocalDate;
import java.util.Map;

/**
 * A completed project, which counts once.
 *
 * @param noegle id here or in a register; never shown
 * @param raad the council that it belonged to when it began
 * @param branche as it was written, or null
 * @param koordinator the organisation that coordinated it at the end; null where a register has it
 * @param kursister participations in at least one course
 * @param udfald what came of the unemployed when the course was over
 * @param senere the same of those whose course has been over for so many months; none of them, and
 *     it is not there
 * @param kendt the day from which it is in the figures
 */
public record Projekt(
    String noegle,
    int aar,
    Projekttype type,
    String raad,
    String amk,
    String branche,
    String koordinator,
    int kursister,
    Udfald udfald,
    Map<Maalepunkt, Udfald> senere,
    LocalDate kendt) {

  public Projekt {
    senere = Map.copyOf(senere);
  }

  /**
   * What came of the unemployed among them.
   *
   * @param svaret those of whom it is known
   * @param iMaal those who got an ordinary job, an apprenticeship as an adult, or into ordinary
   *     education
   */
  public record Udfald(int ledige, int svaret, int iMaal) {

    static final Udfald INGEN = new Udfald(0, 0, 0);

    Udfald plus(Udfald u) {
      return new Udfald(ledige + u.ledige, svaret + u.svaret, iMaal + u.iMaal);
    }

    int resten() {
      return ledige - iMaal;
    }

    /** Those of whom something else is known. */
    int andetSvar() {
      return svaret - iMaal;
    }
  }
}
