package dk.jobveu.motor.udrulning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.motor.modelkontrol.Modelafvisning;
import dk.jobveu.motor.modelkontrol.Modelfejl;
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
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Proeve"
          targetNamespace="proeve">
        <process id="designerens_proeve" name="%s" isExecutable="true"
            camunda:historyTimeToLive="P1D">
          <startEvent id="StartEvent_Proeve" name="Prøve begyndt">
            <outgoing>Flow_Proeve</outgoing>
          </startEvent>
          <sequenceFlow id="Flow_Proeve" sourceRef="StartEvent_Proeve" targetRef="EndEvent_Proeve"/>
          <endEvent id="EndEvent_Proeve" name="Prøve slut">
            <incoming>Flow_Proeve</incoming>
          </endEvent>
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

  @Test
  void enModelDerIkkeVilleVirkeAfvisesMedSitElementOgDenGamleBliver() {
    udrul(MODEL.formatted("Første"));
    String blind =
        MODEL
            .formatted("Anden")
            .replaceAll("<(outgoing|incoming)>Flow_Proeve</(outgoing|incoming)>", "")
            .replaceAll("<sequenceFlow[^>]*>", "");

    assertThatThrownBy(() -> udrul(blind))
        .isInstanceOf(Modelafvisning.class)
        .hasMessageContaining("de gamle gælder stadig")
        .satisfies(
            f ->
                assertThat(((Modelafvisning) f).fejl())
                    .extracting(Modelfejl::fil, Modelfejl::element, Modelfejl::besked)
                    .contains(
                        tuple(
                            "bpmn/designerens_proeve.bpmn",
                            "StartEvent_Proeve",
                            "Vejen ender blindt. Før den til en slutning.")));
    assertThat(navne()).containsExactly("Første");
  }

  /** What a model names may come in the same deployment. */
  @Test
  void enBlanketMaaKommeSammenMedSinOpgave() throws Exception {
    String venteliste =
        Files.readString(Path.of("bpmn/venteliste.bpmn")).replace("Svar givet", "Svaret er givet");
    String udenBlanket = venteliste.replace("formRef=\"svar_ventende\"", "formRef=\"svar_ny\"");

    assertThatThrownBy(
            () -> motor.createDeployment().addString("bpmn/venteliste.bpmn", udenBlanket).deploy())
        .isInstanceOf(Modelafvisning.class)
        .hasMessageContaining("Blanketten »svar_ny« findes ikke");
    String id =
        motor.createDeployment().addString("bpmn/venteliste.bpmn", venteliste).deploy().getId();
    motor.deleteDeployment(id, true);
  }

  private void udrul(String model) {
    motor.createDeployment().addString("bpmn/designerens_proeve.bpmn", model).deploy();
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
