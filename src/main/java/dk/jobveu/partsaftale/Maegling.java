package dk.jobveu.partsaftale;

/**
 * What came out when the parties disagreed about a version.
 *
 * @param begrundelse why they go no further with it now, or null when they do
 */
public record Maegling(Udfald udfald, String uenighed, String begrundelse) {

  /** The three ways on from a disagreement. */
  public enum Udfald {
    NYT_UDKAST("Parterne vil se på et nyt udkast"),
    TILBAGE("Tilbage til fase 1"),
    STOPPET("Stoppet uden enighed");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
