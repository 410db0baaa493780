package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/**
 * What the Modeler offers is what there is, and every task in the models is as its template would
 * have made it. Written anew with {@code ./test -Dtest=ElementskabelonTest -Dskabeloner=skriv}.
 */
class ElementskabelonTest {

  private static final Path MAPPE = Path.of(".camunda", "element-templates");

  @Test
  void skabelonerneErSomModellerneOgKodenErNu() throws IOException {
    if ("skriv".equals(System.getProperty("skabeloner"))) {
      Files.createDirectories(MAPPE);
      for (Map.Entry<String, String> fil : Elementskabeloner.filer().entrySet()) {
        Files.writeString(MAPPE.resolve(fil.getKey()), fil.getValue());
      }
    }
    for (Map.Entry<String, String> fil : Elementskabeloner.filer().entrySet()) {
      assertThat(MAPPE.resolve(fil.getKey()))
          .as("Lav skabelonerne igen: ./test -Dtest=ElementskabelonTest -Dskabeloner=skriv")
          .hasContent(fil.getValue());
    }
    try (Stream<Path> filer = Files.list(MAPPE)) {
      assertThat(filer.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Elementskabeloner.filer().keySet());
    }
  }

  @Test
  void hverSkabelonHarSitNavnOgHvertTrinSin() {
    assertThat(Elementskabeloner.ider()).hasSize((int) Elementskabeloner.navne().count());
    assertThat(Elementskabeloner.navne()).allSatisfy(n -> assertThat(n).matches("\\p{Lu}.+"));
    String alt = String.join("", Elementskabeloner.filer().values());
    String haendelser =
        Model.alle()
            .flatMap(m -> m.alle(MessageEventDefinition.class).stream())
            .map(MessageEventDefinition::getCamundaDelegateExpression)
            .toList()
            .toString();
    assertThat(Kode.beansAf(JavaDelegate.class))
        .isNotEmpty()
        .allMatch(
            trin ->
                alt.contains("\"${" + trin + "}\"")
                    // an event has no template
                    || haendelser.contains("${" + trin + "}"));
  }

  @Test
  void hverOpgaveErSomEnAfSineSkabeloner() {
    List<FlowNode> opgaver =
        Model.alle()
            .flatMap(
                m ->
                    Stream.of(
                            UserTask.class,
                            ServiceTask.class,
                            BusinessRuleTask.class,
                            CallActivity.class)
                        .flatMap(slags -> m.alle(slags).stream()))
            .map(FlowNode.class::cast)
            .toList();
    assertThat(opgaver).hasSizeGreaterThan(150);
    assertThat(opgaver)
        .allSatisfy(
            o ->
                assertThat(Elementskabeloner.til("bpmn:" + stort(o.getElementType().getTypeName())))
                    .as(o.getId())
                    .anyMatch(s -> opfylder(o, s)));
  }

  private static boolean opfylder(FlowNode o, Map<String, Object> skabelon) {
    return ((List<?>) skabelon.get("properties"))
        .stream().map(f -> (Map<?, ?>) f).allMatch(f -> opfylderFelt(o, f));
  }

  private static boolean opfylderFelt(FlowNode o, Map<?, ?> felt) {
    String vaerdi = vaerdi(o, (Map<?, ?>) felt.get("binding"));
    return switch ((String) felt.get("type")) {
      case "Hidden" -> felt.get("value").equals(vaerdi);
      case "Dropdown" ->
          ((List<?>) felt.get("choices"))
              .stream().anyMatch(v -> ((Map<?, ?>) v).get("value").equals(vaerdi));
      default -> Boolean.TRUE.equals(felt.get("optional")) || vaerdi != null && !vaerdi.isBlank();
    };
  }

  private static String vaerdi(FlowNode o, Map<?, ?> binding) {
    String navn = (String) binding.get("name");
    return switch ((String) binding.get("type")) {
      case "property" ->
          navn.startsWith("camunda:")
              ? o.getAttributeValueNs(Procesmodel.CAMUNDA, navn.substring("camunda:".length()))
              : o.getAttributeValue(navn);
      case "camunda:property" -> Elementskabeloner.beslutning((Task) o);
      case "camunda:inputParameter" ->
          Elementskabeloner.parametre((Task) o).stream()
              .filter(p -> p.getCamundaName().equals(navn))
              .map(p -> p.getTextContent())
              .findFirst()
              .orElse(null);
      case "camunda:in:businessKey" ->
          o.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
              .map(CamundaIn::getCamundaBusinessKey)
              .filter(v -> v != null)
              .findFirst()
              .orElse(null);
      default -> throw new AssertionError(binding);
    };
  }

  private static String stort(String navn) {
    return navn.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + navn.substring(1);
  }
}
