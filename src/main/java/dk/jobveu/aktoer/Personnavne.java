package dk.jobveu.aktoer;

import java.util.Collection;
import java.util.Map;

/**
 * People's own names, which tell colleagues apart. Other organisations see the organisation only,
 * so nobody's name is given to whoever does not act for an organisation together with them.
 */
public interface Personnavne {

  /**
   * Names by user id, of those of these users who are colleagues of this one, and of themselves.
   */
  Map<String, String> kolleger(String bruger, Collection<String> brugere);

  /** The user's own name; the user id when none is known. */
  String eget(String bruger);
}
