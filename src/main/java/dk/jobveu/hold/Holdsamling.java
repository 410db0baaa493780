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
 * @param svaretPaa the other class as it was when they were asked; null in one from before that was
 *     kept
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
    Holdsted svaretPaa,
    Status status) {

  /** Where and when a class is held. */
  public record Holdsted(String skole, String sted, LocalDate start, LocalDate slut) {

    static Holdsted af(Holdregister register, String forloebId, int holdNr) {
      Hold hold = register.hent(forloebId, holdNr);
      return new Holdsted(
          register.planlagt(forloebId, holdNr).skole(),
          hold.sted(),
          hold.vilkaar().start(),
          hold.vilkaar().slut());
    }
  }

  public String forloebId() {
    return registrering.forloebId();
  }

  /** For no more than there are left when all agree. */
  Holdsamling medAntal(int nyt) {
    return new Holdsamling(
        registrering,
        nr,
        holdNr,
        modForloebId,
        modHoldNr,
        nyt,
        frist,
        begrundelse,
        svaretPaa,
        status);
  }

  /** Where it stands. */
  public enum Status {
    FORESLAAET,
    AFTALT,
    AFSLAAET,
    UDEN_SVAR,
    /** It could not be done as it was asked when all had agreed, or one of the two was given up. */
    IKKE_MULIG,
    /** It was agreed, and one of the two forløb was given up before the course began. */
    OPHOERT
  }
}
