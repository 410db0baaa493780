package dk.jobveu.match;

/**
 * Whether the citizen can see themselves in the workplace's community, in their own words
 * (R-5.24b).
 */
public enum SerSigSelv {
  JA("Ja"),
  DELVIS("Delvist"),
  NEJ("Nej");

  private final String tekst;

  SerSigSelv(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
