package dk.jobveu.screening;

/** How many of the profile's necessary competences a candidate has (DMN-9). */
public enum Skalkrav {
  ALLE("Alle"),
  NOGLE("Nogle"),
  INGEN("Ingen");

  private final String tekst;

  Skalkrav(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
