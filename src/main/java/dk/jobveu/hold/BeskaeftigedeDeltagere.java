package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** The employed on the participants' list; they are known by pseudonym and skip screening. */
public interface BeskaeftigedeDeltagere {

  /** Pseudonyms of the forløb's employed, in a fixed order. */
  List<String> alle(String forloebId);

  /** Puts so many new employed on the list under the organisation that registers them. */
  void opret(Registrering registrering, int antal);
}
