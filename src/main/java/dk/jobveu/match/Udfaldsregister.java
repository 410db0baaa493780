package dk.jobveu.match;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** One outcome a participant; a later one replaces an earlier one. */
public interface Udfaldsregister {

  void gemUdfald(Registrering registrering, Udfald udfald);

  Optional<Udfald> find(String forloebId, String deltagerId);

  List<Udfald> iForloeb(String forloebId);
}
