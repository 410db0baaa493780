package dk.jobveu.faelles;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people in Denmark write them: point or space between thousands, comma before decimals.
 * What can be read in two ways is refused and never guessed at (ADR 0019). {@code
 * static/js/taltekst.js} is the same rule for the browser; one table of examples holds them
 * together.
 */
public final class Taltekst {

  private static final String RUM = "[ \\t\\u00A0\\u2009\\u202F]";
  private static final Pattern TAL =
      Pattern.compile(
          ("(?:kr\\.?RUM*)?([-\\u2212]?)"
                  + "(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:RUM\\d{3})+)"
                  + "(?:,(\\d+)|,[-\\u2013\\u2212])?(?:RUM*kr\\.?)?")
              .replace("RUM", RUM),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UDENOM =
      Pattern.compile("^(?:RUM|[\\r\\n])+|(?:RUM|[\\r\\n])+$".replace("RUM", RUM));
  private static final Pattern MELLEM_TUSINDER = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  // what both Java and the browser keep to the last digit
  private static final int FLEST_CIFRE = 15;

  private Taltekst() {}

  /**
   * The number that was written.
   *
   * @param decimaler how many decimals there is room for; 0 for whole numbers
   * @throws Ulaeselig with the sentence for whoever wrote it
   */
  public static BigDecimal laes(String skrevet, int decimaler) {
    Matcher m = TAL.matcher(rens(skrevet));
    if (!m.matches()) {
      throw new Ulaeselig(vejledning(decimaler));
    }
    String hele = m.group(2).replaceAll("\\D", "");
    String brudte = m.group(3) == null ? "" : m.group(3);
    if (brudte.length() > decimaler) {
      throw new Ulaeselig(
          decimaler == 0 ? vejledning(0) : "Skriv højst " + antal(decimaler) + " efter kommaet.");
    }
    if (hele.length() + brudte.length() > FLEST_CIFRE) {
      throw new Ulaeselig("Tallet har for mange cifre. Skriv højst " + FLEST_CIFRE + ".");
    }
    BigDecimal tal = new BigDecimal(brudte.isEmpty() ? hele : hele + "." + brudte);
    return m.group(1).isEmpty() ? tal : tal.negate();
  }

  /** As a person reads it, with points between the thousands: 380.000,5. */
  public static String skriv(BigDecimal tal) {
    String uden = iCelle(tal.abs());
    int komma = uden.indexOf(',');
    String hele = komma < 0 ? uden : uden.substring(0, komma);
    return (tal.signum() < 0 ? "-" : "")
        + MELLEM_TUSINDER.matcher(hele).replaceAll(".")
        + (komma < 0 ? "" : uden.substring(komma));
  }

  /** For a cell, where a year must not get a point: 380000,5. */
  public static String iCelle(BigDecimal tal) {
    return tal.signum() == 0 ? "0" : tal.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** Without marks that nobody sees and without the blanks around it. */
  static String rens(String skrevet) {
    return UDENOM.matcher(Tekst.udenUsynlige(skrevet)).replaceAll("");
  }

  private static String vejledning(int decimaler) {
    return decimaler == 0
        ? "Skriv et helt tal uden decimaler, for eksempel 12 eller 1.250."
        : "Skriv tallet med komma før decimaler og punktum ved tusinder, for eksempel 1.250,5.";
  }

  private static String antal(int decimaler) {
    return decimaler == 1 ? "én decimal" : decimaler + " decimaler";
  }
}
