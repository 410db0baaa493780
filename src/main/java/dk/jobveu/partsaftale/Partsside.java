package dk.jobveu.partsaftale;

/** The two sides of the labour market; an agreement needs both. */
public enum Partsside {
  ARBEJDSGIVER("Arbejdsgiversiden"),
  LOENMODTAGER("Lønmodtagersiden");

  private final String tekst;

  Partsside(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
