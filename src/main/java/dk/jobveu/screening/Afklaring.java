package dk.jobveu.screening;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * One deadline of a candidate who is not decided on yet: what is lacking, and the answer.
 * A longer time is a new one, so that what was done before stays.
 *
 * @param nr number of the candidate's deadline, from 1
 * @param udfoert what was done until the answer, or null
 * @param udfald the answer, or null while it is open
 * @param henvistTil where the candidate was referred, or null
 */
public record Afklaring(
    Registrering registrering,
    String deltagerId,
    int nr,
    Art art,
    LocalDate begyndt,
    LocalDate frist,
    String udfoert,
    Udfald udfald,
    String begrundelse,
    String henvistTil,
    LocalDate afsluttet) {

  /** What a candidate lacks, as the screening said. */
  public enum Art {
    AFKLARING("skal afklares, fx i praktik"),
    FORFORLOEB("skal på forforløb i dansk eller almene fag"),
    INFORMATIONSMOEDE("skal til informationsmøde, før det kan afgøres"),
    MANGLER_DATA("mangler oplysninger, før det kan afgøres"),
    VENTELISTE("står på venteliste, og kurset er begyndt");

    private final String tekst;

    Art(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** The answer. The last two come by themselves. */
  public enum Udfald {
    KLAR("Klar til forløbet"),
    ANDET_HOLD("Plads på et hold, der ikke er begyndt"),
    FORLAENGET("Har fået længere tid"),
    IKKE_KLAR("Ikke klar til forløbet"),
    ANDET_FORLOEB("Tilbudt et andet Job-VEU-forløb"),
    ANDET_TILBUD("Fået et andet tilbud"),
    TRUKKET_SIG("Har trukket sig"),
    AFGJORT("Afgjort af en ny screening eller en plads, der blev ledig"),
    STOPPET("Forløbet er stoppet");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public boolean erAaben() {
    return udfald == null;
  }

  /** The same with its answer. */
  Afklaring besvaret(
      Registrering r,
      String udfoert,
      Udfald udfald,
      String begrundelse,
      String henvistTil,
      LocalDate dag) {
    return new Afklaring(
        r, deltagerId, nr, art, begyndt, frist, udfoert, udfald, begrundelse, henvistTil, dag);
  }
}
