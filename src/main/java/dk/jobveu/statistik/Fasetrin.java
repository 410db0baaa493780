package dk.jobveu.statistik;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phases as their newest models have them, and what a forløb can wait at. */
public interface Fasetrin {

  /**
   * A phase.
   *
   * @param tegnet whether there is a drawing of it as its newest model is
   */
  record Fase(int nr, String navn, boolean tegnet) {}

  List<Fase> faser();

  /**
   * A step that takes time: a task of somebody's, a message or day that is waited for, or another
   * process.
   *
   * @param kode what it is called in {@link Gang.Ventetid}
   */
  record Trin(String kode, int fase, String navn) {}

  /** In the order of the phases, and from left to right as they are drawn. */
  List<Trin> trin();

  /**
   * What is said of a step on the drawing.
   *
   * @param tredjedel 0 to 3: how much of the longest wait it is
   */
  record Maerke(int tredjedel, List<String> linjer) {}

  /** The drawing of a phase with what is said of its steps, if it is drawn as the model is now. */
  Optional<String> svg(int fase, Map<String, Maerke> maerker);
}
