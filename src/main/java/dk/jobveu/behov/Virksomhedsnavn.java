package dk.jobveu.behov;

import java.util.Locale;
import java.util.regex.Pattern;

/** When two written names may be the same company. */
final class Virksomhedsnavn {

  private static final Pattern SELSKABSFORM =
      Pattern.compile(
          "[\\s,]+(a/s|a\\.s|as|aps|i/s|k/s|p/s|ivs|amba|a\\.m\\.b\\.a|fmba|smba|s\\.m\\.b\\.a)\\.?$");
  private static final Pattern MELLEMRUM = Pattern.compile("\\s+");
  private static final Pattern TEGN = Pattern.compile("[^\\p{L}\\p{N}]");

  private Virksomhedsnavn() {}

  /** Whether they are written the same, but for spaces. */
  static boolean ens(String det, String andet) {
    return udenMellemrum(det).equals(udenMellemrum(andet));
  }

  /** Whether they differ in case, spaces, punctuation or legal form only. */
  static boolean ligner(String det, String andet) {
    return kerne(det).equals(kerne(andet));
  }

  private static String udenMellemrum(String navn) {
    return MELLEMRUM.matcher(navn.strip()).replaceAll(" ");
  }

  private static String kerne(String navn) {
    String smaat = udenMellemrum(navn).toLowerCase(Locale.ROOT);
    String kerne = TEGN.matcher(SELSKABSFORM.matcher(smaat).replaceAll("")).replaceAll("");
    return kerne.isEmpty() ? smaat : kerne;
  }
}
