package dk.jobveu.bilag;

import java.util.Optional;

/** The logos of organisations; one each. */
public interface Logoer {

  /** In place of an earlier one. */
  void gem(Logo logo);

  /** None of an organisation that is closed, or carried on by another. */
  Optional<Logo> af(String organisation);

  void slet(String organisation);

  /**
   * Those of organisations that are closed, or carried on by another.
   *
   * @return how many
   */
  int sletLukkedes();
}
