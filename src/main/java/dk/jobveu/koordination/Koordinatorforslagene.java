package dk.jobveu.koordination;

import dk.jobveu.koordination.Koordinatorforslag.Status;
import java.util.List;
import java.util.Optional;

/** The proposals and decisions that another is to coordinate. */
public interface Koordinatorforslagene {

  /** Keeps a new one; fails when somebody else has just taken its number. */
  void opret(Koordinatorforslag nyt);

  /**
   * What came of one that waited for an answer.
   *
   * @return false when it waits no more
   */
  boolean afgoer(Koordinatorforslag venter, Status status, String svarBegrundelse);

  /** Oldest first. */
  List<Koordinatorforslag> alle(String forloebId);

  /** The one that waits for an answer; there is one at most. */
  default Optional<Koordinatorforslag> ventende(String forloebId) {
    return alle(forloebId).stream().filter(f -> f.status() == Status.FORESLAAET).findFirst();
  }

  default Optional<Koordinatorforslag> seneste(String forloebId) {
    List<Koordinatorforslag> alle = alle(forloebId);
    return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
  }
}
