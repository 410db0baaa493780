package dk.jobveu.projektrum.liste;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.projektrum.Indsigt;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whose list it is.
 *
 * @param dato the day of a list that has one a day
 */
public record Listekontekst(Indsigt indsigt, LocalDate dato) {

  public Listekontekst {
    if (dato != null && !Datoer.erRimelig(dato)) {
      throw new Regelbrud("dato", "Vælg en dato " + Datoer.RIMELIGE + ".");
    }
  }

  /** For the day that was asked for, else for today. */
  public static Listekontekst paa(LocalDate dato, Indsigt indsigt, Clock ur) {
    return new Listekontekst(indsigt, dato == null ? Datoer.dagen(ur.instant()) : dato);
  }

  public String forloebId() {
    return indsigt.forloebId();
  }
}
