package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The need of a forløb and its validation (D1, R-2.4). */
public interface Behovsregister {

  /** Records the need; a corrected need replaces the former one and its validations. */
  void gemBehov(Registrering registrering, Behov behov);

  Optional<Behov> find(String forloebId);

  /** The need; throws {@link Regelbrud} when nobody has recorded it. */
  default Behov hent(String forloebId) {
    return find(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Behovet er ikke afdækket endnu."));
  }

  void gemValidering(Mangelvalidering validering);

  List<Mangelvalidering> valideringer(String forloebId);
}
