package dk.jobveu.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A class of another forløb with some of the same courses, as far as those may know of it who could
 * pool with it: where and when, and whom to ask, and nothing of who is in it.
 *
 * @param forloebId whose class it is; not for those who look
 * @param kurser the titles that both have, as the one who asks calls them
 * @param koder the codes of those courses
 */
public record Nabohold(
    String forloebId,
    int holdNr,
    String raad,
    String koordinator,
    String skole,
    String sted,
    LocalDate start,
    LocalDate beslutningsdato,
    List<String> kurser,
    Set<String> koder) {

  public Nabohold {
    kurser = List.copyOf(kurser);
    koder = Set.copyOf(koder);
  }
}
