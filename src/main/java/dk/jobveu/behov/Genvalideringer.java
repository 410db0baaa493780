package dk.jobveu.behov;

import java.util.List;
import java.util.Optional;

/** What new editions have meant for the need of a forløb. */
public interface Genvalideringer {

  /** Fails when somebody else has recorded this one meanwhile. */
  void opret(Genvalidering genvalidering);

  /** In the order in which they were made. */
  List<Genvalidering> alle(String forloebId);

  /** The one that the coordinator has not decided yet. */
  default Optional<Genvalidering> venter(String forloebId) {
    return alle(forloebId).stream()
        .filter(g -> g.udfald() == Genvalidering.Udfald.VENTER)
        .findFirst();
  }

  /** Says what came of the one that waits, where one does. */
  void afgoer(String forloebId, Genvalidering.Udfald udfald);
}
