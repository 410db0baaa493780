package dk.jobveu.motor.fejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine says of a model is told in Danish, and what is not the model's is not. */
class ModelaarsagerTest {

  @Test
  void modellensFejlSigesPaaDansk() {
    assertThat(
            List.of(
                galt(
                    "Unknown property used in expression: ${x == 'JA'}. Cause: Cannot resolve identifier 'x'"),
                galt(
                    "ENGINE-02004 No outgoing sequence flow for the element with id 'Gateway_X' could be selected for continuing the process."),
                galt(
                    "ENGINE-02033 Delegate Expression '${xDelegate}' did neither resolve to an implementation of 'A' nor 'B'."),
                galt("no processes deployed with key 'findes_ikke': processDefinition is null"),
                galt(
                    "condition expression returns non-Boolean: result has class java.lang.String and not Boolean")))
        .containsExactly(
            "Udtrykket »${x == 'JA'}« spørger om noget, der ikke findes, når man når hertil. Ret navnet, eller sæt variablen før.",
            "Ingen af vejene ud passer. Giv én af dem alt det, de andre ikke tager.",
            "»${xDelegate}« er ikke et trin i systemet. Ret navnet.",
            "Processen »findes_ikke« kaldes her, men er ikke udrullet.",
            "Betingelsen på en vej ud svarer hverken ja eller nej.");
  }

  @Test
  void detAndetErIkkeModellens() {
    assertThat(Modelaarsager.af(new IllegalStateException("org.h2.jdbc: the database is gone")))
        .isEmpty();
    assertThat(Modelaarsager.af(new IllegalStateException())).isEmpty();
  }

  /** Wrapped, as the engine does. */
  private static String galt(String motoren) {
    return Modelaarsager.af(new RuntimeException("x", new RuntimeException(motoren))).orElseThrow();
  }
}
