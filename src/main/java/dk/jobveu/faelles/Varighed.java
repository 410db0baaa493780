package dk.jobveu.faelles;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a deadline is, as the configuration writes it: calendar days as an ISO 8601 period
 * ({@code P14D}) or working days ({@code 2 arbejdsdage}). Either way it ends on a working day,
 * since whoever must answer cannot be asked to work on a free day.
 *
 * @param kalender calendar days, or null
 * @param arbejdsdage working days, when {@code kalender} is null
 */
public record Varighed(Period kalender, int arbejdsdage) {

  private static final Pattern ARBEJDSDAGE = Pattern.compile("(\\d{1,3}) arbejdsdage?");

  /**
   * What the configuration says.
   *
   * @throws java.time.format.DateTimeParseException when it is neither
   */
  public static Varighed valueOf(String tekst) {
    Matcher m = ARBEJDSDAGE.matcher(tekst.strip());
    return m.matches()
        ? new Varighed(null, Integer.parseInt(m.group(1)))
        : new Varighed(Period.parse(tekst.strip()), 0);
  }

  /** The last day of a deadline that begins to run on {@code dag}. */
  public LocalDate efter(LocalDate dag, Arbejdsdage kalenderen) {
    return kalender == null
        ? kalenderen.efter(dag, arbejdsdage)
        : kalenderen.fra(dag.plus(kalender));
  }

  /** The working day that lies so long before {@code dag}. */
  public LocalDate foer(LocalDate dag, Arbejdsdage kalenderen) {
    return kalender == null
        ? kalenderen.foer(dag, arbejdsdage)
        : kalenderen.indtil(dag.minus(kalender));
  }
}
