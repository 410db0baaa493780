package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * That a class that is too small is to be pooled with one of another forløb, and what came of it
 * (R-16.2, docs/adr/0068).
 *
 * @param registrering who proposed it, in the forløb of the class that is too small
 * @param nr number in the forløb, from 1; the latest of a class counts
 * @param antal how many places are asked for
 * @param frist the last day to answer on
 * @param begrundelse why, as those read it who must agree
 */
public record Holdsamling(
    Registrering registrering,
    int nr,
    int holdNr,
    String modForloebId,
    int modHoldNr,
    int antal,
    LocalDate frist,
    String begrundelse,
    Status status) {

  public String forloebId() {
    return registrering.forloebId();
  }

  /** Where it stands. */
  public enum Status {
    FORESLAAET,
    AFTALT,
    AFSLAAET,
    UDEN_SVAR,
    /** The other class could no longer take them when all had agreed. */
    IKKE_MULIG,
    /** It was agreed, and one of the two forløb was given up before the course began. */
    OPHOERT
  }
}
