package dk.jobveu.projektrum.liste;

import dk.jobveu.projektrum.Indsigt;
import java.time.LocalDate;

/**
 * Whose list it is.
 *
 * @param dato the day of a list that has one a day
 */
public record Listekontekst(Indsigt indsigt, LocalDate dato) {

  public String forloebId() {
    return indsigt.forloebId();
  }
}
