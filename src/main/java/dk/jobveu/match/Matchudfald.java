package dk.jobveu.match;

/**
 * What a participant comes to after the course. Supported placements are on the way, not
 * there yet; EGU counts as on the way too.
 */
public enum Matchudfald {
  ORDINAERT_JOB("Ordinært job (ufaglært)", true, false),
  VOKSENLAERLING("Voksenlærling", true, false),
  ORDINAER_UDDANNELSE("Ordinær uddannelse", false, false),
  PRAKTIK("Virksomhedspraktik", true, true),
  LOENTILSKUD("Løntilskud", true, true),
  IGU("IGU", true, true),
  EGU("EGU", true, true),
  INTET("Fortsat ledig", false, false);

  private final String tekst;
  private final boolean iVirksomhed;
  private final boolean paaVej;

  Matchudfald(String tekst, boolean iVirksomhed, boolean paaVej) {
    this.tekst = tekst;
    this.iVirksomhed = iVirksomhed;
    this.paaVej = paaVej;
  }

  public String tekst() {
    return tekst;
  }

  public boolean iVirksomhed() {
    return iVirksomhed;
  }

  /** Has an end date, after which the match is assessed again. */
  public boolean paaVej() {
    return paaVej;
  }
}
