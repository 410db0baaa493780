package dk.jobveu.motor.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The locks on the jobs that this node is doing. A lock lasts seconds, so that another node goes on
 * soon after this one was killed, and is renewed while the job is being done, so that a long one is
 * not begun twice.
 */
class Joblaase {

  private static final Logger LOG = LoggerFactory.getLogger(Joblaase.class);

  private final Laaseregister register;
  private final Clock ur;
  private final String ejer;
  private final Duration laengde;
  private final Duration hoejst;
  private final Map<String, Instant> iGang = new ConcurrentHashMap<>();

  /**
   * For one node.
   *
   * @param laengde how long a lock lasts unless it is renewed
   * @param hoejst how long one is renewed; after that the job counts as stuck, as with the engine's
   *     own locks
   */
  Joblaase(Laaseregister register, Clock ur, String ejer, Duration laengde, Duration hoejst) {
    this.register = register;
    this.ur = ur;
    this.ejer = ejer;
    this.laengde = laengde;
    this.hoejst = hoejst;
  }

  void begyndt(Collection<String> job) {
    job.forEach(id -> iGang.put(id, ur.instant()));
  }

  void slut(Collection<String> job) {
    job.forEach(iGang::remove);
  }

  /** One row at a time: two held at once could stand across from a job that touches both. */
  void forny() {
    Instant nu = ur.instant();
    iGang.forEach(
        (id, siden) -> {
          if (siden.plus(hoejst).isAfter(nu)) {
            forny(id, nu.plus(laengde));
          }
        });
  }

  private void forny(String id, Instant til) {
    try {
      register.forny(id, ejer, til);
    } catch (DataAccessException | TransactionException fejl) {
      // the job is just ending, or the database is away: then the lock ends by itself
      LOG.debug("Et jobs lås er ikke fornyet: {}", fejl.getClass().getName());
    }
  }
}
