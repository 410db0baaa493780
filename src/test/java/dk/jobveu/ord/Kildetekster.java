package dk.jobveu.ord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in a file of Java or JavaScript that look as if somebody were to read them. */
final class Kildetekster {

  /** A comment, a text block or a text; comments first, so that their quotes begin nothing. */
  private static final Pattern LED =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/|\"\"\"\\s*?\n(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\""
              + "|'((?:[^'\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`",
          Pattern.DOTALL);

  private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

  /** At least two words, or one that begins a label. */
  private static final Pattern LAESES =
      Pattern.compile(
          "(?s).*\\p{L}{2,}[.,:;]?\\s+\\P{Cntrl}*\\p{L}{2,}.*|\\p{Lu}\\p{Ll}[\\p{L} -]+[.:]?");

  /** SQL, addresses, markup, patterns of dates and lists of names. */
  private static final Pattern KODE =
      Pattern.compile(
          "(?is)\\s*(select|insert|update|delete|with|merge|from|where|and|or|order by|group by|join|not"
              + "|left join|case|values|in|set) .*( =|\\?|:\\w|\\.|\\border by\\b|\\)).*"
              + "|.*\\b(?-i:select|exists|where|not in|delete from|update %s)\\b.*"
              + "|.*( [=<>]+ \\?|\\border by \\w|\\$\\{|#\\{|=>|\\(\\)|</?[a-z]|@\\{|::|\\[\\^|\\(\\?"
              + "|\\\\\\\\|\\{ *\"|\\[[a-z-]+[\\^*$]?=|\\byyyy\\b|\\bHH\\b|'self'|[{}]\\)|--[a-z]+ ).*"
              + "|[.\\[#]\\w.*|(?-i:[a-z][\\w.:,-]*( [a-z][\\w.:,>-]*)*)|(?-i:([A-Z_]+ )+/?[a-z].*)");

  private Kildetekster() {}

  static List<String> af(String kilde) {
    List<String> ud = new ArrayList<>();
    Matcher m = LED.matcher(kilde);
    StringBuilder samlet = new StringBuilder();
    int slut = -1;
    while (m.find()) {
      String tekst = tekst(m);
      if (tekst == null) {
        continue;
      }
      if (slut < 0 || !PLUS.matcher(kilde.substring(slut, m.start())).matches()) {
        tilfoej(samlet, ud);
      }
      samlet.append(tekst);
      slut = m.end();
    }
    tilfoej(samlet, ud);
    return ud;
  }

  private static String tekst(Matcher m) {
    for (int nr = 1; nr <= m.groupCount(); nr++) {
      if (m.group(nr) != null) {
        return m.group(nr).replace("\\\"", "\"").replace("\\n", " ");
      }
    }
    return null;
  }

  private static void tilfoej(StringBuilder samlet, List<String> ud) {
    String tekst = samlet.toString().replaceAll("\\s+", " ").strip();
    samlet.setLength(0);
    if (LAESES.matcher(tekst).matches() && !KODE.matcher(tekst).matches()) {
      ud.add(tekst);
    }
  }
}
