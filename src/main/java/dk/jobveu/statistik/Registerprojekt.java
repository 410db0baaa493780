package dk.jobveu.statistik;

import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A project as another register knows it.
 *
 * @param nr 1 for what was read in first, and one more each time the register said something else
 */
public record Registerprojekt(
    String projektId, int nr, Oplysninger oplysninger, String registreretAf, Instant registreret) {

  /**
   * What the register says.
   *
   * @param raad the council that the project belongs to, not where its people live
   * @param kursister participations in at least one course
   * @param jobandel how many per cent of them got a job, as the register says it, or null
   * @param antalAktoerer how many actors it names, or null; never who, for that may be a person
   * @param forloebId the same project as a forløb here, or null
   */
  public record Oplysninger(
      LocalDate startDato,
      LocalDate slutDato,
      Projekttype projekttype,
      String raad,
      String amk,
      String branche,
      Integer kursister,
      BigDecimal jobandel,
      Forloebstatus status,
      Integer antalAktoerer,
      String forloebId) {}
}
