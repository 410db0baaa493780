package dk.jobveu.faelles;

import java.util.Map;
import java.util.Optional;

/**
 * A use case that people do by filling in a form, {@code forms/skriv_projektplan.form} ⇔ {@code
 * SkrivProjektplan}. The form's answers are a record whose components carry the names of its keys;
 * {@code motor.blanket.Blanketpost} makes one of the other.
 *
 * @param <S> the answers
 * @param <U> what the process needs to know of them: a component for each process variable, or
 *     {@link Intet}; of what an empty {@code Optional} says nothing, the process keeps what it
 *     knows
 */
public interface Blanket<S extends Record, U extends Record> {

  /** Nothing that the process needs to know. */
  record Intet() {}

  /** What the form is opened with; components that are null are left open. */
  default Optional<S> forslag(Situation situation) {
    return Optional.empty();
  }

  /** What one sees and does not answer, by key: text, number, boolean or a list of choices. */
  default Map<String, Object> vist(Situation situation) {
    return Map.of();
  }

  /**
   * Records the answers.
   *
   * @throws Regelbrud at the key of the field, when they break a rule that the form cannot state;
   *     nothing is stored then
   */
  U modtag(S svar, Situation situation);
}
