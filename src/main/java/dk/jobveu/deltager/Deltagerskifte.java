package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A participant's situation before and after it changed: both are kept.
 *
 * @param nr number of the participant's change, from 1
 * @param fraOrdning the scheme that paid, when the new job centre has said which pays now
 * @param modtagetDen when the new job centre took the participant on, or null
 */
public record Deltagerskifte(
    Registrering registrering,
    String deltagerId,
    int nr,
    LocalDate gaelderFra,
    String fraMaalgruppe,
    String tilMaalgruppe,
    String fraJobcenter,
    String tilJobcenter,
    String fraKommune,
    String tilKommune,
    String fraOrdning,
    String tilOrdning,
    LocalDate modtagetDen) {

  public boolean erEtAndetJobcenter() {
    return !fraJobcenter.equals(tilJobcenter);
  }
}
