package dk.jobveu.stedfortraeder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement that a colleague of the same organisation takes over a person's open tasks from a
 * day to a day, both included (issue 3).
 *
 * @param fravaerende user who is away
 * @param stedfortraeder user who takes over
 * @param sluttetAf who ended it before its time, or null
 */
public record Stedfortraedelse(
    String id,
    String organisation,
    String fravaerende,
    String stedfortraeder,
    LocalDate fra,
    LocalDate til,
    Status status,
    Instant registreret,
    Instant begyndt,
    Instant sluttet,
    String sluttetAf) {

  /** How far it has come. */
  public enum Status {
    AFTALT("Aftalt"),
    I_GANG("I gang"),
    SLUT("Slut"),
    TRUKKET_TILBAGE("Trukket tilbage"),
    BORTFALDET("Bortfaldet: den ene er ikke længere i organisationen");

    private final String tekst;

    Status(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Whether it still has something to do. */
  public boolean gaelder() {
    return status == Status.AFTALT || status == Status.I_GANG;
  }

  boolean overlapper(LocalDate andenFra, LocalDate andenTil) {
    return !fra.isAfter(andenTil) && !andenFra.isAfter(til);
  }

  /** Whether this person is one of the two. */
  public boolean angaar(String bruger) {
    return fravaerende.equals(bruger) || stedfortraeder.equals(bruger);
  }
}
