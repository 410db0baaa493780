package dk.jobveu.deltager;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;

/**
 * A participant's way through the courses.
 *
 * @param uddannelsesinstitution where the participant is now, in the class with {@code holdNr}
 * @param opfoelgningsmodel OPTAG, 18_MDR or BEGGE, as the projektplan says
 * @param afsluttet last day, or null while it runs
 * @param antalMeritkurser completed courses that give merit
 * @param antalBeviser certificates
 */
public record Gennemfoersel(
    String forloebId,
    String deltagerId,
    String uddannelsesinstitution,
    int holdNr,
    String opfoelgningsmodel,
    LocalDate paabegyndt,
    Status status,
    LocalDate afsluttet,
    Integer antalKurser,
    Integer antalMeritkurser,
    Integer antalBeviser) {

  /** Refuses a day on which the participant had not begun. */
  public void kraevBegyndt(LocalDate dato) {
    if (dato.isBefore(paabegyndt)) {
      throw new Regelbrud(
          "dato", "Datoen ligger før kursets første dag, " + Datoer.tekst(paabegyndt) + ".");
    }
  }

  /** Where the participant is. */
  public enum Status {
    I_GANG("I gang"),
    PAUSE("Holder pause"),
    GENNEMFOERT("Gennemført"),
    I_JOB("Fik job under kurset"),
    FRAFALDET("Faldet fra"),
    STOPPET("Forløbet blev stoppet"),
    SLETTET("Slettet");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }

    /** In the course; whoever is on a break is expected back. */
    public boolean erUndervejs() {
      return this == I_GANG || this == PAUSE;
    }

    /**
     * Through with the courses; whoever is unemployed then is matched. Somebody who got a job
     * during the course is matched without having completed.
     */
    public boolean erKlarTilMatch() {
      return this == GENNEMFOERT || this == I_JOB;
    }
  }
}
