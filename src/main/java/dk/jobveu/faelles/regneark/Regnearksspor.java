package dk.jobveu.faelles.regneark;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet changes when it opens a file that does not say what is text, and the
 * traces that it leaves when it has done so.
 */
public final class Regnearksspor {

  public static final String AENDRET =
      "Et regneark har ændret det, der stod her. Formatér cellen som tekst, og skriv det igen.";

  private static final String MAANED =
      "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?";

  private static final Pattern FEJL =
      Pattern.compile(
          "#{2,}|#(?:NAVN\\?|NAME\\?|REF!|REFERENCE!|VÆRDI!|VALUE!|I/T|N/A|NUM!|DIVISION/0!|DIV/0!"
              + "|NULL!|TOM!)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPOR =
      Pattern.compile(
          "\\d{2}-\\d{2}-\\d{2}|\\d{1,2}-"
              + MAANED
              + "(?:-\\d{2,4})?|"
              + MAANED
              + "-\\d{2,4}|\\d(?:[.,]\\d+)?E[+-]\\d+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AENDRES =
      Pattern.compile(
          // zeros in front, more digits than are shown, decimals, powers
          "0\\d+|\\d{12,}|\\d+[.,]\\d*|\\d+(?:[.,]\\d+)?E[+-]?\\d+"
              // days, fractions, hours
              + "|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d+ \\d+/\\d+|\\d{1,2}(?::\\d{2}){1,2}"
              + "|\\d{1,2}[-/. ]*"
              + MAANED
              + "(?:[-/. ]*\\d{2,4})?|"
              + MAANED
              + "[-/. ]*\\d{1,4}"
              // shares and amounts, truth
              + "|[\\d.,]+ ?(?:%|kr\\.?|€|\\$)|true|false|sand|falsk",
          Pattern.CASE_INSENSITIVE);

  private Regnearksspor() {}

  /** Whether a spreadsheet shows a fault here, or has no room to show what there is. */
  static boolean erFejl(String tekst) {
    return FEJL.matcher(tekst).matches();
  }

  /** Whether a text from a CSV file is what a spreadsheet makes of another one. */
  public static boolean erAendret(String tekst) {
    return erFejl(tekst) || SPOR.matcher(tekst).matches();
  }

  /** Whether a spreadsheet would make something else of this text. */
  public static boolean vilAendre(String tekst) {
    return AENDRES.matcher(tekst).matches();
  }
}
