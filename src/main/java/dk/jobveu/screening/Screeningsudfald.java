package dk.jobveu.screening;

/** What a screening can come to (DMN-9, R-7.17). */
public enum Screeningsudfald {
  UDVALGT("Udvalgt"),
  VENTELISTE("Venteliste"),
  INFORMATIONSMOEDE("Til informationsmøde først"),
  AFKLARING("Til afklaring, fx praktik"),
  FORFORLOEB("Forforløb i dansk eller almene fag"),
  EJ_UDVALGT("Ikke udvalgt"),
  IKKE_I_MAALGRUPPE("Uden for projektplanens målgrupper"),
  TRUKKET_SIG("Har trukket sig"),
  MANGLER_DATA("Mangler oplysninger");

  private final String tekst;

  Screeningsudfald(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
