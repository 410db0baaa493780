package dk.jobveu.faelles;

/**
 * A use case that the process does by itself, {@code ServiceTask_LukScreening} ⇔ {@code
 * ${lukScreeningDelegate}} ⇔ {@code LukScreening}. {@code motor.trin.TrinDelegate} calls it.
 *
 * @param <V> what it needs of the process: a component for each process variable, or {@link
 *     Blanket.Intet}
 * @param <U> what the process needs to know of it, likewise
 */
public interface Trin<V extends Record, U extends Record> {

  /**
   * @throws Regelbrud when it may not be done; nothing is stored then
   */
  U udfoer(V variabler, Registrering registrering);
}
