package dk.jobveu.motor.fejl;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;

/**
 * What is wrong in a model that somebody tries to deploy. It is about the designer's own file, so
 * the parser's words are told: without them a model cannot be mended.
 */
public record Udrulningsfejl(String fil, int linje, String element, String besked) {

  /** What the engine refused; empty when it was something else. */
  public static List<Udrulningsfejl> af(Throwable fejl) {
    Throwable t = fejl;
    for (int n = 0; t != null && n < 30; n++) {
      if (t instanceof ParseException model) {
        return model.getResorceReports().stream()
            .flatMap(r -> r.getErrors().stream().map(p -> en(r, p)))
            .toList();
      }
      t = t.getCause() == t ? null : t.getCause();
    }
    return List.of();
  }

  private static Udrulningsfejl en(ResourceReport fil, Problem problem) {
    return new Udrulningsfejl(
        fil.getResourceName(), problem.getLine(), problem.getMainElementId(), problem.getMessage());
  }
}
