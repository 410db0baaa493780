package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;
import java.util.Map;
import java.util.Optional;

/** The job centres' match meetings, and the conversations after a match. */
public interface Samtaleregister {

  void gemMoede(Registrering registrering, int holdNr, String jobcenter, Matchmoede moede);

  /** The latest of each job centre, over all classes. */
  Map<String, Matchmoede> moeder(String forloebId);

  void gemSamtale(Registrering registrering, String deltagerId, Trepartssamtale samtale);

  Optional<Trepartssamtale> trepartssamtale(String forloebId, String deltagerId);

  void gemSpor(String forloebId, String deltagerId, String spor);

  void gemOpfoelgning(
      Registrering registrering, String deltagerId, FoelgOpPaaMatch.Matchopfoelgning opfoelgning);
}
