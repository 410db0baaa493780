package dk.jobveu.ord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text that people read must not look like. */
public final class Sprog {

  private static final Pattern ENGELSK =
      Pattern.compile(
          "\\b(task|user|check|review|submit|approve|reminder|update|create|delete|workflow|process"
              + "|event|gateway|yes|the|not|with|timeout|default|deadline|feedback|meeting|company"
              + "|course|provider|participant|employer|required|optional|please|start\\s*date)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Names of places that are spelt with aa; everywhere else it stands for å. */
  private static final Pattern STEDNAVNE =
      Pattern.compile("Aalborg|Aabenraa|Aarhus|AARHUS|Faaborg|Aars|\\p{Lu}\\p{Ll}*-?Taa\\p{Ll}+");

  private static final Pattern OMSKREVET =
      Pattern.compile("\\p{L}*(?:ae|oe|aa)\\p{L}*", Pattern.CASE_INSENSITIVE);

  private static final Pattern KODENAVN =
      Pattern.compile("\\b(?!kB\\b)\\p{Ll}+\\p{Lu}\\w*|\\b\\w+_\\w+|\\b[A-ZÆØÅ]{6,}\\b");

  /** Danish words that are spelt with two vowels that otherwise stand for æ, ø or å. */
  private static final Pattern RIGTIGE_ORD =
      Pattern.compile(
          "(?i)\\p{L}*datoe\\p{L}*|\\p{L}*kontoe\\p{L}*|logoe\\p{L}*|kollegaen\\p{L}*|\\p{L}*skemae\\p{L}*|\\baa\\b");

  private static final Pattern ISO_DATO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}");

  /** The number of a requirement or of a table, which is ours. */
  private static final Pattern KRAVNUMMER =
      Pattern.compile("\\bR-?\\d+\\.\\d+\\w*|\\b(?:DMN|D)-?\\d+\\b|\\bPRINCIP_?\\d");

  /** One word, one spelling. */
  private static final Pattern BINDESTREG = Pattern.compile("(?i)\\blog-in\\p{L}*");

  private Sprog() {}

  /** What is wrong with a Danish text; empty when nothing is. */
  public static List<String> fejl(String tekst) {
    List<String> fejl = new ArrayList<>();
    String renset = STEDNAVNE.matcher(tekst).replaceAll("");
    find(ENGELSK, renset, "er engelsk", fejl);
    find(OMSKREVET, RIGTIGE_ORD.matcher(renset).replaceAll(""), "skal skrives med æ, ø, å", fejl);
    find(KODENAVN, renset, "ligner et navn fra koden", fejl);
    find(ISO_DATO, renset, "er en dato, som ingen skriver den", fejl);
    find(KRAVNUMMER, renset, "er vores eget nummer", fejl);
    find(BINDESTREG, renset, "skrives login", fejl);
    return fejl;
  }

  /** How many sentences a text has; headings and lists of links do not count. */
  public static int saetninger(String tekst) {
    int antal = 0;
    for (String linje : tekst.split("\n")) {
      if (!linje.startsWith("#")) {
        Matcher m = Pattern.compile("[.!?:](?=[*\\s)]|$)").matcher(linje);
        while (m.find()) {
          antal++;
        }
      }
    }
    return antal;
  }

  private static void find(Pattern moenster, String tekst, String hvad, List<String> fejl) {
    Matcher m = moenster.matcher(tekst);
    while (m.find()) {
      fejl.add("»" + m.group() + "« i »" + tekst.strip() + "« " + hvad);
    }
  }
}
