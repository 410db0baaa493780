package dk.jobveu.faelles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in Denmark read and count them. */
public final class Datoer {

  /** Every day begins and ends in Danish time. */
  public static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

  private static final LocalTime MORGEN = LocalTime.of(6, 0);

  private static final int FOERSTE_AAR = 1990;
  private static final int SIDSTE_AAR = 2100;

  /** The last day that anybody may write. */
  public static final LocalDate SIDSTE_DAG = LocalDate.of(SIDSTE_AAR, 12, 31);

  /** {@link #erRimelig} in words. */
  public static final String RIMELIGE = "mellem " + FOERSTE_AAR + " og " + SIDSTE_AAR;

  private static final DateTimeFormatter LANG =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

  private Datoer() {}

  /** Whether a day that somebody wrote is one that a forløb can be about: from 1990 to 2100. */
  public static boolean erRimelig(LocalDate dato) {
    return dato.getYear() >= FOERSTE_AAR && dato.getYear() <= SIDSTE_AAR;
  }

  /** For instance 2. marts 2026; empty when there is no date. */
  public static String tekst(LocalDate dato) {
    return dato == null ? "" : LANG.format(dato);
  }

  /** Six in the morning of that day, Danish time: when people are reminded. */
  public static Instant morgen(LocalDate dato) {
    return dato.atTime(MORGEN).atZone(DANMARK).toInstant();
  }

  /** The moment a day begins in Denmark. */
  public static Instant begynder(LocalDate dato) {
    return dato.atStartOfDay(DANMARK).toInstant();
  }

  /**
   * The last moment of a day in Denmark. A deadline that is a day ends here: whoever shows the
   * moment in Danish time shows the right day, and whoever compares it with now is right all day.
   */
  public static Instant slutter(LocalDate dato) {
    return begynder(dato.plusDays(1)).minusMillis(1);
  }

  /** The Danish day of a point in time. */
  public static LocalDate dagen(Instant tidspunkt) {
    return LocalDate.ofInstant(tidspunkt, DANMARK);
  }
}
