package dk.jobveu.laering;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import java.util.stream.Stream;

/** A case for the casebank; names organisations, never persons. */
public record Casebeskrivelse(Registrering registrering, Casetekst tekst, Status status) {

  /**
   * What the case tells.
   *
   * @param kontakt organisation to ask
   */
  public record Casetekst(
      String titel,
      String parter,
      String casensFormaal,
      String indhold,
      String resultater,
      String laering,
      String kontakt) {

    /** Whether it says what somebody looks for, read as a Dane reads it. */
    public boolean naevner(String soegt) {
      return Stream.of(titel, parter, casensFormaal, indhold, resultater, laering, kontakt)
          .anyMatch(tekst -> Danskorden.indeholder(tekst, soegt));
    }
  }

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
