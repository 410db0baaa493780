package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import java.util.Optional;

/** The meeting of unemployed and companies in each forløb. */
public interface Informationsmoeder {

  void gem(Registrering registrering, Informationsmoede moede);

  Optional<Informationsmoede> find(String forloebId);
}
