package dk.jobveu.hold;

import java.time.LocalDate;

/**
 * A class that has been opened in the forløb (docs/adr/0041); the school creates it as {@link
 * Hold}. What the school's bid did not say is null.
 *
 * @param trin classes with the same number teach the same courses; a participant goes to one class
 *     of each, in their order
 * @param kurser titles of its courses, or null when it has them all
 */
public record Planlagthold(
    int nr,
    String skole,
    int trin,
    String kurser,
    LocalDate start,
    LocalDate slut,
    String sted,
    Integer minimum,
    Integer maksimum) {

  Planlagthold somNr(int nyt) {
    return new Planlagthold(nyt, skole, trin, kurser, start, slut, sted, minimum, maksimum);
  }

  /** The same class at the school of another one, where and when that is held. */
  Planlagthold hos(String andenSkole, String andetSted, Holdvilkaar andres) {
    return new Planlagthold(
        nr, andenSkole, trin, kurser, andres.start(), andres.slut(), andetSted, minimum, maksimum);
  }
}
