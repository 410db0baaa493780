package dk.jobveu.forloeb;

/** The four states of a checklist row. */
public enum Tilstand {
  OPFYLDT("Opfyldt"),
  OPFYLDT_PAA_ANDEN_VIS("Opfyldt på anden vis"),
  IKKE_RELEVANT("Ikke relevant"),
  IKKE_OPFYLDT("Ikke opfyldt");

  private final String tekst;

  Tilstand(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
