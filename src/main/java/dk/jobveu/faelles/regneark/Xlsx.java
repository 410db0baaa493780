package dk.jobveu.faelles.regneark;

import dk.jobveu.faelles.regneark.Celle.Slags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The one visible sheet of an Excel workbook; a formula counts as what it shows. */
final class Xlsx {

  static final String SKADET =
      "Regnearket er beskadiget og kan ikke læses. Åbn det, gem det igen som Excel-projektmappe"
          + " (.xlsx), og send det.";

  // a spreadsheet counts in binary and writes 7.4 as 7.4000000000000004
  private static final MathContext CIFRE = new MathContext(15);
  private static final int HOEJST_CIFRE = 20;

  // texts, colours and conditions say nothing of the kind; [h] counts hours
  private static final Pattern UDEN_BETYDNING =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+])[^]]*]", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATOFORMAT = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private Xlsx() {}

  static Ark laes(byte[] fil) {
    try {
      Pakkekontrol.kontroller(fil);
      try (ReadableWorkbook mappe =
          new ReadableWorkbook(new ByteArrayInputStream(fil), new ReadingOptions(true, true))) {
        return ark(mappe);
      }
    } catch (UlaeseligFil fejl) {
      throw fejl;
    } catch (IOException | RuntimeException fejl) {
      throw new UlaeseligFil(SKADET);
    }
  }

  private static Ark ark(ReadableWorkbook mappe) throws IOException {
    List<String> navne = new ArrayList<>();
    Ark fundet = new Ark(List.of());
    for (Sheet s : mappe.getSheets().toList()) {
      Ark ark = s.getVisibility() == SheetVisibility.VISIBLE ? ark(s) : new Ark(List.of());
      if (!ark.raekker().isEmpty()) {
        navne.add(s.getName());
        fundet = ark;
      }
    }
    if (navne.size() > 1) {
      throw new UlaeseligFil(
          "Der står noget på flere ark: %s. Slet de ark, der ikke er listen."
              .formatted(String.join(", ", navne)));
    }
    return fundet;
  }

  private static Ark ark(Sheet s) throws IOException {
    try (Stream<Row> raekker = s.openStream()) {
      return Ark.af(raekker.map(Xlsx::raekke).toList());
    }
  }

  private static Ark.Raekke raekke(Row r) {
    List<Celle> celler = new ArrayList<>();
    for (int nr = 0; nr < r.getCellCount(); nr++) {
      celler.add(celle(r.getCell(nr)));
    }
    return new Ark.Raekke(r.getRowNum(), celler);
  }

  private static Celle celle(Cell c) {
    if (c == null || c.getType() == CellType.EMPTY) {
      return Celle.TOM;
    }
    Object v = c.getValue();
    boolean formel = c.getType() == CellType.FORMULA && c.getFormula() != null;
    if (c.getType() == CellType.ERROR
        || formel && v instanceof String s && Regnearksspor.erFejl(s)) {
      return Celle.gal(
          String.valueOf(c.getRawValue()),
          "Cellen viser en fejl i regnearket. Skriv det, der skal stå der.");
    }
    if (v == null) {
      return formel
          ? Celle.gal("", "Cellen har en formel uden resultat. Skriv det, der skal stå der.")
          : Celle.TOM;
    }
    if (v instanceof Boolean b) {
      return Celle.af(b ? "ja" : "nej", Slags.JA_NEJ);
    }
    if (v instanceof BigDecimal tal) {
      return tal(c, tal);
    }
    return Celle.af(v.toString(), Slags.TEKST);
  }

  private static Celle tal(Cell c, BigDecimal tal) {
    String format = c.getDataFormatString();
    if (erDato(format)) {
      return dato(c);
    }
    if (tal.precision() - tal.scale() > HOEJST_CIFRE || tal.scale() > 10 * HOEJST_CIFRE) {
      return Celle.gal(c.getRawValue(), Regnearksspor.AENDRET);
    }
    String tekst = tekst(tal);
    return format != null && UDEN_BETYDNING.matcher(format).replaceAll("").contains("%")
        ? Celle.gal(
            tekst(tal.movePointRight(2)) + " %",
            "Cellen er vist i procent. Formatér den som et tal, og skriv tallet igen.")
        : Celle.af(tekst, Slags.TAL);
  }

  private static String tekst(BigDecimal tal) {
    BigDecimal kort = tal.round(CIFRE).stripTrailingZeros();
    return (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString().replace('.', ',');
  }

  private static boolean erDato(String format) {
    return format != null
        && !"General".equalsIgnoreCase(format)
        && DATOFORMAT.matcher(UDEN_BETYDNING.matcher(format).replaceAll("")).find();
  }

  private static Celle dato(Cell c) {
    LocalDateTime tid = c.asDate();
    return Celle.af(
        tid.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? tid.toLocalDate().toString()
            : tid.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")),
        Slags.DATO);
  }
}
