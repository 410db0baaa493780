package dk.jobveu.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of an information day or meeting for unemployed and companies, or what replaced it
 * (R-5.4, R-7.18).
 *
 * @param virksomhedsnavne the companies that took part or were invited
 * @param begrundelse why there was no meeting, or how the replacement served the purpose
 */
public record Informationsmoede(
    Form form,
    LocalDate afholdtDen,
    String sted,
    Integer inviterede,
    Integer fremmoedte,
    Integer virksomheder,
    String virksomhedsnavne,
    String dagsorden,
    String begrundelse,
    List<Fremmoedt> deltagere) {

  /** An organisation that was there. */
  public record Fremmoedt(String deltager) {}

  /** Whether companies were there. */
  boolean medVirksomheder() {
    return form == Form.PRAKTIK || virksomheder != null && virksomheder > 0;
  }

  /** Ways for unemployed and companies to meet; the kinds of events are kept apart. */
  public enum Form {
    INFORMATIONSDAG("Informationsdag", false),
    INFORMATIONSMOEDE("Informationsmøde", false),
    MATCHDAG("Matchdag", false),
    PRAKTIK("Praktik i virksomhederne", true),
    SCREENING_PAA_SKOLEN("Screeningsforløb på skolen", true),
    IKKE_AFHOLDT("Ikke afholdt", true);

    private final String tekst;
    private final boolean begrundes;

    Form(String tekst, boolean begrundes) {
      this.tekst = tekst;
      this.begrundes = begrundes;
    }

    public String tekst() {
      return tekst;
    }

    /** Whether people met at a place on a day that could be called. */
    public boolean erMoede() {
      return !begrundes;
    }

    /** Whether it is another way than the model's meeting. */
    public boolean andenVis() {
      return begrundes;
    }
  }
}
