package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;

/** Processes that call each other pass the forløb and exactly what is written, nothing else. */
class KaldTest {

  /** Processes that code starts, and where. */
  private static final Map<String, String> STARTES_AF_KODE =
      Map.of("deltagerforloeb", "MotorDeltagerprocesser, når et kursus begynder");

  @Test
  void hverProcesBegynderPaaEnMaade() {
    Set<String> kaldte =
        Model.alle()
            .flatMap(m -> m.alle(CallActivity.class).stream())
            .map(CallActivity::getCalledElement)
            .collect(Collectors.toCollection(HashSet::new));
    List<String> fejl = new ArrayList<>();
    Model.alle()
        .forEach(
            m -> {
              int maader =
                  (kaldte.contains(m.id()) ? 1 : 0)
                      + (m.proces().isCamundaStartableInTasklist() ? 1 : 0)
                      + (begynderMedBesked(m) ? 1 : 0)
                      + (STARTES_AF_KODE.containsKey(m.id()) ? 1 : 0);
              if (maader != 1) {
                fejl.add(m.id() + " kan begynde på " + maader + " måder");
              }
            });
    assertThat(fejl).isEmpty();
    assertThat(STARTES_AF_KODE.keySet()).allMatch(Kode::naevner);
  }

  private static boolean begynderMedBesked(Procesmodel m) {
    return m.alle(StartEvent.class).stream()
        .filter(s -> s.getParentElement().equals(m.proces()))
        .flatMap(s -> s.getEventDefinitions().stream())
        .anyMatch(MessageEventDefinition.class::isInstance);
  }
}
