package dk.jobveu.liste;

import dk.jobveu.adgang.Indsigt;
import java.util.Map;

/** What the people of lists are called, for those who may know it (docs/adr/0037). */
@FunctionalInterface
public interface Navne {

  /** The names that this person may read now, by pseudonym; none for everybody else. */
  Map<String, String> kendtAf(Indsigt indsigt);
}
