package dk.jobveu.faelles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people in Denmark write them: day before month, with digits or the month's name, and the
 * international form 2027-07-01. A date is a day and knows no time zone. What could mean two days
 * is refused (ADR 0019). {@code static/js/datotekst.js} is the same rule for the browser; one table
 * of examples holds them together.
 */
public final class Datotekst {

  /** The one rule of the century: a year of two digits lies between this year and 99 years on. */
  private static final int TOCIFREDE_FRA = 1990;

  private static final List<String> MAANEDER =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final List<String> DAGE =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  private static final String RUM = "[ \\t\\u00A0\\u2009\\u202F]";
  private static final String FORAN =
      "(?:(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),?RUM+)?(?:(?:den|d\\.)RUM*)?";
  private static final String MAANED =
      "(januar|jan\\.?|februar|febr?\\.?|marts|mar\\.?|april|apr\\.?|maj|juni|jun\\.?|juli|jul\\.?"
          + "|august|aug\\.?|september|sept?\\.?|oktober|okt\\.?|november|nov\\.?|december|dec\\.?)";
  private static final String MELLEM = "(?:RUM*[./-]RUM*|RUM+)";
  private static final String AAR = "(\\d{4}|\\d{2})";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern CIFRE =
      moenster(FORAN + "(\\d{1,2})" + MELLEM + "(\\d{1,2})" + MELLEM + AAR);
  private static final Pattern ORD =
      moenster(FORAN + "(\\d{1,2})\\.?(?:RUM|-)*" + MAANED + "(?:RUM|-)*" + AAR);

  private static final DateTimeFormatter KORT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private Datotekst() {}

  /**
   * The day that was written.
   *
   * @throws Ulaeselig with the sentence for whoever wrote it
   */
  public static LocalDate laes(String skrevet) {
    String tekst =
        Taltekst.rens(skrevet).toLowerCase(Locale.ROOT).replaceAll("[\\u2010-\\u2013\\u2212]", "-");
    Matcher iso = ISO.matcher(tekst);
    if (iso.matches()) {
      return dag(tal(iso, 1), tal(iso, 2), tal(iso, 3), null);
    }
    Matcher cifre = CIFRE.matcher(tekst);
    if (cifre.matches()) {
      return dag(aar(cifre.group(4)), tal(cifre, 3), tal(cifre, 2), cifre.group(1));
    }
    Matcher ord = ORD.matcher(tekst);
    if (ord.matches()) {
      int maaned = MAANEDER.indexOf(ord.group(3).substring(0, 3)) + 1;
      return dag(aar(ord.group(4)), maaned, tal(ord, 2), ord.group(1));
    }
    throw new Ulaeselig(
        "Skriv datoen med dag, måned og år, for eksempel 31.3.2027 eller 31. marts 2027.");
  }

  /** What was written, as it stands in a field; what is no date stays as it is. */
  public static String laeselig(String skrevet) {
    try {
      return skriv(laes(skrevet));
    } catch (Ulaeselig somSkrevet) {
      return skrevet;
    }
  }

  /** As it stands in a field: 01.07.2027. */
  public static String skriv(LocalDate dato) {
    return KORT.format(dato);
  }

  private static LocalDate dag(int aar, int maaned, int dag, String ugedag) {
    LocalDate dato;
    try {
      dato = LocalDate.of(aar, maaned, dag);
    } catch (DateTimeException e) {
      throw new Ulaeselig("Den dato findes ikke. Skriv dag, måned og år, for eksempel 31.3.2027.");
    }
    if (!Datoer.erRimelig(dato)) {
      throw new Ulaeselig("Datoen skal ligge " + Datoer.RIMELIGE + ".");
    }
    if (ugedag != null && DAGE.indexOf(ugedag) + 1 != dato.getDayOfWeek().getValue()) {
      throw new Ulaeselig("Ugedagen passer ikke til datoen. Ret den ene, eller skriv kun datoen.");
    }
    return dato;
  }

  private static int aar(String cifre) {
    int aar = Integer.parseInt(cifre);
    return cifre.length() == 4 ? aar : TOCIFREDE_FRA + Math.floorMod(aar - TOCIFREDE_FRA, 100);
  }

  private static int tal(Matcher m, int gruppe) {
    return Integer.parseInt(m.group(gruppe));
  }

  private static Pattern moenster(String udtryk) {
    return Pattern.compile(udtryk.replace("RUM", RUM));
  }
}
