package dk.jobveu.match;

import java.time.LocalDate;

/**
 * What became of a participant: a {@link Matchudfald}, or one of the constants here.
 *
 * @param vurdering quality of the match, or null when there was none
 * @param endeligt false while a supported placement runs
 */
public record Udfald(
    String deltagerId, String udfald, String vurdering, boolean endeligt, LocalDate dato) {

  public static final String FRAFALD = "FRAFALD";
  public static final String TIDLIGERE_JOB = "TIDLIGERE_JOB";

  /** The citizen was erased before there was another outcome; counted, but nobody is waited for. */
  public static final String SLETTET = "SLETTET";

  public static final String FORTSAT_LEDIG = "FORTSAT_LEDIG";

  public static Udfald endeligt(String deltagerId, String udfald, LocalDate dato) {
    return new Udfald(deltagerId, udfald, null, true, dato);
  }

  /** Danish label of the outcome. */
  public String tekst() {
    return switch (udfald) {
      case FRAFALD -> "Faldet fra";
      case TIDLIGERE_JOB -> "Tilbage i tidligere job";
      case FORTSAT_LEDIG -> "Fortsat ledig";
      case SLETTET -> "Slettet";
      default -> Matchudfald.valueOf(udfald).tekst();
    };
  }
}
