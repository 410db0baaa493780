package dk.jobveu.versionsskift;

import java.util.stream.Collectors;

/** Where one stood, in the words of the plan. */
final class Skiftetrin {

  private static final int HOEJST = 1000;

  private Skiftetrin() {}

  static Skiftelinje linje(Skifteplan plan, Igang i, String grund) {
    String trin = i.trin().stream().map(plan::navn).distinct().collect(Collectors.joining(", "));
    return new Skiftelinje(i.instans(), i.forloebId(), kort(trin), kort(grund));
  }

  private static String kort(String tekst) {
    return tekst == null || tekst.length() <= HOEJST ? tekst : tekst.substring(0, HOEJST - 1) + "…";
  }
}
