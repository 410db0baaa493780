package dk.jobveu.statistik;

import java.util.List;

/** What those who run the system watch: counts, never who or what. */
public interface Driftstal {

  /**
   * A count.
   *
   * @param navn as a program calls it
   * @param hjaelp what it is
   * @param status which of several, or null when there is one
   */
  record Maal(String navn, String hjaelp, String status, long antal) {}

  /** Those of one name follow each other. */
  List<Maal> nu();
}
