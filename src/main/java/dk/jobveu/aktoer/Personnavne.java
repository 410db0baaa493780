package dk.jobveu.aktoer;

import java.util.Map;

/**
 * People's own names, which tell colleagues apart. Other organisations see the organisation only,
 * so nobody's name is given to whoever does not act for an organisation together with them.
 */
public interface Personnavne {

  /** Names by user id, of all colleagues of this user, and of themselves. */
  Map<String, String> kolleger(String bruger);

  /** The user's own name; the user id when none is known. */
  String eget(String bruger);

  /**
   * What the log-in read of it with the rest, so that nobody asks again in this request.
   *
   * @param fundet as {@link #navn} takes it
   */
  void kendt(String bruger, String fundet);

  /** The same, from what the table of users holds; null when it holds no such user. */
  static String navn(String bruger, String fundet) {
    if (fundet == null) {
      return null;
    }
    String navn = fundet.strip().replaceAll("\\s+", " ");
    return navn.isEmpty() ? bruger : navn;
  }
}
