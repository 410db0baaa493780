package dk.jobveu.forloeb;

import java.util.List;
import java.util.Optional;

/** Who has coordinated a forløb over time; exactly one at any time. */
public interface Koordineringer {

  /** Records a change; the same coordinator in the same role once more changes nothing. */
  void registrer(Koordinering koordinering);

  /** Oldest first. */
  List<Koordinering> alle(String forloebId);

  default Optional<Koordinering> gaeldende(String forloebId) {
    List<Koordinering> alle = alle(forloebId);
    return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
  }
}
