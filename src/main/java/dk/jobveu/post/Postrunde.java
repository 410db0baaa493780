package dk.jobveu.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whose turn it is to write letters. */
public interface Postrunde {

  /**
   * Does it in one transaction, unless another node is at it.
   *
   * @return what it says; false when another node is at it
   */
  boolean alene(BooleanSupplier arbejde);

  /**
   * The day before that this was asked for, when it is asked for the first time on this one; once,
   * and the eve of the day when it was never asked for before.
   */
  Optional<LocalDate> foersteGang(LocalDate dag);
}
