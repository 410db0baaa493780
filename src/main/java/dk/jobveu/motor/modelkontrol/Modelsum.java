package dk.jobveu.motor.modelkontrol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a model says, so that a picture knows the one it shows also when the editor has saved it:
 * not the order of attributes, not how a character is written, not white space, and not what is
 * left out because it is the default. The same in {@code scripts/tegning/modelsum.js}.
 */
public final class Modelsum {

  private static final Map<String, String> NAVNGIVNE =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
  private static final Pattern STANDARD =
      Pattern.compile("[ \\t\\r\\n]camunda:calledElementBinding=\"latest\"");
  private static final Pattern MAERKE =
      Pattern.compile("<([^ \\t\\r\\n/>!?]+)((?:[ \\t\\r\\n]+[^ \\t\\r\\n=>]+=\"[^\"]*\")+)");
  private static final Pattern ATTRIBUT = Pattern.compile("[^ \\t\\r\\n=]+=\"[^\"]*\"");
  private static final Pattern TEGN = Pattern.compile("&(#\\d+|\\w+);");

  private Modelsum() {}

  /** SHA-256 of what is the same, in hexadecimal digits. */
  public static String af(String xml) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(kerne(xml).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String kerne(String xml) {
    String uden = STANDARD.matcher(xml).replaceAll("");
    String sorteret =
        MAERKE
            .matcher(uden)
            .replaceAll(m -> Matcher.quoteReplacement("<" + m.group(1) + attributter(m.group(2))));
    return TEGN.matcher(sorteret)
        .replaceAll(m -> Matcher.quoteReplacement(tegn(m)))
        .replaceAll("[ \\t\\r\\n]+", "");
  }

  private static String attributter(String alle) {
    String[] hver = ATTRIBUT.matcher(alle).results().map(MatchResult::group).toArray(String[]::new);
    Arrays.sort(hver);
    return Arrays.stream(hver).collect(Collectors.joining());
  }

  private static String tegn(MatchResult m) {
    String navn = m.group(1);
    return navn.startsWith("#")
        ? Character.toString(Integer.parseInt(navn.substring(1)))
        : NAVNGIVNE.getOrDefault(navn, m.group());
  }
}
