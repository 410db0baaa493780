package dk.jobveu.projektrum;

import java.time.LocalDate;

/**
 * What tells one task from another of the same name.
 *
 * @param forloebId number of the forløb, which also leads to its page
 * @param fase what the forløb is in now, or null between phases
 * @param virksomhed name of the company it is about, or on whose behalf it is done, or null
 * @param deltager code of the participant it is about, or null
 * @param organisation name of the organisation whose task it is
 * @param egen whether the one who asks has taken it
 * @param taget whether anybody has
 * @param frist the last day, or null
 */
public record Opgavekort(
    String id,
    String navn,
    String forloebId,
    String titel,
    String fase,
    String virksomhed,
    String deltager,
    String organisation,
    boolean egen,
    boolean taget,
    LocalDate frist) {

  /** The same, once it is known where its forløb is. */
  public Opgavekort medFase(String nu) {
    return new Opgavekort(
        id, navn, forloebId, titel, nu, virksomhed, deltager, organisation, egen, taget, frist);
  }
}
