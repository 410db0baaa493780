package dk.jobveu.udbud;

import java.util.Collection;
import java.util.List;

/** How schools' classes went before, for those who choose a school. */
public interface Skolehistorik {

  /**
   * Of all forløb.
   *
   * @param garanti classes that were promised to run with one participant, of those that ran or
   *     were cancelled
   */
  record Historik(String skole, int gennemfoert, int aflyst, int garanti, int garantiAflyst) {

    int hold() {
      return gennemfoert + aflyst;
    }
  }

  List<Historik> af(Collection<String> skoler);
}
