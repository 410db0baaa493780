package dk.jobveu.faelles;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What may stand in a text, whichever way it comes in. Marks that nobody sees and that come along
 * from a web page or a word processor are taken out; what turns the reading direction or cannot be
 * stored is refused.
 */
public final class Tekst {

  // soft hyphen, zero-width space, direction marks, word joiner, byte order mark
  private static final Pattern USYNLIGE =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF]");
  // a no-break space looks like any other and is found by no search
  private static final Pattern MELLEMRUM = Pattern.compile("\\p{Zs}");
  private static final Pattern TOMT = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

  private static final String CPR =
      " indeholder noget, der ligner et cpr-nummer. Det må aldrig skrives her, så slet det. Er det"
          + " et telefonnummer, så skriv landekoden foran, fx +46 70 123 45 67. Er det et p-nummer,"
          + " så skriv P foran, fx P-1012345678.";

  private Tekst() {}

  /**
   * The text as it is stored: no invisible marks, one kind of blank and of line break, composed
   * letters.
   */
  public static String ren(String raa) {
    String tekst = udenUsynlige(raa.replace("\r\n", "\n").replace('\r', '\n'));
    String mellemrum = MELLEMRUM.matcher(tekst).replaceAll(" ");
    return Normalizer.normalize(mellemrum, Normalizer.Form.NFC).strip();
  }

  static String udenUsynlige(String tekst) {
    return USYNLIGE.matcher(tekst).replaceAll("");
  }

  /** As a sentence that others can follow. */
  public static String saetning(String skrevet) {
    return skrevet.endsWith(".") ? skrevet : skrevet + ".";
  }

  /** Whether there is nothing to see in it. */
  public static boolean erTom(String tekst) {
    return TOMT.matcher(tekst).matches();
  }

  /** Whether every character can be stored and shown as what it is. */
  public static boolean kanGemmes(String tekst) {
    return tekst.codePoints().allMatch(Tekst::kanGemmes);
  }

  /**
   * Why a text cannot be stored, as a sentence for the one who wrote it; null when it can. Asked of
   * what was written and of what {@link #ren} makes of it, which may be longer and bring digits
   * together. A CPR number is kept nowhere.
   *
   * @param hvad what the sentence is about, e.g. {@code Teksten} or {@code Feltet »Navn«}
   * @param hoejst characters it may have at the most
   */
  public static String fejl(String hvad, String skrevet, int hoejst) {
    return fejl(hvad, skrevet, hoejst, null);
  }

  /**
   * The same for a field that is for one kind of number.
   *
   * @param art the kind, which alone is taken then; null for any text
   */
  public static String fejl(String hvad, String skrevet, int hoejst, Nummerart art) {
    if (skrevet.length() > hoejst) {
      return forLang(hvad, skrevet, hoejst);
    }
    if (!kanGemmes(skrevet)) {
      return hvad + " har tegn, der ikke kan gemmes. Slet dem, og skriv dem igen.";
    }
    String ren = ren(skrevet);
    if (art != null && !art.erMin(ren)) {
      return "%s skal være %s.".formatted(hvad, art.saadan());
    }
    if (art == null && Cprnummer.findesI(ren)) {
      return hvad + CPR;
    }
    return ren.length() > hoejst ? forLang(hvad, ren, hoejst) : null;
  }

  private static String forLang(String hvad, String tekst, int hoejst) {
    return "%s må højst fylde %d tegn. Her er %d.".formatted(hvad, hoejst, tekst.length());
  }

  private static boolean kanGemmes(int tegn) {
    boolean styretegn = Character.isISOControl(tegn) && tegn != '\n' && tegn != '\t';
    boolean vender = tegn >= 0x202A && tegn <= 0x202E || tegn >= 0x2066 && tegn <= 0x2069;
    boolean linjeskift = tegn == 0x2028 || tegn == 0x2029;
    boolean halvt = tegn >= Character.MIN_SURROGATE && tegn <= Character.MAX_SURROGATE;
    boolean intetTegn = (tegn & 0xFFFE) == 0xFFFE || tegn >= 0xFDD0 && tegn <= 0xFDEF;
    return !styretegn && !vender && !linjeskift && !halvt && !intetTegn;
  }
}
