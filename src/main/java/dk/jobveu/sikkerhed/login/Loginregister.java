package dk.jobveu.sikkerhed.login;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Wrong passwords, locks and known addresses, shared by all nodes. Keys are digests: what somebody
 * types as a user name may be a password.
 */
public interface Loginregister {

  void fejl(String noegle, Instant tidspunkt);

  int fejlSiden(String noegle, Instant siden);

  void glemFejl(String noegle);

  /** A lock; {@code navn} is null when there is no such user, so that nobody can read it. */
  void laas(String noegle, String navn, boolean adresse, Instant nu, Instant til, String af);

  /** When the last of these keys' locks ends; {@link Instant#MAX} for one without an end. */
  Optional<Instant> laastTil(Collection<String> noegler, Instant nu);

  List<Loginlaas> laase(Instant nu);

  /**
   * Removes every lock with one of these keys or of this name in any letter case, with the wrong
   * passwords behind it; false if there is none.
   */
  boolean frigiv(Collection<String> noegler, String navn);

  boolean kendt(String noegle, Instant siden);

  void husk(String noegle, Instant nu);

  /**
   * All that a log-in depends on, in one statement; empty when there is no such user.
   *
   * @param kendt key of the user at this address
   * @param laase keys that must not be locked
   */
  Optional<Loginstand> stand(
      String bruger, String kendt, Collection<String> laase, Instant nu, Instant kendtSiden);

  /** Forgets what no longer counts. */
  void rydOp(Instant fejlFoer, Instant nu, Instant kendtFoer);
}
