package dk.jobveu.motor.eksempel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of an example, as a Dane and a spreadsheet write it. */
final class Eksempelvaerdi {

  static final String UKENDT = "(ukendt)";
  static final String TOM = "(tom)";
  static final String INTET = "(intet)";

  private static final Set<String> JA = Set.of("ja", "sand", "true");
  private static final Set<String> NEJ = Set.of("nej", "falsk", "false");
  private static final Pattern HELT = Pattern.compile("-?\\d{1,9}");
  private static final Pattern TAL = Pattern.compile("-?\\d{1,9}(?:,\\d{1,6})?");
  private static final Pattern DAG = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

  private Eksempelvaerdi() {}

  /** A cell that cannot be meant; the message is a Danish sentence. */
  static final class Ulaeselig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ulaeselig(String besked) {
      super(besked);
    }
  }

  /**
   * @param type of DMN, or null when what is written must say it
   * @throws Ulaeselig when it is not of that type
   */
  static Object laes(String celle, String type) {
    String skrevet = celle.strip();
    if (skrevet.equals(UKENDT) || skrevet.equals(INTET)) {
      return null;
    }
    if (skrevet.equals(TOM)) {
      return "";
    }
    if (skrevet.startsWith("#")) {
      throw new Ulaeselig("»%s« er en fejl i regnearket. Skriv værdien.".formatted(skrevet));
    }
    return switch (type == null ? "" : type) {
      case "boolean" -> jaNej(skrevet);
      case "integer", "long" -> tal(skrevet, HELT, "et helt tal som 12");
      case "double", "number" -> tal(skrevet, TAL, "et tal som 12 eller 0,5");
      case "string" -> tekst(skrevet);
      default -> gaet(skrevet);
    };
  }

  /** The answers of a table that gives several, in the order of its rules. */
  static List<Object> liste(String celle, String type) {
    if (celle.strip().equals(INTET)) {
      return List.of();
    }
    List<Object> svar = new ArrayList<>();
    Arrays.stream(celle.split("\\|")).forEach(c -> svar.add(laes(c, type)));
    return svar;
  }

  /** As it is written in the file. */
  static String skriv(Object vaerdi) {
    if (vaerdi == null) {
      return INTET;
    }
    if (vaerdi instanceof Boolean ja) {
      return ja ? "ja" : "nej";
    }
    if (vaerdi instanceof Number) {
      BigDecimal tal = new BigDecimal(vaerdi.toString());
      return (tal.signum() == 0 ? "0" : tal.stripTrailingZeros().toPlainString()).replace('.', ',');
    }
    return vaerdi.toString().isEmpty() ? TOM : vaerdi.toString();
  }

  private static Object jaNej(String skrevet) {
    String smaat = skrevet.toLowerCase(Locale.ROOT);
    if (!JA.contains(smaat) && !NEJ.contains(smaat)) {
      throw new Ulaeselig("»%s« skal være ja eller nej.".formatted(skrevet));
    }
    return JA.contains(smaat);
  }

  private static Object tal(String skrevet, Pattern form, String hvad) {
    if (!form.matcher(skrevet).matches()) {
      throw new Ulaeselig("»%s« skal være %s.".formatted(skrevet, hvad));
    }
    return HELT.matcher(skrevet).matches()
        ? (Object) Integer.valueOf(skrevet)
        : (Object) Double.valueOf(skrevet.replace(',', '.'));
  }

  /** A spreadsheet turns 2026-03-02 into 02-03-2026; tables know a day as the former. */
  private static String tekst(String skrevet) {
    Matcher dag = DAG.matcher(skrevet);
    return dag.matches()
        ? "%s-%02d-%02d"
            .formatted(dag.group(3), Integer.parseInt(dag.group(2)), Integer.parseInt(dag.group(1)))
        : skrevet;
  }

  private static Object gaet(String skrevet) {
    String smaat = skrevet.toLowerCase(Locale.ROOT);
    if (JA.contains(smaat) || NEJ.contains(smaat)) {
      return JA.contains(smaat);
    }
    return TAL.matcher(skrevet).matches() ? tal(skrevet, TAL, "") : tekst(skrevet);
  }
}
