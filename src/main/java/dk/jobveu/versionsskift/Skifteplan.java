package dk.jobveu.versionsskift;

import java.util.List;

/**
 * What becomes of each step.
 *
 * @param trin where something may stand in the version that is left
 * @param nye names of the steps that only the other version has
 * @param haendelser what becomes of deadlines and messages that do not stay what they are, a
 *     sentence each
 * @param fejl why the engine refuses the plan, a sentence each
 */
public record Skifteplan(
    List<Trin> trin, List<String> nye, List<String> haendelser, List<String> fejl) {

  /**
   * A step.
   *
   * @param til what it becomes; null when there is nothing it can become
   * @param valgt whether somebody chose that
   * @param valg what it could become, for whoever must choose
   */
  public record Trin(String id, String navn, Sted til, boolean valgt, List<Sted> valg) {

    public boolean skifterNavn() {
      return til != null && !navn.equals(til.navn());
    }
  }

  /** A step of the other version. */
  public record Sted(String id, String navn) {}

  public boolean erGyldig() {
    return fejl.isEmpty();
  }

  /** What it is called; its id when it is no step where something can stand. */
  String navn(String id) {
    return trin.stream().filter(t -> t.id().equals(id)).map(Trin::navn).findFirst().orElse(id);
  }
}
