package dk.jobveu.faelles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of number a field is for, when that may look like a CPR number (ADR 0024). Such a field
 * takes its own kind and nothing else.
 */
public enum Nummerart {
  /**
   * Eight Danish digits, a country code, or a Swedish mobile as it is written at home; words about
   * it may follow. Ten digits in one that begin with a day are a CPR number here as well.
   */
  TELEFON("telefon", "et telefonnummer, fx 12 34 56 78, +46 70 123 45 67 eller 070-123 45 67") {
    @Override
    boolean erMin(String tekst) {
      Matcher m = FORM.matcher(tekst);
      if (!m.matches() || m.group(2) != null && Cprnummer.findesI(m.group(2))) {
        return false;
      }
      String nummer = m.group(1).strip();
      int cifre = nummer.replaceAll("[^0-9]", "").length();
      return cifre >= 8
          && cifre <= 15
          && (!Cprnummer.findesI(nummer) || SVENSK_MOBIL.matcher(nummer).matches());
    }
  },
  /** The number of a production unit: ten digits, the first a 1. */
  P_NUMMER("pnummer", "et p-nummer, fx 1012345678") {
    @Override
    boolean erMin(String tekst) {
      return P_FORM.matcher(tekst).matches();
    }
  };

  private static final Pattern FORM =
      Pattern.compile("((?:\\+|\\(\\+)?[0-9][0-9 ./()\\-\\p{Pd}]*+)([\\p{L},].*)?");
  // cut as Swedes do, and nowhere a CPR number is: 070-123 45 67, 0701-23 45 67
  private static final Pattern SVENSK_MOBIL =
      Pattern.compile(
          "07[02369][ -][0-9][0-9 ]{6,9}|07[02369][0-9][ -](?:[0-9]{6}|[0-9]{2} [0-9]{2} [0-9]{2}|[0-9]{3} [0-9]{3})");
  private static final Pattern P_FORM = Pattern.compile("1[0-9]{9}|1 [0-9]{3} [0-9]{3} [0-9]{3}");

  private final String kode;
  private final String saadan;

  Nummerart(String kode, String saadan) {
    this.kode = kode;
    this.saadan = saadan;
  }

  abstract boolean erMin(String tekst);

  /** How to write it, as the end of a sentence. */
  String saadan() {
    return saadan;
  }

  /** The kind that a form names in its property {@code nummer}; null when it names none. */
  public static Nummerart af(String kode) {
    if (kode == null) {
      return null;
    }
    for (Nummerart art : values()) {
      if (art.kode.equals(kode)) {
        return art;
      }
    }
    throw new IllegalArgumentException("Ukendt slags nummer: " + kode);
  }
}
