package dk.jobveu.liste;

import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.regneark.Ark;
import dk.jobveu.faelles.regneark.Celle;
import dk.jobveu.faelles.regneark.Regneark;
import dk.jobveu.faelles.regneark.Regnearksspor;
import dk.jobveu.faelles.regneark.UlaeseligFil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A list as a file that a Danish Excel opens: UTF-8, semicolons, headings in the first row. Cells
 * that a spreadsheet would run as a formula, and texts that it would take for a number or a day,
 * get an apostrophe in front, which is taken away again when the file comes back.
 */
public final class Listefil {

  private static final char ADSKILLER = ';';

  /**
   * Also behind blanks and invisible signs, and in full width, which some spreadsheets accept. What
   * has apostrophes already gets one more, so that one can be taken away again.
   */
  private static final Pattern FORMEL =
      Pattern.compile(
          "'*(?:[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|[\\t\\r\\n]).*",
          Pattern.DOTALL);

  /** A spreadsheet keeps no more digits of a number. */
  private static final int HOEJST_CIFRE = 15;

  private Listefil() {}

  /** One row of a file; {@code nr} counts as a spreadsheet does. */
  public record Filraekke(int nr, Map<String, String> celler) {}

  /**
   * What a file says.
   *
   * @param fejl cells that cannot be read, told together with what is found later
   * @param sprungetOver headings of columns that are not read
   */
  public record Indhold(List<Filraekke> raekker, List<Cellefejl> fejl, List<String> sprungetOver) {

    /**
     * The rows, to be read cell by cell.
     *
     * @param alle where what is wrong is noted, along with what is known to be already
     */
    public List<Linje> linjer(List<Kolonne> kolonner, List<Cellefejl> alle) {
      alle.addAll(fejl);
      return raekker.stream().map(r -> new Linje(r.nr(), r.celler(), kolonner, alle)).toList();
    }
  }

  /**
   * Reads what is unambiguous of a file from a spreadsheet, whichever way it was saved.
   *
   * @throws Listefejl when it cannot be read at all, or its headings are others than the list's
   */
  public static Indhold laes(byte[] fil, List<Kolonne> kolonner) {
    return laes(fil, kolonner, Kolonnevalg.PRAECIS);
  }

  /** The same of a file that another system wrote. */
  public static Indhold laes(byte[] fil, List<Kolonne> kolonner, Kolonnevalg valg) {
    List<Ark.Raekke> alle = ark(fil).raekker();
    if (alle.isEmpty()) {
      throw new Listefejl("Filen er tom. Første række skal være kolonnernes navne.");
    }
    Overskrifter overskrifter = Overskrifter.af(alle.get(0), kolonner, valg);
    List<Cellefejl> fejl = new ArrayList<>();
    List<Filraekke> raekker = new ArrayList<>();
    for (Ark.Raekke raekke : alle.subList(1, alle.size())) {
      Map<String, String> celler = new LinkedHashMap<>();
      for (int nr = 0; nr < raekke.celler().size(); nr++) {
        Celle celle = raekke.celler().get(nr);
        Kolonne k = overskrifter.kolonne(nr).orElse(null);
        if (k == null && !celle.erTom() && !overskrifter.springesOver(nr)) {
          fejl.add(
              new Cellefejl(
                  raekke.nr(),
                  null,
                  "nr. " + (nr + 1),
                  null,
                  "Der står noget ud for en kolonne uden overskrift. Slet det, eller flyt det."));
        } else if (k != null) {
          String galt = k.udfyldes() ? galt(k, celle) : null;
          if (galt != null) {
            fejl.add(Cellefejl.i(raekke.nr(), k, Tekst.ren(celle.tekst()), galt));
          }
          celler.put(k.noegle(), udenApostrof(Tekst.ren(celle.tekst())));
        }
      }
      raekker.add(new Filraekke(raekke.nr(), celler));
    }
    return new Indhold(raekker, fejl, overskrifter.sprungetOver());
  }

  private static Ark ark(byte[] fil) {
    try {
      return Regneark.laes(fil);
    } catch (UlaeseligFil fejl) {
      throw new Listefejl(fejl.getMessage());
    }
  }

  /** Why the cell does not say what somebody wrote in it, or null. */
  private static String galt(Kolonne k, Celle celle) {
    if (celle.fejl() != null) {
      return celle.fejl();
    }
    boolean aendret =
        switch (celle.slags()) {
          case DATO -> k.type() != Kolonne.Type.DATO;
          case JA_NEJ -> k.erTekst();
          case TAL -> k.erTekst() && celle.tekst().length() > HOEJST_CIFRE;
          case UKENDT -> k.erTekst() && Regnearksspor.erAendret(Tekst.ren(celle.tekst()));
          case TEKST -> false;
        };
    return aendret ? Regnearksspor.AENDRET : null;
  }

  static byte[] skriv(List<Kolonne> kolonner, List<Map<String, String>> raekker) {
    return skriv(
        kolonner.stream().map(Kolonne::navn).toList(),
        raekker.stream()
            .map(r -> kolonner.stream().map(k -> celle(k, r.get(k.noegle()))).toList())
            .toList());
  }

  private static String celle(Kolonne k, String vaerdi) {
    String tekst = k.visning(vaerdi);
    return k.erFriTekst() && vilAendres(tekst) ? "'" + tekst : tekst;
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

  /** What already has an apostrophe in front of such a text gets one more, to lose it again. */
  private static boolean vilAendres(String tekst) {
    return Regnearksspor.vilAendre(tekst.replaceFirst("^'+", ""));
  }

  /** A cell that is a text by itself: only an apostrophe that would be taken away is doubled. */
  static String tekst(String tekst) {
    return udenApostrof(tekst).equals(tekst) ? tekst : "'" + tekst;
  }

  private static String udenApostrof(String celle) {
    if (!celle.startsWith("'")) {
      return celle;
    }
    String uden = celle.substring(1);
    return FORMEL.matcher(uden).matches() || vilAendres(uden) ? uden : celle;
  }
}
