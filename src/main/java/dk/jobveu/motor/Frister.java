package dk.jobveu.motor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Due dates for timers: {@code ${frister.om('tilkendegivelse')}} in a model. How long each one is
 * stands in the configuration under {@code jobveu.frister}, since the sources give no figures.
 */
@Component("frister")
public class Frister {

  private static final LocalTime MORGEN = LocalTime.of(6, 0);

  /** Configured periods by name, ISO 8601 dates such as {@code P14D}. */
  @ConfigurationProperties("jobveu")
  public record Indstilling(@DefaultValue Map<String, Period> frister) {}

  private final Indstilling indstilling;
  private final Clock ur;

  public Frister(Indstilling indstilling, Clock ur) {
    this.indstilling = indstilling;
    this.ur = ur;
  }

  /** Six in the morning, Danish time, the configured period from today. */
  public Date om(String navn) {
    Period periode = indstilling.frister().get(navn);
    if (periode == null) {
      throw new IllegalStateException("jobveu.frister." + navn + " mangler i konfigurationen");
    }
    return paaDagen(LocalDate.ofInstant(ur.instant(), MotorUr.DANMARK).plus(periode));
  }

  /** Six in the morning of that day, Danish time. */
  public static Date paaDagen(LocalDate dato) {
    return Date.from(dato.atTime(MORGEN).atZone(MotorUr.DANMARK).toInstant());
  }
}
