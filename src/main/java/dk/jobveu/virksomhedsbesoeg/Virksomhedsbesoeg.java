package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A company has looked at a class and at how it comes along, never at one person.
 *
 * @param registrering who wrote it, on behalf of the company
 * @param nr number of the company's visit to the class, from 1
 * @param dato null when it has not been there
 * @param faglig from 1 to 5 as a participant's, or null
 * @param naeste when it comes again, or null
 */
public record Virksomhedsbesoeg(
    Registrering registrering,
    int holdNr,
    String virksomhedId,
    int nr,
    Form form,
    LocalDate dato,
    Integer faglig,
    Integer personlig,
    Integer social,
    String bemaerkning,
    LocalDate naeste) {

  /** How the company followed the class. */
  public enum Form {
    PAA_SKOLEN("Virksomheden var på skolen"),
    I_VIRKSOMHEDEN("Holdet var i virksomheden"),
    SAMTALE("Samtale med skolen"),
    INTET("Virksomheden har ikke fulgt holdet");

    private final String tekst;

    Form(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }

    /** Whether company and class met. */
    public boolean erBesoeg() {
      return this == PAA_SKOLEN || this == I_VIRKSOMHEDEN;
    }
  }

  /** As in "4 / 3 / –", or null when nothing is said of it. */
  public String udvikling() {
    return faglig == null && personlig == null && social == null
        ? null
        : trin(faglig) + " / " + trin(personlig) + " / " + trin(social);
  }

  private static String trin(Integer trin) {
    return trin == null ? "–" : trin.toString();
  }
}
