package dk.jobveu.projektrum.aftalt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may have a kept document: those from whom the page of the same name holds nothing back now.
 * It was kept whole, so that somebody who reads a part of the page gets that part as it is now.
 */
final class Gemteret {

  private Gemteret() {}

  /** The names of the documents that the person reads all of. */
  static Set<String> hele(List<Udgave> udgaver) {
    return udgaver.stream()
        .filter(u -> u.dokument().forbehold() == null)
        .map(Udgave::noegle)
        .collect(Collectors.toSet());
  }
}
