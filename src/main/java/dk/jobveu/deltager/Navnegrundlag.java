package dk.jobveu.deltager;

/** By what right a job centre tells a school what a participant is called (docs/adr/0037). */
public enum Navnegrundlag {
  /** GDPR article 6(1)(a); it ends when the citizen takes it back. */
  SAMTYKKE("Ja, borgeren har sagt ja"),
  /** GDPR article 6(1)(e): the school needs it to run the course. */
  MYNDIGHEDSOPGAVE("Ja, skolen skal bruge det for at holde kurset");

  private final String tekst;

  Navnegrundlag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
