package dk.jobveu.sikkerhed.udtryk;

import java.util.List;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** Finds expressions in a query, those of its {@code orQueries} included. */
final class Forespoergselsudtryk {

  private Forespoergselsudtryk() {}

  /**
   * Refuses a query with an expression that is not one of ours.
   *
   * @throws Udtryksafvisning when it has one
   */
  static void kontroller(AbstractQuery<?, ?> forespoergsel) {
    List<? extends AbstractQuery<?, ?>> dele =
        forespoergsel instanceof TaskQueryImpl opgaver
            ? opgaver.getQueries()
            : List.of(forespoergsel);
    boolean alleKendte =
        dele.stream()
            .flatMap(del -> del.getExpressions().values().stream())
            .allMatch(Modelord.FORESPOERGSEL::contains);
    if (!alleKendte) {
      throw Udtryksafvisning.iForespoergsel();
    }
  }
}
