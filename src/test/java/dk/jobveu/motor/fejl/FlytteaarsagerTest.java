package dk.jobveu.motor.fejl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each reason that the engine has for not moving something is told in Danish, each as its own. */
class FlytteaarsagerTest {

  /** As they stand in the engine's validators in 7.24.0. */
  private static final List<String> MOTORENS =
      List.of(
          "There are multiple mappings for source activity id 'a': [x]",
          "The closest mapped ancestor 'a' is mapped to scope 'b' which is not an ancestor of target scope 'c'",
          "Cannot remove the inner activity of a multi-instance body when the body is mapped",
          "Conditional event has to migrate with update event trigger.",
          "Events are not of the same type (boundaryTimer != boundaryMessage)",
          "Cannot update event trigger because the activity does not define a persistent event trigger",
          "The target gateway must have at least the same number of incoming sequence flows that the source gateway has",
          "The gateway's flow scope 'a' must be mapped",
          "Only one gateway can be mapped to gateway 'a'",
          "The source activity's event scope (a) must be mapped to the target activity's event scope (b)",
          "Target activity 'a' is a descendant of multi-instance body 'b' that is not mapped from the source process definition.",
          "Activities have incompatible types (A is not compatible with B)",
          "The type of the source activity is not supported for activity instance migration",
          "The variable 'a' exists in both, this scope and concurrent local in the parent scope. Migrating to a non-scope activity would overwrite one of them.",
          "Target activity is not asyncBefore",
          "A transition instance that instantiates the process can only be migrated to a process-level flow node",
          "There is no migration instruction for this instance's activity",
          "Transition instance is assigned to no sequence flow and target activity has more than one outgoing sequence flow");

  @Test
  void hverAarsagHarSinSaetning() {
    assertThat(MOTORENS.stream().map(Flytteaarsager::paaDansk).collect(Collectors.toSet()))
        .hasSameSizeAs(MOTORENS)
        .doesNotContain(Flytteaarsager.paaDansk("noget, ingen kender"));
  }
}
