package dk.jobveu.motor.udrulning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A designer's own folder is deployed anew, and a broken model leaves the old one in force. */
@Systemtest
class GenudrulningTest {

  private static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="proeve">
        <process id="designerens_proeve" name="%s" isExecutable="true"
            camunda:historyTimeToLive="P1D">
          <startEvent id="StartEvent_Proeve"/>
        </process>
      </definitions>
      """;

  @Autowired RepositoryService motor;

  @TempDir Path mappe;

  @AfterEach
  void rydOp() {
    motor
        .createProcessDefinitionQuery()
        .processDefinitionKey("designerens_proeve")
        .list()
        .forEach(p -> motor.deleteDeployment(p.getDeploymentId(), true));
  }

  @Test
  void enGemtModelUdrullesOgEnOedelagtGoerIkke() throws Exception {
    Genudrulning genudrulning = genudrulning();

    gem(MODEL.formatted("Første"));
    genudrulning.udrul();
    genudrulning.udrul();
    assertThat(navne()).containsExactly("Første");

    gem(MODEL.formatted("Anden"));
    genudrulning.udrul();
    assertThat(navne()).containsExactly("Første", "Anden");

    gem("<ikke en model");
    genudrulning.udrul();
    assertThat(navne()).containsExactly("Første", "Anden");
    genudrulning.stop();
  }

  private Genudrulning genudrulning() throws Exception {
    var ressourcer = new PathMatchingResourcePatternResolver();
    String placering = mappe.toUri().toString();
    return new Genudrulning(new Modeller(ressourcer, placering), motor, ressourcer, placering);
  }

  private void gem(String indhold) throws Exception {
    Files.createDirectories(mappe.resolve("bpmn"));
    Files.writeString(mappe.resolve("bpmn/designerens_proeve.bpmn"), indhold);
  }

  private java.util.List<String> navne() {
    return motor
        .createProcessDefinitionQuery()
        .processDefinitionKey("designerens_proeve")
        .orderByProcessDefinitionVersion()
        .asc()
        .list()
        .stream()
        .map(p -> p.getName())
        .toList();
  }
}
