package dk.jobveu.aktoer;

import java.util.Set;

/** Which organisations a person acts for, as it is now. */
public interface Tilhoersforhold {

  Set<String> organisationer(String bruger);
}
