package dk.jobveu.aktoer;

import java.util.Set;

/** Whom a person acts for, as it is now. */
public interface Tilhoersforhold {

  Set<String> organisationer(String bruger);

  /** Those of them whose people the person lets in and out, as their own administrator. */
  Set<String> styrer(String bruger);

  /** Whether the person is an operator and administrator of the whole system. */
  boolean erDriftsfolk(String bruger);

  /** Whether the person may let people into the organisation and out of it. */
  default boolean maaStyre(String bruger, String organisation) {
    return erDriftsfolk(bruger) || styrer(bruger).contains(organisation);
  }
}
