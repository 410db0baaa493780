package dk.jobveu.hold;

import java.time.LocalDate;
import java.util.List;

/**
 * A class of another forløb with some of the same courses, as far as those may know of it who could
 * pool with it: where and when, and whom to ask, and nothing of who is in it.
 *
 * @param kurser the titles that both have, as the one who asks calls them
 */
public record Nabohold(
    String raad,
    String koordinator,
    String skole,
    String sted,
    LocalDate start,
    LocalDate beslutningsdato,
    List<String> kurser) {

  public Nabohold {
    kurser = List.copyOf(kurser);
  }
}
