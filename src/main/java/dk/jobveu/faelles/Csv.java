package dk.jobveu.faelles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file whole or not at all; what is wrong is named by row and column. */
public final class Csv {

  private static final char BOM = '\uFEFF';

  private Csv() {}

  /** A damaged file; the message is a Danish sentence with file, row and column. */
  public static class Csvfejl extends RuntimeException {
    public Csvfejl(String besked) {
      super(besked);
    }
  }

  /** One row; {@code nr} counts as a spreadsheet does, the header being row 1. */
  public record Raekke(String fil, int nr, List<String> kolonner, List<String> felter) {

    /** The cell's text, or null when it is empty. */
    public String tekst(String kolonne) {
      String v = felter.get(kolonner.indexOf(kolonne)).strip();
      return v.isEmpty() ? null : v;
    }

    /** The cell's text; an empty cell is an error. */
    public String kraevet(String kolonne) {
      String v = tekst(kolonne);
      if (v == null) {
        throw fejl(kolonne, "feltet er tomt");
      }
      return v;
    }

    public LocalDate dato(String kolonne) {
      String v = tekst(kolonne);
      try {
        return v == null ? null : LocalDate.parse(v);
      } catch (DateTimeParseException e) {
        throw fejl(kolonne, "»" + v + "« er ikke en dato som 2026-03-31");
      }
    }

    public int heltal(String kolonne) {
      String v = kraevet(kolonne);
      try {
        return Integer.parseInt(v);
      } catch (NumberFormatException e) {
        throw fejl(kolonne, "»" + v + "« er ikke et helt tal");
      }
    }

    /** An error at this row and column. */
    public Csvfejl fejl(String kolonne, String hvad) {
      return new Csvfejl(
          "%s, række %d, kolonnen »%s«: %s. Intet er gemt; ret filen, og prøv igen."
              .formatted(fil, nr, kolonne, hvad));
    }
  }

  /**
   * Reads all rows of a UTF-8 file with exactly these columns in its header.
   *
   * @throws Csvfejl when the file is not UTF-8, lacks a column or has a row of another length
   */
  public static List<Raekke> laes(
      String fil, InputStream kilde, char adskiller, List<String> kolonner) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(adskiller).setIgnoreEmptyLines(true).get();
    try (var tegn =
            new InputStreamReader(
                new java.io.ByteArrayInputStream(utf8(fil, kilde)), StandardCharsets.UTF_8);
        var parser = format.parse(tegn)) {
      List<CSVRecord> poster = parser.getRecords();
      if (poster.isEmpty()) {
        throw new Csvfejl(fil + " er tom. Første række skal være kolonnernes navne.");
      }
      List<String> hoved = poster.get(0).stream().map(Csv::udenBom).map(String::strip).toList();
      if (!hoved.equals(kolonner)) {
        throw new Csvfejl(
            "%s, række 1: kolonnerne skal være %s, men er %s."
                .formatted(
                    fil,
                    String.join(String.valueOf(adskiller), kolonner),
                    String.join(String.valueOf(adskiller), hoved)));
      }
      List<Raekke> raekker = new ArrayList<>();
      for (CSVRecord post : poster.subList(1, poster.size())) {
        int nr = (int) post.getRecordNumber();
        if (post.size() != kolonner.size()) {
          throw new Csvfejl(
              "%s, række %d: der er %d kolonner, men skal være %d. Intet er gemt; ret filen, og prøv igen."
                  .formatted(fil, nr, post.size(), kolonner.size()));
        }
        raekker.add(new Raekke(fil, nr, kolonner, post.toList()));
      }
      return raekker;
    } catch (java.io.IOException | java.io.UncheckedIOException | IllegalStateException e) {
      throw new Csvfejl(fil + " kan ikke læses som CSV. Gem filen som CSV (UTF-8), og prøv igen.");
    }
  }

  private static byte[] utf8(String fil, InputStream kilde) {
    try {
      byte[] indhold = kilde.readAllBytes();
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(indhold));
      return indhold;
    } catch (CharacterCodingException e) {
      throw new Csvfejl(fil + " er ikke gemt som UTF-8. Gem den som CSV (UTF-8), og prøv igen.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String udenBom(String tekst) {
    return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
  }
}
