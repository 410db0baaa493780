package dk.jobveu.laering;

import dk.jobveu.forloeb.Registrering;

/**
 * A case for the casebank; names organisations, never persons.
 *
 * @param kontakt organisation to ask
 */
public record Casebeskrivelse(
    Registrering registrering,
    String titel,
    String parter,
    String formaal,
    String indhold,
    String resultater,
    String laering,
    String kontakt,
    Status status) {

  /** Whether it may be shown. */
  public enum Status {
    UDKAST("Udkast"),
    GODKENDT("Godkendt"),
    IKKE_DELT("Deles ikke");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}
