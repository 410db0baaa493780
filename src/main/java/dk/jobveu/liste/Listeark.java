package dk.jobveu.liste;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as an Excel workbook. Its cells say themselves what is text, number and day, so a
 * spreadsheet has nothing to guess: zeros in front stay, and no text is run as a formula.
 */
final class Listeark {

  private static final String SOM_TEKST = "@";
  // a program in another language shows dd-mm-yyyy with the month first, and saves that as CSV
  private static final String SOM_DAG = "yyyy-mm-dd";
  private static final double BREDEST = 60;

  private Listeark() {}

  static byte[] skriv(String navn, List<Kolonne> kolonner, List<Map<String, String>> raekker) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (Workbook mappe = new Workbook(ud, "Job-VEU", null)) {
      Worksheet ark = mappe.newWorksheet(navn);
      for (int nr = 0; nr < kolonner.size(); nr++) {
        kolonne(ark, nr, kolonner.get(nr), raekker);
      }
      ark.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ud.toByteArray();
  }

  private static void kolonne(Worksheet ark, int nr, Kolonne k, List<Map<String, String>> raekker) {
    String format = format(k);
    if (format != null) {
      // also for the rows that are added
      ark.style(nr).format(format).set();
    }
    ark.value(0, nr, k.navn());
    ark.style(0, nr).bold().set();
    int bredde = k.navn().length();
    for (int raekke = 0; raekke < raekker.size(); raekke++) {
      String v = raekker.get(raekke).get(k.noegle());
      if (v != null) {
        skriv(ark, raekke + 1, nr, k, v);
        bredde = Math.max(bredde, k.visning(v).length());
      }
      if (format != null) {
        ark.style(raekke + 1, nr).format(format).set();
      }
    }
    ark.width(nr, Math.min(BREDEST, bredde + 3));
  }

  private static String format(Kolonne k) {
    return switch (k.type()) {
      case DATO -> SOM_DAG;
      case HELTAL, TAL -> null;
      default -> SOM_TEKST;
    };
  }

  private static void skriv(Worksheet ark, int raekke, int nr, Kolonne k, String v) {
    switch (k.type()) {
      case HELTAL, TAL -> ark.value(raekke, nr, new BigDecimal(v.replace(',', '.')));
      case DATO -> ark.value(raekke, nr, LocalDate.parse(v));
      default -> ark.value(raekke, nr, Listefil.tekst(k.visning(v)));
    }
  }
}
