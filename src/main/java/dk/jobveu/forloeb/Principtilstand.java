package dk.jobveu.forloeb;

/**
 * State of one of the seven principles with its evidence; never averaged.
 *
 * @param nr 1–7
 */
public record Principtilstand(
    int nr, Opfyldelse tilstand, String begrundelse, String bevis, Alvor alvor) {

  /** How far the principle is met. */
  public enum Opfyldelse {
    OPFYLDT("Opfyldt"),
    DELVIST("Delvist opfyldt"),
    IKKE_OPFYLDT("Ikke opfyldt"),
    IKKE_RELEVANT("Ikke relevant");

    private final String tekst;

    Opfyldelse(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** What it means when it is not met. */
  public enum Alvor {
    HAARD,
    ADVARSEL,
    INFO
  }
}
