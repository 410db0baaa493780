package dk.jobveu.motor.beslutning;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;

/** Catches which rules matched; the engine's own result names only the outputs. */
final class Regeloptager implements DmnDecisionEvaluationListener {

  private final ThreadLocal<DmnDecisionTableEvaluationEvent> seneste = new ThreadLocal<>();

  DmnDecisionTableEvaluationEvent optag(Runnable evaluering) {
    try {
      evaluering.run();
      return seneste.get();
    } finally {
      seneste.remove();
    }
  }

  @Override
  public void notify(DmnDecisionEvaluationEvent event) {
    if (event.getDecisionResult() instanceof DmnDecisionTableEvaluationEvent tabel) {
      seneste.set(tabel);
    }
  }
}
