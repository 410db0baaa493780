package dk.jobveu.konto;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Personal links that choose a password once. The secret itself is stored nowhere. */
public interface Invitationer {

  /**
   * An invitation that can be used.
   *
   * @param aktoer the organisation in which it was given
   */
  record Invitation(String bruger, String aktoer, String udstedtAf, Instant udloeber) {}

  /** Gives a link in place of the user's former one; returns its secret. */
  String udsted(Invitation invitation);

  /** The invitation of this secret, unless it is used, replaced or over. */
  Optional<Invitation> find(String hemmelighed, Instant nu);

  /** Uses it up; false for all but the first. */
  boolean brug(String hemmelighed, Instant nu);

  /** Takes back the user's link, if any. */
  void traek(String bruger);

  /** The links that were given in an organisation are another one's from now on. */
  void flyt(String fra, String til);

  /** When the open links of the organisation end, by user. */
  Map<String, Instant> aabne(String aktoer, Instant nu);
}
