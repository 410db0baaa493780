package dk.jobveu.opstart;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;

/**
 * The kick-off meeting (D8, R-4.3, R-7.8).
 *
 * @param tovholder organisation that holds the pen on the projektplan
 */
public record Opstartsmoede(
    Registrering registrering,
    LocalDate dato,
    String ordningerDroeftet,
    String tovholder,
    String naesteSkridt,
    List<Moededeltager> deltagere) {

  public Opstartsmoede {
    deltagere = List.copyOf(deltagere);
  }

  boolean deltog(String organisation) {
    return deltagere.stream().anyMatch(d -> d.organisation().equals(organisation));
  }
}
