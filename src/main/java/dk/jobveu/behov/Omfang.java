package dk.jobveu.behov;

/** What can come out of the judgement of the need (DMN-2, R-2.14). */
public enum Omfang {
  STOR_NOK("Behovet er stort nok"),
  PULJE("Gå sammen med flere jobcentre"),
  UDVID("Find flere virksomheder"),
  VENTELISTE("Sæt forløbet på venteliste"),
  STOP("Stop forløbet");

  private final String tekst;

  Omfang(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}
