package dk.jobveu.motor.variabel;

import dk.jobveu.motor.Procesvariabler;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a process variable may be: one that is declared, with its type, and no larger than an id, a
 * code, a count or a date. Free text has no place in the engine (R-19.5, docs/adr/0003).
 */
final class Variabelregel {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9ÆØÅæøå_.:/+-]{0,64}");
  private static final Instant FOERST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant SIDST = Instant.parse("2101-01-01T00:00:00Z");
  private static final int STOERST = 1_000_000;

  /** What a field that a designer has added may be to a process, by the engine's name of it. */
  private static final Map<String, Class<?>> FELTTYPER =
      Map.of(
          "string", String.class,
          "boolean", Boolean.class,
          "integer", Integer.class,
          "null", String.class);

  private Variabelregel() {}

  /**
   * @param type the engine's name of the value's type
   * @param vaerdi the value, or null when it is none of the plain types
   * @throws UlovligVariabel with a Danish sentence; it does not repeat the value
   */
  static void kontroller(String navn, String type, Object vaerdi) {
    Class<?> erklaeret = Procesvariabler.type(navn);
    if (erklaeret == null && navn != null && Procesvariabler.erFelt(navn)) {
      erklaeret = FELTTYPER.get(type);
    }
    if (erklaeret == null) {
      throw UlovligVariabel.form(
          "»%s« er ikke en af processernes variabler. Ret navnet, eller indsend opgavens blanket."
              .formatted(kort(navn)));
    }
    if ("null".equals(type)) {
      return;
    }
    if (!erklaeret.getSimpleName().toLowerCase(Locale.ROOT).equals(type) || vaerdi == null) {
      throw UlovligVariabel.form(
          "Variablen »%s« skal være af typen %s.".formatted(navn, erklaeret.getSimpleName()));
    }
    if (!plausibel(vaerdi)) {
      throw UlovligVariabel.form(
          "Variablen »%s« kan kun være et id, en kode, et antal eller en dato.".formatted(navn));
    }
  }

  private static boolean plausibel(Object vaerdi) {
    if (vaerdi instanceof String s) {
      return ID.matcher(s).matches();
    }
    if (vaerdi instanceof Integer n) {
      return n >= 0 && n <= STOERST;
    }
    if (vaerdi instanceof Date d) {
      return !d.toInstant().isBefore(FOERST) && d.toInstant().isBefore(SIDST);
    }
    return true;
  }

  static String kort(String navn) {
    String rent = navn == null ? "" : navn.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
    return rent.length() <= 40 ? rent : rent.substring(0, 40) + "…";
  }
}
