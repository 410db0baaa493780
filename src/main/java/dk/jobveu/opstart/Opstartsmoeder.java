package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.opstart.Moededeltager.Mandat;
import java.util.List;
import java.util.Optional;

/** The kick-off meetings; one a forløb. */
public interface Opstartsmoeder {

  void gemMoede(Registrering registrering, Opstartsmoede moede);

  Optional<Opstartsmoede> find(String forloebId);

  /** The management's answer after the meeting. */
  void saetMandat(Registrering registrering, String jobcenter, Mandat mandat, String begrundelse);

  /** Job centres whose representative could not decide at the meeting. */
  List<String> udenMandat(String forloebId);
}
