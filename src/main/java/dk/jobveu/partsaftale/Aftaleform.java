package dk.jobveu.partsaftale;

/** How the parties commit themselves; practice rarely signs. */
public enum Aftaleform {
  SKRIFTLIG("Skriftlig partsaftale"),
  ANDEN_VIS("Opbakning på anden vis");

  private final String tekst;

  Aftaleform(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
