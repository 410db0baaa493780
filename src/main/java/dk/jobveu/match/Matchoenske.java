package dk.jobveu.match;

/** What the citizen wishes (D21). */
public enum Matchoenske {
  UFAGLAERT_JOB("Ufaglært job"),
  UDDANNELSE("Uddannelse"),
  VOKSENLAERLING("Voksenlærling");

  private final String tekst;

  Matchoenske(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
