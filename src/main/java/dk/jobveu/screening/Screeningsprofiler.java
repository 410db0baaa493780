package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import java.util.Optional;

/** The screening profile of each forløb. */
public interface Screeningsprofiler {

  /** Writes the profile; an earlier one is replaced. */
  void gem(Registrering registrering, Screeningsprofil profil);

  Optional<Screeningsprofil> find(String forloebId);
}
