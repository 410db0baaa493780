package dk.jobveu.liste;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whose list it is.
 *
 * @param dato the day of a list that has one a day
 */
public record Listekontekst(Indsigt indsigt, LocalDate dato) {

  /**
   * For the day that was asked for, else for today.
   *
   * @param dato as it was written, or null
   * @throws dk.jobveu.faelles.Regelbrud for the field {@code dato} when it is no day
   */
  public static Listekontekst paa(String dato, Indsigt indsigt, Clock ur) {
    LocalDate dag = SkrevetDag.laes("dato", dato);
    return new Listekontekst(indsigt, dag == null ? Datoer.dagen(ur.instant()) : dag);
  }

  public String forloebId() {
    return indsigt.forloebId();
  }
}
