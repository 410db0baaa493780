package dk.jobveu.motor.modelkontrol;

import java.util.Optional;

/** What a model may name outside itself. */
public interface Omgivelser {

  /** Whether a process of this id is deployed, or is about to be. */
  boolean harProces(String id);

  boolean harBeslutning(String id);

  boolean harBlanket(String id);

  /** The form of this id that is deployed, or is about to be. */
  Optional<Blanketmodel> blanket(String id);

  /** The table of this id that came with the system, which its code asks. */
  Optional<Tabelmodel> medfulgt(String id);

  /** The class of a bean of the system, or null when there is none of this name. */
  Class<?> bean(String navn);

  /** Whether the system has a bean of this name and kind. */
  default boolean erBean(String navn, Class<?> slags) {
    Class<?> klasse = bean(navn);
    return klasse != null && slags.isAssignableFrom(klasse);
  }
}
