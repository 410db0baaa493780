package dk.jobveu.laering;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** Everything that fase 5 records; one of each kind a forløb. */
public interface Laeringsarkiv {

  void gemEvaluering(Evaluering evaluering);

  Optional<Evaluering> evaluering(String forloebId);

  void gemGenbrug(Registrering registrering, Genbrug genbrug);

  Optional<Genbrug> genbrug(String forloebId);

  void gemCase(Casebeskrivelse beskrivelse);

  Optional<Casebeskrivelse> casebeskrivelse(String forloebId);

  /** The approved cases, newest first. */
  List<Casebeskrivelse> casebank();

  /** Whether everybody may start from it, because its case is in the casebank. */
  default boolean erICasebanken(String forloebId) {
    return casebeskrivelse(forloebId)
        .filter(c -> c.status() == Casebeskrivelse.Status.GODKENDT)
        .isPresent();
  }
}
