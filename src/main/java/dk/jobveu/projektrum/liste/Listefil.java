package dk.jobveu.projektrum.liste;

import dk.jobveu.faelles.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A list as a file that a Danish Excel opens: UTF-8, semicolons, headings in the first row. Cells
 * that a spreadsheet would run as a formula get an apostrophe in front, which is taken away again
 * when the file comes back.
 */
public final class Listefil {

  private static final char ADSKILLER = ';';

  /** A file made by another system need not know of versions. */
  private static final Set<String> VALGFRI = Set.of(Kolonne.version().navn());

  /**
   * Also behind blanks and invisible signs, and in full width, which some spreadsheets accept. What
   * has apostrophes already gets one more, so that one can be taken away again.
   */
  private static final Pattern FORMEL =
      Pattern.compile(
          "'*(?:[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|[\\t\\r\\n]).*",
          Pattern.DOTALL);

  private Listefil() {}

  /** One row of a file; {@code nr} counts as a spreadsheet does. */
  record Filraekke(int nr, Map<String, String> celler) {}

  static List<Filraekke> laes(String filnavn, InputStream kilde, List<Kolonne> kolonner) {
    List<String> navne = kolonner.stream().map(Kolonne::navn).toList();
    try {
      List<Filraekke> raekker = new ArrayList<>();
      for (Csv.Raekke raekke : Csv.laes(filnavn, kilde, ADSKILLER, navne, VALGFRI)) {
        Map<String, String> celler = new LinkedHashMap<>();
        for (Kolonne k : kolonner) {
          celler.put(k.noegle(), udenApostrof(raekke.tekst(k.navn())));
        }
        raekker.add(new Filraekke(raekke.nr(), celler));
      }
      return raekker;
    } catch (Csv.Csvfejl fejl) {
      throw new Listefejl(fejl.getMessage());
    }
  }

  static byte[] skriv(List<Kolonne> kolonner, List<Map<String, String>> raekker) {
    return skriv(
        kolonner.stream().map(Kolonne::navn).toList(),
        raekker.stream()
            .map(r -> kolonner.stream().map(k -> k.visning(r.get(k.noegle()))).toList())
            .toList());
  }

  /** Headings and cells as they stand, but for what a spreadsheet would run. */
  public static byte[] skriv(List<String> hoved, Iterable<List<String>> raekker) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(ADSKILLER)
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    try (var tegn = new OutputStreamWriter(ud, StandardCharsets.UTF_8)) {
      // without the byte order mark Excel shows æ, ø and å as nonsense
      tegn.write('\uFEFF');
      CSVPrinter csv = new CSVPrinter(tegn, format);
      csv.printRecord(hoved);
      for (List<String> raekke : raekker) {
        csv.printRecord(raekke.stream().map(Listefil::udenFormel).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud.toByteArray();
  }

  private static String udenFormel(String celle) {
    return FORMEL.matcher(celle).matches() ? "'" + celle : celle;
  }

  private static String udenApostrof(String celle) {
    return celle != null && celle.startsWith("'") && FORMEL.matcher(celle.substring(1)).matches()
        ? celle.substring(1)
        : celle;
  }
}
