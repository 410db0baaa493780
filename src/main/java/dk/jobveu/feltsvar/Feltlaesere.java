package dk.jobveu.feltsvar;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who besides the one who answered reads the answer to an added field, as the model says it in the
 * field's property {@code laesere}; the narrowest where it says nothing.
 */
public enum Feltlaesere {
  ORGANISATION,
  KOORDINATOR,
  PARTER,
  FORLOEB;

  /** The circle of that name as a designer writes it, in small letters. */
  public static Optional<Feltlaesere> af(String egenskab) {
    return Stream.of(values())
        .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(egenskab))
        .findFirst();
  }
}
