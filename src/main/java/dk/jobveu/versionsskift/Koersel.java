package dk.jobveu.versionsskift;

import java.time.Instant;

/**
 * One time that somebody moved by a plan.
 *
 * @param nr its number within the move, from 1
 * @param bruger who did it
 * @param antal how many were going on when it was asked for
 * @param slut when all had been tried; null while it goes on
 * @param stoppet why it ended before that, or null
 */
public record Koersel(
    long skift,
    int nr,
    String bruger,
    String begrundelse,
    Instant bestilt,
    int antal,
    Instant slut,
    String stoppet) {

  public boolean erSlut() {
    return slut != null;
  }
}
