package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which class each participant has a place in, one of each {@code trin} (docs/adr/0041). */
public interface Pladser {

  /**
   * @param gennemfoertDen the day on which the participant was through with the class, or null
   */
  record Plads(String deltagerId, int trin, int holdNr, LocalDate gennemfoertDen) {

    Plads gennemfoert(LocalDate dag) {
      return new Plads(deltagerId, trin, holdNr, dag);
    }
  }

  /** In the order of pseudonyms and {@code trin}. */
  List<Plads> alle(String forloebId);

  default List<Plads> af(String forloebId, String deltagerId) {
    return alle(forloebId).stream().filter(p -> p.deltagerId().equals(deltagerId)).toList();
  }

  /** Pseudonyms of those who have a place in the class. */
  default Set<String> paaHold(String forloebId, int holdNr) {
    return alle(forloebId).stream()
        .filter(p -> p.holdNr() == holdNr)
        .map(Plads::deltagerId)
        .collect(Collectors.toSet());
  }

  /** Gives places; an earlier one of the same participant and {@code trin} is replaced. */
  void giv(Registrering registrering, Collection<Plads> nye);

  /** Takes away the places of someone who has not begun. */
  void fjern(String forloebId, String deltagerId);

  /** Takes one place away, of someone for whom there is no room. */
  void fjern(String forloebId, Plads plads);
}
