package dk.jobveu.partsaftale;

/** The two sides of the labour market; an agreement needs both. */
public enum Side {
  ARBEJDSGIVER("Arbejdsgiversiden"),
  LOENMODTAGER("Lønmodtagersiden");

  private final String tekst;

  Side(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
