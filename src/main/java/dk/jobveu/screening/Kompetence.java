package dk.jobveu.screening;

/**
 * A competence that the companies ask for; its number is its place in the profile, from 1.
 *
 * @param virksomhed the company that asked for it, or null
 */
public record Kompetence(String navn, Type type, Krav krav, String virksomhed) {

  /** The three kinds of competences in a screening profile (R-5.2; Vejviser, fase 4, trin 2). */
  public enum Type {
    FAGLIG("Faglig"),
    PERSONLIG("Personlig"),
    SOCIAL("Social");

    private final String tekst;

    Type(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Whether a candidate must have it. */
  public enum Krav {
    SKAL("Skal have"),
    KAN("En fordel");

    private final String tekst;

    Krav(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public boolean skal() {
    return krav == Krav.SKAL;
  }
}
