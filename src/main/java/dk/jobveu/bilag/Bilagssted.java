package dk.jobveu.bilag;

/** What a file belongs to. */
public enum Bilagssted {
  FORLOEB("Forløbet"),
  RAEKKE("Tjeklisten"),
  BLAASTEMPLING("Opbakning");

  private final String tekst;

  Bilagssted(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
