package dk.jobveu.versionsskift;

/** One that is going on stays in its version; the message says why. */
public class KanIkkeFlyttes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KanIkkeFlyttes(String hvorfor) {
    super(hvorfor);
  }

  public KanIkkeFlyttes(String hvorfor, Throwable aarsag) {
    super(hvorfor, aarsag);
  }
}
