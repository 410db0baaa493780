package dk.jobveu.daekning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/**
 * Runs after the whole suite: every node and flow of every process was passed through. The report
 * lies in {@code target/procesdaekning/rapport.md}.
 */
class Daekningskontrol {

  @Test
  void alleKnuderOgForbindelserErDaekket() throws IOException {
    Set<String> set = new HashSet<>();
    try (Stream<Path> filer = Files.list(Procesdaekning.MAPPE)) {
      for (Path fil : filer.filter(f -> f.toString().endsWith(".txt")).toList()) {
        set.addAll(Files.readAllLines(fil));
      }
    }
    List<String> rapport = new ArrayList<>(List.of("# Procesdækning", ""));
    Set<String> mangler = new TreeSet<>();
    try (Stream<Path> modeller = Files.list(Path.of("bpmn"))) {
      for (Path fil : modeller.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList()) {
        BpmnModelInstance model = Bpmn.readModelFromFile(fil.toFile());
        String proces = model.getModelElementsByType(Process.class).iterator().next().getId();
        Set<String> alle = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(n -> alle.add(n.getId()));
        model.getModelElementsByType(SequenceFlow.class).forEach(f -> alle.add(f.getId()));
        Set<String> ikke = new TreeSet<>(alle);
        ikke.removeIf(id -> set.contains(proces + "/" + id));
        rapport.add(
            "- %s: %d af %d%s"
                .formatted(
                    proces,
                    alle.size() - ikke.size(),
                    alle.size(),
                    ikke.isEmpty() ? "" : ", ikke " + String.join(", ", ikke)));
        ikke.forEach(id -> mangler.add(proces + "/" + id));
      }
    }
    Files.write(Procesdaekning.MAPPE.resolve("rapport.md"), rapport);
    assertThat(mangler).as("Ikke dækket af nogen test").isEmpty();
  }
}
