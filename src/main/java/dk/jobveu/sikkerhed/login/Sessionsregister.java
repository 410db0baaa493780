package dk.jobveu.sikkerhed.login;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where users are logged in, shared by all nodes. */
public interface Sessionsregister {

  /** The password's digest is taken from the user's row as it is now. */
  void begynd(Loginsession session, String bruger);

  /**
   * In one statement; empty when there is no such user.
   *
   * @param laas key of an administrator's lock on the user
   */
  Optional<Sessionstand> stand(String noegle, String bruger, String laas, Instant nu);

  void set(String noegle, Instant nu);

  List<Loginsession> af(String bruger, Instant setEfter);

  /** Ends one of the user's own. */
  void slut(String bruger, String noegle);

  void slutAndre(String bruger, String noegle);

  /** The password has been changed by this session, which stays. */
  void nyKode(String bruger, String noegle);

  void rydOp(Instant begyndtFoer);
}
