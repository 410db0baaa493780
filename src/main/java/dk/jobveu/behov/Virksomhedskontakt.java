package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/** That an organisation and a company of the forløb have been in touch, and about what. */
public record Virksomhedskontakt(String virksomhedId, Registrering registrering, Emne emne) {

  /**
   * What they spoke of. The Vejviser gives each matter to one actor: the need and the wishes for
   * the courses to the brancheorganisation, letters of intent and visits to the job centres.
   */
  public enum Emne {
    HENVENDELSE,
    BEHOV,
    OENSKER,
    HENSIGT;

    /** Whether somebody turned to the company; an enquiry is the company's own. */
    boolean erOpsoegende() {
      return this != HENVENDELSE;
    }
  }
}
