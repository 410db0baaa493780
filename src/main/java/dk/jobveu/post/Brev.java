package dk.jobveu.post;

import java.time.Instant;

/**
 * A letter. It says what has happened and where to read it; never who a citizen is, neither by
 * name, number nor pseudonym.
 *
 * @param noegle made of what it is about and whom it is for: the same letter lies in the outbox
 *     once
 * @param forloebId or null
 * @param emne one line
 * @param tekst a sentence or two, or null when the subject says it all
 * @param sti where to read on, below the system's own address ({@code /projektrum/…}), or null. Of
 *     a {@link Postart#harHemmeligtLink secret one} it is forgotten as soon as the letter is sent
 * @param kalender an {@code .ics} that goes with it, or null
 */
public record Brev(
    String noegle,
    Postart art,
    String forloebId,
    Modtager modtager,
    String emne,
    String tekst,
    String sti,
    String kalender,
    Instant oprettet) {

  /** Stands in a file for the calendar where the address it is sent to goes. */
  public static final String MODTAGER = "mailto:modtager@job-veu.invalid";

  /** Longer subjects are cut. */
  public static final int EMNE = 200;

  public Brev {
    if (emne.length() > EMNE) {
      emne = emne.substring(0, EMNE - 1) + "…";
    }
  }

  /** Without a file for the calendar. */
  public static Brev af(
      String noegle,
      Postart art,
      String forloebId,
      Modtager modtager,
      String emne,
      String tekst,
      String sti,
      Instant oprettet) {
    return new Brev(noegle, art, forloebId, modtager, emne, tekst, sti, null, oprettet);
  }
}
