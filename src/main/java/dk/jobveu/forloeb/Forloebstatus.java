package dk.jobveu.forloeb;

/** Where a forløb stands as a whole. */
public enum Forloebstatus {
  IGANGVAERENDE("I gang"),
  VENTELISTE("På venteliste"),
  GENNEMFOERT("Gennemført"),
  AFLYST("Aflyst"),
  STOPPET("Stoppet");

  private final String tekst;

  Forloebstatus(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
