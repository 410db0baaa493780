package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of the checklist that somebody has set by hand, and the states at each phase's end. */
public interface Tjeklisteraekker {

  /** A state set by hand, with its reason. */
  record Manuel(Registrering registrering, Raekketilstand tilstand) {}

  /** Holds the rows of a forløb until the transaction ends. */
  void laas(String forloebId);

  void saet(Registrering registrering, Raekketilstand tilstand);

  List<Manuel> manuelle(String forloebId);

  default Optional<Manuel> manuel(String forloebId, String raekke) {
    return manuelle(forloebId).stream()
        .filter(m -> m.tilstand().raekke().equals(raekke))
        .findFirst();
  }

  /** When each phase that has been closed was, by its number. */
  Map<Integer, Instant> gjortOp(String forloebId);

  /** Keeps how the rows and principles stood when the phase was closed. */
  void gemFasestatus(String forloebId, int fase, List<Raekketilstand> raekker);
}
