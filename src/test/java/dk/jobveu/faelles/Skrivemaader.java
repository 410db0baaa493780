package dk.jobveu.faelles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;

/**
 * What people write and what it means: the table that Java and the browser share, and much more.
 */
public final class Skrivemaader {

  /** A number as it is written; {@code betydning} is null when it must be refused. */
  public record Tal(String skrevet, int decimaler, String betydning) {}

  /** A date as it is written; {@code betydning} is null when it must be refused. */
  public record Dato(String skrevet, String betydning) {}

  private static final String[] RUM = {" ", "\u00A0", "\u202F"};
  private static final Locale DA = Locale.forLanguageTag("da-DK");

  private Skrivemaader() {}

  public static List<Tal> tal() {
    return StreamSupport.stream(tabel("tal").spliterator(), false)
        .map(r -> new Tal(r.get(0).asText(), r.get(1).asInt(), r.get(2).textValue()))
        .toList();
  }

  public static List<Dato> datoer() {
    return StreamSupport.stream(tabel("datoer").spliterator(), false)
        .map(r -> new Dato(r.get(0).asText(), r.get(1).textValue()))
        .toList();
  }

  /** Numbers in the ways people write them, English ways and slips of the keys among them. */
  public static List<Tal> opdigtedeTal(int antal, long froe) {
    Random tilfaeldig = new Random(froe);
    List<Tal> ud = new ArrayList<>();
    while (ud.size() < antal) {
      int decimaler = tilfaeldig.nextInt(3);
      long hele = (long) Math.pow(10, tilfaeldig.nextDouble() * 8);
      int brudte = decimaler == 0 ? 0 : tilfaeldig.nextInt(decimaler + 1);
      BigDecimal tal =
          brudte == 0
              ? BigDecimal.valueOf(hele)
              : new BigDecimal(hele + "." + cifre(tilfaeldig, brudte));
      if (tilfaeldig.nextInt(12) == 0) {
        tal = tal.negate();
      }
      ud.add(new Tal(somNogenSkriverDet(tal, tilfaeldig), decimaler, tal.toPlainString()));
    }
    return ud;
  }

  private static String somNogenSkriverDet(BigDecimal tal, Random tilfaeldig) {
    String engelsk = String.format(Locale.ENGLISH, "%,." + tal.scale() + "f", tal);
    String dansk = String.format(Locale.GERMANY, "%,." + tal.scale() + "f", tal);
    String rum = RUM[tilfaeldig.nextInt(RUM.length)];
    return switch (tilfaeldig.nextInt(13)) {
      case 0 -> tal.toPlainString().replace('.', ',');
      case 1 -> dansk;
      case 2 -> dansk.replace(".", rum);
      case 3 -> "kr. " + dansk;
      case 4 -> dansk + rum + "kr.";
      case 5 -> tal.scale() == 0 ? dansk + ",-" : dansk;
      case 6 -> " " + dansk + "\n";
      case 7 -> dansk.replace('-', '\u2212');
      case 8 -> tal.scale() == 0 ? dansk + ",00" : dansk + "0";
      // what is not Danish must be refused, or mean the same
      case 9 -> tal.scale() > 0 ? engelsk : tal.toPlainString();
      case 10 -> tal.scale() > 0 ? tal.toPlainString() : engelsk;
      case 11 -> String.format(Locale.ENGLISH, "%e", tal);
      default -> medSlip(dansk, tilfaeldig);
    };
  }

  /** A sign too many, which leaves no doubt about the digits. */
  private static String medSlip(String dansk, Random tilfaeldig) {
    String tegn = new String[] {"%", "+", "..", ",,", " stk", "'", "x"}[tilfaeldig.nextInt(7)];
    return tilfaeldig.nextBoolean() ? dansk + tegn : tegn + dansk;
  }

  /** Dates in the ways people write them, impossible ones among them. */
  public static List<Dato> opdigtedeDatoer(int antal, long froe) {
    Random tilfaeldig = new Random(froe);
    List<Dato> ud = new ArrayList<>();
    while (ud.size() < antal) {
      LocalDate dato = LocalDate.of(1990, 1, 1).plusDays(tilfaeldig.nextInt(111 * 365));
      boolean kortAar = dato.getYear() < 2090;
      String form =
          switch (tilfaeldig.nextInt(18)) {
            case 0 -> "d.M.uuuu";
            case 1 -> "dd.MM.uuuu";
            case 2 -> "dd-MM-uuuu";
            case 3 -> "d/M/uuuu";
            case 4 -> "d/M uuuu";
            case 5 -> "d. MMMM uuuu";
            case 6 -> "'den' d. MMMM uuuu";
            case 7 -> "EEEE 'den' d. MMMM uuuu";
            case 8 -> "EEEE d. MMMM uuuu";
            case 9 -> "uuuu-MM-dd";
            case 10 -> kortAar ? "dd-MM-uu" : "d.M.uuuu";
            case 11 -> kortAar ? "d.M.uu" : "d.M.uuuu";
            case 12 -> kortAar ? "d/M-uu" : "d/M-uuuu";
            case 13 -> kortAar ? "d MMM uu" : "d MMM uuuu";
            case 14 -> "d MMM uuuu";
            case 15 -> "'d.' d/M uuuu";
            case 16 -> "ddMMuu";
            default -> "uuuuMMdd";
          };
      ud.add(new Dato(DateTimeFormatter.ofPattern(form, DA).format(dato), dato.toString()));
      if (tilfaeldig.nextInt(20) == 0 && ud.size() < antal) {
        int maaned = new int[] {2, 4, 6, 9, 11}[tilfaeldig.nextInt(5)];
        ud.add(new Dato("31-%02d-%d".formatted(maaned, dato.getYear()), null));
      }
    }
    return ud;
  }

  private static String cifre(Random tilfaeldig, int antal) {
    StringBuilder ud = new StringBuilder();
    for (int n = 0; n < antal; n++) {
      ud.append(tilfaeldig.nextInt(10));
    }
    return ud.toString();
  }

  private static JsonNode tabel(String navn) {
    try (InputStream fil =
        Skrivemaader.class.getResourceAsStream("/skrivemaader/" + navn + ".json")) {
      return new ObjectMapper().readTree(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
