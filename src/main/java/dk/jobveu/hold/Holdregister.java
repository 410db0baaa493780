package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of each forløb and the decisions about them. */
public interface Holdregister {

  /** A class that its school has created. */
  record Oprettet(int nr, Hold hold, Holdstatus status) {}

  void aabn(Registrering registrering, Planlagthold hold);

  /** The classes that have been opened, by number, created or not. */
  List<Planlagthold> planlagte(String forloebId);

  default Planlagthold planlagt(String forloebId, int nr) {
    return planlagte(forloebId).stream()
        .filter(h -> h.nr() == nr)
        .findFirst()
        .orElseThrow(() -> new Regelbrud(null, "Holdet er ikke åbnet."));
  }

  /** The numbers of the classes that a school has. */
  default List<Integer> paaSkolen(String forloebId, String skole) {
    return planlagte(forloebId).stream()
        .filter(h -> h.skole().equals(skole))
        .map(Planlagthold::nr)
        .toList();
  }

  /** The numbers of the classes that were cancelled. */
  default Set<Integer> aflyste(String forloebId) {
    return alle(forloebId).stream()
        .filter(h -> h.status() == Holdstatus.AFLYST)
        .map(Oprettet::nr)
        .collect(Collectors.toSet());
  }

  /** What the class is called in a sentence: it has a number when there are several. */
  default String omtale(String forloebId, int nr) {
    return planlagte(forloebId).size() > 1 ? "Hold " + nr : "Holdet";
  }

  void gemHold(Registrering registrering, int nr, Hold hold, Holdstatus status);

  /** The classes that have been created, by number. */
  List<Oprettet> alle(String forloebId);

  default Optional<Oprettet> find(String forloebId, int nr) {
    return alle(forloebId).stream().filter(h -> h.nr() == nr).findFirst();
  }

  /** The class; throws {@link Regelbrud} when it is not created yet. */
  default Hold hent(String forloebId, int nr) {
    return oprettet(forloebId, nr).hold();
  }

  /** Where the class stands; throws {@link Regelbrud} when it is not created yet. */
  default Holdstatus status(String forloebId, int nr) {
    return oprettet(forloebId, nr).status();
  }

  private Oprettet oprettet(String forloebId, int nr) {
    return find(forloebId, nr)
        .orElseThrow(() -> new Regelbrud(null, "Skolen har ikke oprettet holdet endnu."));
  }

  /** By number of the class, how many places others have been promised in it (docs/adr/0068). */
  Map<Integer, Integer> pladserTilAndre(String forloebId);

  /**
   * How many of its places are not for the forløb's own: others have them or were promised them.
   */
  default int tilAndre(String forloebId, Oprettet h) {
    return h.hold().vilkaar().andreTilmeldte() + pladserTilAndre(forloebId).getOrDefault(h.nr(), 0);
  }

  /** Holds the classes until the transaction ends, so that a last place is given once. */
  void laas(String forloebId);

  void saetStatus(String forloebId, int nr, Holdstatus status);

  void aflysHold(Registrering registrering, int nr, Holdaflysning aflysning);

  Optional<Holdaflysning> holdaflysning(String forloebId, int nr);

  /** Writes when the whole forløb was given up. */
  void gemAflysning(Registrering registrering, Aflysning aflysning);

  Optional<Aflysning> aflysning(String forloebId);

  /** Adds a decision, or writes the coordinator's answer on the one with the same number. */
  void gemAfgoerelse(Registrering registrering, int holdNr, Holdafgoerelse afgoerelse);

  /** Oldest first. */
  List<Holdafgoerelse> afgoerelser(String forloebId, int holdNr);

  default Holdafgoerelse senesteAfgoerelse(String forloebId, int holdNr) {
    List<Holdafgoerelse> alle = afgoerelser(forloebId, holdNr);
    return alle.get(alle.size() - 1);
  }
}
