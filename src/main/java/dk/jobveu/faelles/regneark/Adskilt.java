package dk.jobveu.faelles.regneark;

import dk.jobveu.faelles.regneark.Celle.Slags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text with semicolons, commas or tabs between its cells. It is parsed row by row, so that one
 * stray quotation mark spoils its own row only and is named by row and column.
 */
final class Adskilt {

  private static final Pattern LINJESKIFT = Pattern.compile("\r\n|\r|\n");
  private static final Pattern ADSKILLER_ER = Pattern.compile("(?i)\"?sep=(.)\"?[;,\t]*");
  private static final Pattern I_ANFOERSEL = Pattern.compile("[^\"]*|\\s*\"(?:[^\"]|\"\")*\"\\s*");
  private static final List<Character> ADSKILLERE = List.of(';', '\t', ',');

  /** A cell with more lines than this is a quotation mark that was never closed. */
  private static final int HOEJST_LINJER_I_CELLE = 100;

  private static final String ANFOERSEL =
      "Her er et anførselstegn (\") for meget eller for lidt. Ret det, og send filen igen.";

  private final List<String> linjer;
  private final char adskiller;
  private final CSVFormat format;
  private int naeste;
  private int bredde = -1;

  private Adskilt(List<String> linjer, int foerste, char adskiller) {
    this.linjer = linjer;
    this.naeste = foerste;
    this.adskiller = adskiller;
    this.format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(adskiller)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
  }

  static Ark laes(byte[] fil) {
    List<String> linjer = Arrays.asList(LINJESKIFT.split(Tegnsaet.tekst(fil), -1));
    Matcher naevnt = ADSKILLER_ER.matcher(linjer.get(0));
    return naevnt.matches()
        ? new Adskilt(linjer, 1, naevnt.group(1).charAt(0)).ark()
        : new Adskilt(linjer, 0, gaet(linjer)).ark();
  }

  /** What there is most of between the headings. */
  private static char gaet(List<String> linjer) {
    String hoved = linjer.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    return ADSKILLERE.stream()
        .max(
            Comparator.comparingLong(
                (Character a) -> hoved.chars().filter(tegn -> tegn == a).count()))
        .filter(a -> hoved.indexOf(a) >= 0)
        .orElse(ADSKILLERE.get(0));
  }

  private Ark ark() {
    List<Ark.Raekke> raekker = new ArrayList<>();
    while (naeste < linjer.size()) {
      Ark.Raekke raekke = new Ark.Raekke(raekker.size() + 1, celler());
      if (bredde < 0 && !raekke.erTom()) {
        bredde = raekke.celler().size();
      }
      raekker.add(raekke);
    }
    return Ark.af(raekker);
  }

  /** The next row, over several lines when a cell has several. */
  private List<Celle> celler() {
    StringBuilder tekst = new StringBuilder(linjer.get(naeste));
    int sidste = Math.min(linjer.size(), naeste + HOEJST_LINJER_I_CELLE);
    for (int efter = naeste + 1; ; efter++) {
      List<String> celler = parse(tekst.toString());
      if (celler != null && celler.stream().noneMatch(this::harSlugtEnRaekke)) {
        naeste = efter;
        return celler.stream().map(c -> Celle.af(c, Slags.UKENDT)).toList();
      }
      if (celler != null || efter >= sidste || antal(tekst, '"') % 2 == 0) {
        return medAnfoerselstegn(linjer.get(naeste++));
      }
      tekst.append('\n').append(linjer.get(efter));
    }
  }

  /** Null when quotation marks do not fit together. */
  private List<String> parse(String tekst) {
    try (CSVParser parser = CSVParser.parse(tekst, format)) {
      List<CSVRecord> poster = parser.getRecords();
      return poster.isEmpty() ? List.of() : poster.get(0).toList();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** From a cell in one row to the same cell in a later one there are as many as in a row. */
  private boolean harSlugtEnRaekke(String celle) {
    return bredde > 1 && celle.indexOf('\n') >= 0 && antal(celle, adskiller) >= bredde - 1;
  }

  /** The line by its separators alone, with the fault at the cell that it is in. */
  private List<Celle> medAnfoerselstegn(String linje) {
    List<Celle> celler = new ArrayList<>();
    boolean fundet = false;
    for (String celle : linje.split(Pattern.quote(String.valueOf(adskiller)), -1)) {
      boolean gal = !fundet && !I_ANFOERSEL.matcher(celle).matches();
      fundet |= gal;
      String tekst = celle.replace("\"", "");
      celler.add(gal ? Celle.gal(celle, ANFOERSEL) : Celle.af(tekst, Slags.UKENDT));
    }
    return fundet
        ? celler
        : Stream.concat(Stream.of(Celle.gal(linje, ANFOERSEL)), celler.stream().skip(1)).toList();
  }

  private static long antal(CharSequence tekst, char tegn) {
    return tekst.chars().filter(t -> t == tegn).count();
  }
}
