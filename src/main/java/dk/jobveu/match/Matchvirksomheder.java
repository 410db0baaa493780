package dk.jobveu.match;

import java.util.List;

/** The companies of a forløb, as the match needs them. */
public interface Matchvirksomheder {

  /**
   * A company that can be chosen.
   *
   * @param efterspoerger whether it has stated a need that it has not withdrawn
   */
  record Matchvirksomhed(String id, String navn, boolean efterspoerger) {}

  List<Matchvirksomhed> iForloeb(String forloebId);
}
