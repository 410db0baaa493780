package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;
import java.util.Map;

/** The job centres' match meetings. */
public interface Matchmoeder {

  void gem(Registrering registrering, String jobcenter, Matchmoede moede);

  /** By job centre. */
  Map<String, Matchmoede> alle(String forloebId);
}
