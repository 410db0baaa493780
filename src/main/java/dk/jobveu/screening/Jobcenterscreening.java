package dk.jobveu.screening;

import dk.jobveu.forloeb.Deltagelse.Svar;
import java.time.LocalDate;

/**
 * One job centre's screening seen from outside: counts, never candidates.
 *
 * @param informeretDen when its staff were informed, or null
 * @param runde the first is 1; one more when it is begun again after it had ended
 * @param afsluttet how it ended, or null while it is going on
 */
public record Jobcenterscreening(
    String jobcenter,
    int maal,
    int minimum,
    Svar svar,
    LocalDate informeretDen,
    Informationsform informeretVed,
    Integer informeredeMedarbejdere,
    Boolean alleMaalgrupper,
    int runde,
    Afslutning afsluttet,
    LocalDate afsluttetDen,
    Optaelling antal) {

  /** The next round, when this one has ended. */
  public int naesteRunde() {
    return afsluttet == null ? runde : runde + 1;
  }

  /** How it ended, or that it is going on. */
  public String stand() {
    if (afsluttet != null) {
      return afsluttet.tekst();
    }
    return runde == 1 ? "Screener" : "Screener, " + runde + ". runde";
  }

  /** How the staff of a job centre were informed. */
  public enum Informationsform {
    MOEDE,
    MATERIALE,
    BEGGE
  }

  /** How a job centre's screening ended. */
  public enum Afslutning {
    FAERDIG("Færdig"),
    FRIST_UDLOEBET("Fristen udløb"),
    AFSLAAET("Har sagt nej");

    private final String tekst;

    Afslutning(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** The counts of document D17. */
  public record Optaelling(
      int screenet, int udvalgt, int venteliste, int afklaring, int udsatUdvalgt) {
    public static final Optaelling INGEN = new Optaelling(0, 0, 0, 0, 0);
  }
}
