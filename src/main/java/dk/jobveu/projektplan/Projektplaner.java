package dk.jobveu.projektplan;

import dk.jobveu.faelles.Regelbrud;
import java.util.Optional;

/** The projektplaner with all their versions. */
public interface Projektplaner {

  /** Writes a version; the same version is replaced. */
  void gemPlan(Projektplan plan);

  Optional<Projektplan> seneste(String forloebId);

  Optional<Projektplan> version(String forloebId, int version);

  /** The latest version; throws {@link Regelbrud} when there is none. */
  default Projektplan hent(String forloebId) {
    return seneste(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Forløbet har ingen projektplan endnu."));
  }
}
