package dk.jobveu.bilag;

import java.util.Optional;

/** The logos of organisations; one each. */
public interface Logoer {

  /** In place of an earlier one. */
  void gem(Logo logo);

  Optional<Logo> af(String organisation);

  void slet(String organisation);
}
