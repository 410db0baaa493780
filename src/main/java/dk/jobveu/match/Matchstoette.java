package dk.jobveu.match;

/** What supports the match. */
public enum Matchstoette {
  INGEN("Ingen"),
  PRAKTIK("Virksomhedspraktik"),
  LOENTILSKUD("Løntilskud"),
  VOKSENLAERLING("Voksenlærlingeforløb");

  private final String tekst;

  Matchstoette(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
