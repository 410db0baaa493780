package dk.jobveu.faelles;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Which days people in Denmark are at work: Monday to Friday, without the public holidays (which
 * the library knows, Store bededag until 2023) and the days of {@code
 * jobveu.arbejdsdage.ogsaa-fri}. See docs/adr/0023.
 */
@Component
public class Arbejdsdage {

  /**
   * @param ogsaaFri days of the year ({@code MM-dd}) that are no public holidays and still free
   */
  @ConfigurationProperties("jobveu.arbejdsdage")
  public record Indstilling(@DefaultValue List<String> ogsaaFri) {}

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final HolidayManager helligdage =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
  private final Set<MonthDay> ogsaaFri;

  public Arbejdsdage(Indstilling indstilling) {
    this.ogsaaFri =
        indstilling.ogsaaFri().stream()
            .map(d -> MonthDay.parse("--" + d))
            .collect(Collectors.toUnmodifiableSet());
  }

  public boolean erArbejdsdag(LocalDate dag) {
    return !WEEKEND.contains(dag.getDayOfWeek())
        && !ogsaaFri.contains(MonthDay.from(dag))
        && !helligdage.isHoliday(dag);
  }

  /** The day itself when it is a working day, else the first one after it. */
  public LocalDate fra(LocalDate dag) {
    LocalDate svar = dag;
    while (!erArbejdsdag(svar)) {
      svar = svar.plusDays(1);
    }
    return svar;
  }

  /** The day itself when it is a working day, else the last one before it. */
  public LocalDate indtil(LocalDate dag) {
    LocalDate svar = dag;
    while (!erArbejdsdag(svar)) {
      svar = svar.minusDays(1);
    }
    return svar;
  }

  /** The working day that comes {@code antal} working days after a day; 1 is the next one. */
  public LocalDate efter(LocalDate dag, int antal) {
    LocalDate svar = dag;
    for (int i = 0; i < antal; i++) {
      svar = fra(svar.plusDays(1));
    }
    return svar;
  }

  /** The working day that comes {@code antal} working days before a day. */
  public LocalDate foer(LocalDate dag, int antal) {
    LocalDate svar = dag;
    for (int i = 0; i < antal; i++) {
      svar = indtil(svar.minusDays(1));
    }
    return svar;
  }
}
