package dk.jobveu.projektrum;

/** Why a forløb stops before time. */
public enum Stopaarsag {
  IKKE_STOR_NOK("Behovet er ikke stort nok"),
  INGEN_ENIGHED("Parterne blev ikke enige"),
  INGEN_UDBYDER("Der er ingen udbyder"),
  FOR_FAA_KANDIDATER("Der er for få kandidater"),
  VIRKSOMHED_TRAK_SIG("Virksomheden trak sig"),
  AKTOER_AFSLOG("En nødvendig aktør sagde nej"),
  BESLUTTET_STOPPET("Aktørerne har besluttet at stoppe");

  private final String tekst;

  Stopaarsag(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }

  /** The text of a stored code; the code itself when it is unknown. */
  public static String tekst(String kode) {
    for (Stopaarsag a : values()) {
      if (a.name().equals(kode)) {
        return a.tekst;
      }
    }
    return kode;
  }
}
