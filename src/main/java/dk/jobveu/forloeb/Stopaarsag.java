package dk.jobveu.forloeb;

/** Why a forløb stops. */
public enum Stopaarsag {
  IKKE_STOR_NOK("Behovet er ikke stort nok"),
  INGEN_ENIGHED("Parterne kunne ikke blive enige"),
  INGEN_UDBYDER("Ingen uddannelsesudbyder kunne løfte opgaven"),
  FOR_FAA_KANDIDATER("For få kandidater"),
  /** Whatever each class was cancelled for stands with the class. */
  HOLD_AFLYST("Intet hold blev gennemført"),
  VIRKSOMHED_TRAK_SIG("Virksomheder trak sig"),
  AKTOER_AFSLOG("En aktør, som forløbet ikke kan undvære, takkede nej"),
  BESLUTTET_STOPPET("Det er besluttet at stoppe forløbet");

  private final String tekst;

  Stopaarsag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
