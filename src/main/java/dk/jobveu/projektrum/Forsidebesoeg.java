package dk.jobveu.projektrum;

import java.time.Instant;

/** When a person was at the front page, and which messages they have marked as read. */
public interface Forsidebesoeg {

  /**
   * A visit that is going on.
   *
   * @param nytSiden what came after this is new: the beginning of the visit before; null at the
   *     first visit, where all would be new and nothing is marked
   * @param laestTil messages up to this moment are read, or null
   */
  record Besoeg(Instant nytSiden, Instant laestTil) {}

  /**
   * The person is at the front page now: goes on with a visit, or begins one after a pause. Outside
   * of transactions, since another window may be the first at the same moment.
   */
  Besoeg her(String bruger);

  /** All messages up to this moment are read; never takes back what was read already. */
  void laest(String bruger, Instant til);
}
