package dk.jobveu.hold;

/** How far a class had come when it was decided upon; no report could tell before. */
public enum Stadie {
  DROEFTET("Drøftet"),
  UDBUDT("Udbudt"),
  OPRETTET("Oprettet");

  private final String tekst;

  Stadie(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
