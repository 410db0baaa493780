package dk.jobveu.versionsskift;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Each by itself: what fails takes nothing of the others with it. */
@Component
public class Enkeltvis {

  private final TransactionTemplate ny;

  Enkeltvis(PlatformTransactionManager transaktioner) {
    ny = new TransactionTemplate(transaktioner);
    ny.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Done and kept. */
  public void goer(Runnable handling) {
    ny.executeWithoutResult(t -> handling.run());
  }

  /** Done, kept and answered. */
  <T> T faa(Supplier<T> handling) {
    return ny.execute(t -> handling.get());
  }

  /** Done and undone. */
  public <T> T proev(Supplier<T> handling) {
    return ny.execute(
        t -> {
          t.setRollbackOnly();
          return handling.get();
        });
  }
}
