package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.util.Optional;

/** The forløb that were given up. */
public interface Aflysninger {

  void gem(Registrering registrering, Aflysning aflysning);

  Optional<Aflysning> find(String forloebId);
}
