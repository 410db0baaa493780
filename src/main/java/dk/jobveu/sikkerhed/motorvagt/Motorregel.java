package dk.jobveu.sikkerhed.motorvagt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of the table: who may make which call. */
record Motorregel(Kreds kreds, String metode, String moenster, Pattern sti) {

  /** Who a line is for. Operators need none. */
  enum Kreds {
    /** everyone who is logged in */
    ALLE,
    /** everyone, and only on their own behalf: the body's userId is the caller */
    SELV,
    /** everyone, and only about themselves: the address's first star is the caller */
    EGEN,
    /** everyone, and only about themselves: the parameter userId is the caller, given once */
    OMSIG
  }

  /** What the engine has at the place of an id: {@code process-definition/statistics} counts. */
  private static final Set<String> MOTORENS_ORD =
      Set.of("count", "create", "key", "report", "statistics", "suspended");

  private static final String ID = "(?!(?:" + String.join("|", MOTORENS_ORD) + ")$)[^/]+";

  /**
   * A line such as {@code ALLE GET task/*} where a star is one segment; the last one is an id and
   * never a word of the engine's, which has a line of its own if it is open.
   */
  static Motorregel af(String linje) {
    String[] dele = linje.strip().split("\\s+");
    String moenster = dele[2];
    String regex = ("\\Q" + moenster + "\\E").replace("*", "\\E" + ID + "\\Q");
    return new Motorregel(Kreds.valueOf(dele[0]), dele[1], moenster, Pattern.compile(regex));
  }

  boolean passer(String metode, String resurse) {
    return this.metode.equals(metode) && sti.matcher(resurse).matches();
  }

  /** Whether the call is about this user, where the line asks for it. */
  boolean omhandler(String bruger, String resurse, String[] userId) {
    return switch (kreds) {
      case EGEN -> bruger.equals(resurse.split("/")[stjerne()]);
      case OMSIG -> userId != null && userId.length == 1 && bruger.equals(userId[0]);
      default -> true;
    };
  }

  private int stjerne() {
    return List.of(moenster.split("/")).indexOf("*");
  }
}
