package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;

/** Throws a plan away. One by which something was moved stays. */
@Brugstilfaelde
public class SletVersionsskift {

  private final Skifteopslag opslag;
  private final Skifteregister register;

  SletVersionsskift(Skifteopslag opslag, Skifteregister register) {
    this.opslag = opslag;
    this.register = register;
  }

  /**
   * @return the process that it was of
   */
  public String slet(String bruger, long nr) {
    Versionsskift s = opslag.hent(bruger, nr);
    if (s.erUdfoert()) {
      throw new Regelbrud(null, "Flytningen er udført og kan ikke slettes.");
    }
    register.slet(nr);
    return s.proces();
  }
}
