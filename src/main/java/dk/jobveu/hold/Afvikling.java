package dk.jobveu.hold;

/** How the teaching is held. */
public enum Afvikling {
  HOLD("Hold på skolen eller i virksomheden"),
  AABENT_VAERKSTED("Åbent værksted"),
  FJERN("Fjernundervisning");

  private final String tekst;

  Afvikling(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
