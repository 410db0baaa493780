package dk.jobveu.laering;

import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may know of a forløb that runs or was completed: where people were
 * lacking, where and when, and which organisation to ask. Neither what the forløb is called, who
 * takes part, nor how many people.
 *
 * @param branche as it was written when the need was recorded, or null
 * @param koordinator the organisation to ask
 * @param sag what its approved case tells, or null
 */
public record Kendtforloeb(
    String forloebId,
    String branche,
    List<String> stillinger,
    String raad,
    String amk,
    Projekttype type,
    Forloebstatus status,
    LocalDate startdato,
    String koordinator,
    Sag sag) {

  /** Of the case only what it was about: its results are counts of people. */
  public record Sag(String titel, String formaal, String indhold) {}
}
