package dk.jobveu.koordination;

/** Why another organisation is to coordinate. */
public enum Skifteaarsag {
  KAN_IKKE_FORTSAETTE("Den, der koordinerer, kan ikke fortsætte"),
  LOVAENDRING("En lov eller en organisation har ændret sig"),
  LOKAL_FORANKRING("Samarbejdet føres videre lokalt"),
  ANDET("Andet");

  private final String tekst;

  Skifteaarsag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
