package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.web.Anmodning;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has been read and cannot have changed since (docs/adr/0031). A request that reads remembers
 * it to its end. A transaction that writes remembers it until it writes or locks anything, itself
 * or one inside it, and never beyond its own end.
 */
final class Laesehukommelse {

  private static final Object NOEGLE = new Object();

  private Laesehukommelse() {}

  @SuppressWarnings("unchecked")
  static <T> T husk(String navn, Supplier<T> opslag) {
    if (Anmodning.laeser() || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return Anmodning.huskVedLaesning(navn, opslag);
    }
    // looked up again after the read, which may itself read and lock
    Object husket = laeste().get(navn);
    if (husket == null) {
      husket = opslag.get();
      laeste().put(navn, husket);
    }
    return (T) husket;
  }

  /** Something has been written or locked: what was read before may be otherwise now. */
  static void glem() {
    if (TransactionSynchronizationManager.getResource(NOEGLE) instanceof Map<?, ?> laeste) {
      laeste.clear();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> laeste() {
    Object bundet = TransactionSynchronizationManager.getResource(NOEGLE);
    if (bundet == null) {
      bundet = new HashMap<String, Object>();
      TransactionSynchronizationManager.bindResource(NOEGLE, bundet);
      TransactionSynchronizationManager.registerSynchronization(new Slut());
    }
    return (Map<String, Object>) bundet;
  }

  /**
   * A transaction of its own inside this one starts with nothing, and may write what this reads.
   */
  private static final class Slut implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(NOEGLE);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.unbindResourceIfPossible(NOEGLE);
      TransactionSynchronizationManager.bindResource(NOEGLE, new HashMap<String, Object>());
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(NOEGLE);
    }
  }
}
