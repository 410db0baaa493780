package dk.jobveu.kilder;

import java.util.List;

/**
 * What reading a file does, or would do, in editions.
 *
 * @param nye of a day that none was read in for
 * @param rettede that say something else than the one of the same day did
 * @param uaendrede that were read in before
 * @param genvalideres open forløb of phase 1 of whose need the lists say something else now
 * @param udgaver the new and the corrected ones, in words
 * @param bemaerkninger what is odd in the file but can be read
 */
public record Indlaesningssvar(
    int raekker,
    int nye,
    int rettede,
    int uaendrede,
    int genvalideres,
    List<String> udgaver,
    List<String> bemaerkninger) {

  public Indlaesningssvar {
    udgaver = List.copyOf(udgaver);
    bemaerkninger = List.copyOf(bemaerkninger);
  }
}
