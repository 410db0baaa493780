package dk.jobveu.screening;

import java.util.List;
import java.util.Optional;

/** The deadlines of the candidates who are followed until it is decided on them. */
public interface Afklaringer {

  /** Writes deadlines that begin. */
  void indsaet(List<Afklaring> nye);

  /** Writes a deadline with its answer. */
  void gem(Afklaring afklaring);

  /** In the order in which they were begun. */
  List<Afklaring> iForloeb(String forloebId);

  default List<Afklaring> af(String forloebId, String deltagerId) {
    return iForloeb(forloebId).stream().filter(a -> a.deltagerId().equals(deltagerId)).toList();
  }

  /** The one that waits for an answer, or empty when it is decided on the candidate. */
  default Optional<Afklaring> aaben(String forloebId, String deltagerId) {
    return af(forloebId, deltagerId).stream().filter(Afklaring::erAaben).findFirst();
  }
}
