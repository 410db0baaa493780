package dk.jobveu.bilag;

import static dk.jobveu.bilag.Filkontrol.galt;
import static dk.jobveu.bilag.Filkontrol.kraev;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A PDF begins and ends as one, is not locked, and says of nothing in it that it is to be run. */
final class Pdfkontrol {

  private static final Pattern BEGYNDER = Pattern.compile("%PDF-[12]\\.\\d");
  private static final Pattern SLUTTER = Pattern.compile("%%EOF[\\s\\x00]{0,16}\\z");
  private static final Pattern LAAST = Pattern.compile("/Encrypt[\\s<\\d]");
  private static final Pattern KAN_KOERE =
      Pattern.compile(
          "/(JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|XFA)[\\s</(\\[]");

  private Pdfkontrol() {}

  static void kontroller(byte[] fil) {
    String tekst = new String(fil, StandardCharsets.ISO_8859_1);
    kraev(BEGYNDER.matcher(tekst).lookingAt());
    kraev(SLUTTER.matcher(tekst.substring(Math.max(0, tekst.length() - 64))).find());
    // a second one behind it
    kraev(tekst.indexOf("%PDF-", 1) < 0);
    if (LAAST.matcher(tekst).find()) {
      throw galt("PDF-filen er låst med en kode. Gem den uden, og send den igen.");
    }
    if (KAN_KOERE.matcher(tekst).find()) {
      throw galt(
          "Der er noget i PDF-filen, som kan køre, eller en anden fil. Udskriv den til en ny PDF, og send den.");
    }
  }
}
