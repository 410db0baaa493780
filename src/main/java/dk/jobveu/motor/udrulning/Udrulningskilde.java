package dk.jobveu.motor.udrulning;

/** Which way models came. */
public enum Udrulningskilde {
  /** With the system, when it started. */
  START("Fulgte med systemet, da det startede"),
  /** Saved in the folder that is watched. */
  MAPPE("Gemt i den overvågede mappe"),
  REST("Sendt over REST"),
  SIDE("Udrullet på siden Modeller");

  private final String tekst;

  Udrulningskilde(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
