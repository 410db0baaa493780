package dk.jobveu.forloeb;

import java.util.List;

/** A feature that knows what a principle is asked once more when the forløb ends. */
public interface Principforbehold {

  /**
   * Why a principle is not wholly met after all.
   *
   * @param nr 1–7
   */
  record Forbehold(int nr, String tekst) {}

  List<Forbehold> forbehold(String forloebId);
}
