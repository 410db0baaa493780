package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import java.util.List;

/** Counts the open tasks that wait for a person. */
public interface Opgavetaeller {

  /**
   * Tasks that are alike in what the lists of Tasklist ask for.
   *
   * @param proces key of the process
   * @param organisationens whether an organisation of the person's may take it
   * @param antal how many they are
   */
  record Slags(
      String proces,
      boolean organisationens,
      boolean taget,
      boolean min,
      boolean forsinket,
      int antal) {}

  List<Slags> slags(Bruger bruger);
}
