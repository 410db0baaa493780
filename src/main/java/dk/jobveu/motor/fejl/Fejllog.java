package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Kaldnavn;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own errors in the log, under the number that the user was told. Classes and places only:
 * messages of databases and engines quote the values that were being stored, and those may be about
 * a person.
 */
public final class Fejllog {

  private static final Logger LOG = LoggerFactory.getLogger(Fejllog.class);
  private static final SecureRandom TILFAELDIG = new SecureRandom();
  private static final String TEGN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LAENGDE = 8;
  private static final int STEDER = 6;
  private static final int DYBEST = 10;

  private Fejllog() {}

  /**
   * Logs an error that is ours, and the call as {@link Kaldnavn} names it: a path may hold whatever
   * the caller wrote in it.
   *
   * @return the number that the user may be told
   */
  public static String skriv(HttpServletRequest anmodning, Throwable fejl) {
    String nummer = nummer();
    LOG.error("Fejl {}: {}: {}", nummer, Kaldnavn.af(anmodning), spor(fejl));
    return nummer;
  }

  private static String nummer() {
    return TILFAELDIG
        .ints(LAENGDE, 0, TEGN.length())
        .mapToObj(n -> String.valueOf(TEGN.charAt(n)))
        .collect(Collectors.joining());
  }

  /** Class and first places of each cause, without any message. */
  static String spor(Throwable fejl) {
    List<String> led = new ArrayList<>();
    Throwable t = fejl;
    while (t != null && led.size() < DYBEST) {
      StringBuilder et = new StringBuilder(t.getClass().getName());
      if (t instanceof java.sql.SQLException sql) {
        et.append(" [").append(sql.getSQLState()).append(']');
      }
      StackTraceElement[] steder = t.getStackTrace();
      for (int n = 0; n < Math.min(STEDER, steder.length); n++) {
        et.append(System.lineSeparator()).append("    at ").append(steder[n]);
      }
      led.add(et.toString());
      t = t.getCause() == t ? null : t.getCause();
    }
    return led.isEmpty()
        ? "uden exception"
        : String.join(System.lineSeparator() + "  because of ", led);
  }
}
