package dk.jobveu.opstart;

/** An organisation at the kick-off meeting (D8, R-7.8); never a person. */
public record Moededeltager(String deltager, Mandat mandat) {

  /** Whether its representative could decide for it. */
  public enum Mandat {
    JA("Kunne beslutte på mødet"),
    NEJ("Kunne ikke beslutte på mødet"),
    GIVET_SENERE("Ledelsen har sagt ja bagefter"),
    AFSLAAET("Ledelsen har sagt nej");

    private final String tekst;

    Mandat(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  boolean kanBeslutte() {
    return mandat == Mandat.JA || mandat == Mandat.GIVET_SENERE;
  }
}
