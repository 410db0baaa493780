package dk.jobveu.udbud;

import dk.jobveu.forloeb.Underretninger;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a school has bid, and how it went as far as the school may know it.
 *
 * @param sendt when it was sent
 * @param frist the last day for bids in the round
 * @param grund why the bid could not be chosen, once the choice is made, or null
 * @param besked what the buyer has written to the schools that were not chosen, or null
 */
public record Tilbudskvittering(
    String forloebId,
    int udbudNr,
    String skole,
    Instant sendt,
    LocalDate frist,
    Udfald udfald,
    String grund,
    String besked) {

  /** How the keys of the messages about a school's own bid begin. */
  static final String NOEGLE = "tilbud:";

  static final String UDFALD = Underretninger.UDFALD;

  /** How it went. */
  public enum Udfald {
    LUKKET("Sendt og lukket"),
    AABNET("Åbnet, ikke valgt endnu"),
    VALGT("Valgt"),
    IKKE_VALGT("En anden skole er valgt"),
    INGEN_VALGT("Ingen skole er valgt"),
    STOPPET("Forløbet er stoppet");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }

    /** Whether the choice is made, so that what was said of the bid can be told. */
    public boolean erAfgjort() {
      return this != LUKKET && this != AABNET;
    }
  }

  /** Whether a message with this key is about a school's own bid. */
  public static boolean handlerOm(String noegle) {
    return noegle.startsWith(NOEGLE) || noegle.startsWith(UDFALD);
  }
}
