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
public final class Laesehukommelse {

  private static final Object NOEGLE = new Object();
  private static final Object HELE = new Object();

  private Laesehukommelse() {}

  static <T> T husk(String navn, Supplier<T> opslag) {
    if (Anmodning.laeser()) {
      return Anmodning.husk(navn, opslag);
    }
    return iTransaktionen(NOEGLE, navn, opslag);
  }

  @SuppressWarnings("unchecked")
  private static <T> T iTransaktionen(Object noegle, String navn, Supplier<T> opslag) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return opslag.get();
    }
    // looked up again after the read, which may itself read and lock
    Object husket = bundet(noegle).get(navn);
    if (husket == null) {
      husket = opslag.get();
      bundet(noegle).put(navn, husket);
    }
    return (T) husket;
  }

  /** Takes locks that last until the transaction ends, so that it needs to take them once only. */
  public static void laas(String navn, Runnable laasning) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      laasning.run();
    } else if (!bundet(HELE).containsKey(navn)) {
      laasning.run();
      bundet(HELE).put(navn, true);
    }
  }

  /**
   * What is taken to be the same as long as a transaction lasts, whatever it writes: which version
   * of a model counts. Without a transaction it is asked each time.
   */
  public static <T> T ensHeleVejen(String navn, Supplier<T> opslag) {
    return iTransaktionen(HELE, navn, opslag);
  }

  /** Something has been written or locked: what was read before may be otherwise now. */
  static void glem() {
    if (TransactionSynchronizationManager.getResource(NOEGLE) instanceof Map<?, ?> laeste) {
      laeste.clear();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> bundet(Object noegle) {
    Object bundet = TransactionSynchronizationManager.getResource(noegle);
    if (bundet == null) {
      bundet = new HashMap<String, Object>();
      TransactionSynchronizationManager.bindResource(noegle, bundet);
      TransactionSynchronizationManager.registerSynchronization(new Slut(noegle));
    }
    return (Map<String, Object>) bundet;
  }

  /**
   * A transaction of its own inside this one starts with nothing, and may write what this reads.
   */
  private static final class Slut implements TransactionSynchronization {

    private final Object noegle;
    private Object ventende;

    private Slut(Object noegle) {
      this.noegle = noegle;
    }

    @Override
    public void suspend() {
      ventende = TransactionSynchronizationManager.unbindResourceIfPossible(noegle);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.unbindResourceIfPossible(noegle);
      TransactionSynchronizationManager.bindResource(
          noegle, noegle == HELE ? ventende : new HashMap<String, Object>());
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(noegle);
    }
  }
}
