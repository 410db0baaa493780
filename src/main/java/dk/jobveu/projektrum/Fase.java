package dk.jobveu.projektrum;

/** One of the five phases and whether it is over, going on or ahead. */
public record Fase(int nr, String navn, Stade stade) {

  /** Where a phase is. */
  public enum Stade {
    FAERDIG("Afsluttet"),
    NU("I gang"),
    FORAN("Ikke begyndt");

    private final String tekst;

    Stade(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
