package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;
import java.util.Optional;

/** Conversations after the match. */
public interface Samtaleregister {

  void gem(Registrering registrering, Trepartssamtale samtale);

  void gemSpor(String forloebId, String deltagerId, String spor);

  Optional<Trepartssamtale> trepartssamtale(String forloebId, String deltagerId);

  void gem(Registrering registrering, Matchopfoelgning opfoelgning);
}
