package dk.jobveu.opfoelgning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Figures of the follow-up that the sources do not give ({@code jobveu.opfoelgning}); all
 * assumptions.
 *
 * @param optag the ordinary intakes of the year, {@code MM-dd}
 * @param dageMellemForsoeg days between two attempts to find a person
 */
@ConfigurationProperties("jobveu.opfoelgning")
public record Opfoelgningsindstilling(
    @DefaultValue({"02-01", "08-01"}) List<String> optag,
    @DefaultValue("14") int dageMellemForsoeg) {

  /** The first intake after a day. */
  public LocalDate naesteOptag(LocalDate dag) {
    return optag.stream()
        .map(d -> MonthDay.parse("--" + d))
        .map(
            d -> {
              LocalDate iAar = d.atYear(dag.getYear());
              return iAar.isAfter(dag) ? iAar : d.atYear(dag.getYear() + 1);
            })
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new IllegalStateException("jobveu.opfoelgning.optag er tom"));
  }
}
