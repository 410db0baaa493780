package dk.jobveu.behov;

/** Who judges whether the need is large enough: one yes from each side is needed. */
public enum Omfangsside {
  ARBEJDSGIVER("Arbejdsgiversiden"),
  LOENMODTAGER("Lønmodtagersiden"),
  KOORDINATOR("Koordinatoren");

  private final String tekst;

  Omfangsside(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
