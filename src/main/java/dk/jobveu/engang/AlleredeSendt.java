package dk.jobveu.engang;

/** A key came again, and the first answer cannot be given; nothing was stored this time. */
public class AlleredeSendt extends RuntimeException {

  private final boolean andetIndhold;

  private AlleredeSendt(boolean andetIndhold, String besked) {
    super(besked);
    this.andetIndhold = andetIndhold;
  }

  static AlleredeSendt medAndetIndhold() {
    return new AlleredeSendt(
        true,
        "Det samme er allerede sendt og gemt én gang, med et andet indhold. Det nye er ikke gemt."
            + " Se, hvad der står nu, og send igen, hvis det også skal med.");
  }

  static AlleredeSendt ogErIGang() {
    return new AlleredeSendt(
        false, "Det samme er sendt én gang og er i gang. Vent lidt, og se, hvad der er gemt.");
  }

  /** Whether something else was sent with the same key. */
  public boolean andetIndhold() {
    return andetIndhold;
  }
}
