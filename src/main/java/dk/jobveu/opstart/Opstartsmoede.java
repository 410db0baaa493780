package dk.jobveu.opstart;

import java.time.LocalDate;
import java.util.List;

/**
 * The kick-off meeting (D8, R-4.3, R-7.8).
 *
 * @param arbejdsdeling who decides schemes and asks companies, or null with one job centre
 * @param tovholderValg organisation that holds the pen on the projektplan
 */
public record Opstartsmoede(
    LocalDate moededato,
    List<Moededeltager> deltagere,
    String ordningerDroeftet,
    Arbejdsdeling arbejdsdeling,
    String tovholderValg,
    String naesteSkridt) {}
