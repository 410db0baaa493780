package dk.jobveu.projektrum;

import java.util.List;
import java.util.Optional;

/** The drawing of a phase with marks where the forløb stands. */
public interface Fasebillede {

  /**
   * A phase that is going on.
   *
   * @param model id of the process definition
   * @param navn name of the phase
   * @param steder where it stands
   * @param tegnet whether there is a drawing of just this model
   */
  record Fasestade(String model, String navn, List<Sted> steder, boolean tegnet) {}

  /** An element that has a token, however many: the number can tell who has answered. */
  record Sted(String id, String navn) {}

  /** The phases of the forløb that are going on. */
  List<Fasestade> af(String forloebId);

  /**
   * The drawing as SVG.
   *
   * @param omkring the only part that is drawn is that around this place; null for the whole
   */
  Optional<String> svg(Fasestade fase, Sted omkring);
}
