package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The class of each forløb and the decisions about it. */
public interface Holdregister {

  void gemHold(Registrering registrering, Hold hold, Holdstatus status);

  Optional<Hold> find(String forloebId);

  /** The class; throws {@link Regelbrud} when there is none yet. */
  default Hold hent(String forloebId) {
    return find(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Skolen har ikke oprettet holdet endnu."));
  }

  /** Holds the class until the transaction ends, so that its last place is given once. */
  void laas(String forloebId);

  /** Where the class stands; throws {@link Regelbrud} when there is none yet. */
  Holdstatus status(String forloebId);

  void saetStatus(String forloebId, Holdstatus status);

  void aflysHold(Registrering registrering, Holdaflysning aflysning);

  Optional<Holdaflysning> holdaflysning(String forloebId);

  /** Writes when the whole forløb was given up. */
  void gemAflysning(Registrering registrering, Aflysning aflysning);

  Optional<Aflysning> aflysning(String forloebId);

  /** Adds a decision, or writes the coordinator's answer on the one with the same number. */
  void gemAfgoerelse(Registrering registrering, Holdafgoerelse afgoerelse);

  /** Oldest first. */
  List<Holdafgoerelse> afgoerelser(String forloebId);

  default Holdafgoerelse senesteAfgoerelse(String forloebId) {
    List<Holdafgoerelse> alle = afgoerelser(forloebId);
    return alle.get(alle.size() - 1);
  }
}
