package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The class of each forløb and the decisions about it. */
public interface Holdregister {

  void gem(Registrering registrering, Hold hold);

  Optional<Hold> find(String forloebId);

  /** The class; throws {@link Regelbrud} when there is none yet. */
  default Hold hent(String forloebId) {
    return find(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Skolen har ikke oprettet holdet endnu."));
  }

  /** Holds the class until the transaction ends, so that its last place is given once. */
  void laas(String forloebId);

  void saetStatus(String forloebId, Holdstatus status);

  void aflys(Registrering registrering, Holdaflysning aflysning);

  Optional<Holdaflysning> aflysning(String forloebId);

  /** Adds a decision, or writes the coordinator's answer on the one with the same number. */
  void gemAfgoerelse(Registrering registrering, Holdafgoerelse afgoerelse);

  /** Oldest first. */
  List<Holdafgoerelse> afgoerelser(String forloebId);
}
