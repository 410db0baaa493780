package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where participants go on when a class is through; known by those who plan the classes. */
public interface Kursusvej {

  /** A class at a school. */
  record Naeste(String skole, int holdNr) {}

  /** The classes that have been created and have not begun, so that nobody can be through. */
  Set<Integer> ikkeBegyndte(String forloebId);

  /**
   * Notes that participants completed the class that each of them is in.
   *
   * @param begyndte where they are, by pseudonym
   * @return the class with the next courses for those who have one, by pseudonym; for the others
   *     these were the last
   */
  Map<String, Naeste> videre(
      Registrering registrering,
      Map<String, Gennemfoersel> begyndte,
      List<Kursusresultat> resultater);
}
