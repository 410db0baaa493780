package dk.jobveu.projektrum;

/**
 * A step that the system itself is to do and has not done.
 *
 * @param proces key of the process that it belongs to
 * @param navn what the model calls it
 */
public record Ventetrin(String proces, String navn, Tilstand tilstand) {

  /** Why it waits. */
  public enum Tilstand {
    GAAET_I_STAA(
        "Systemet er gået i stå her og prøver ikke igen af sig selv. Sig det til den, der passer"
            + " systemet."),
    PROEVER_IGEN(
        "Det lykkedes ikke, og systemet prøver igen af sig selv. Hent siden igen om lidt."),
    I_GANG("Systemet er i gang. Hent siden igen om lidt."),
    I_KOE("Systemet går i gang om lidt. Hent siden igen.");

    private final String tekst;

    Tilstand(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
