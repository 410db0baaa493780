package dk.jobveu.motor.modelkontrol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The drawings that bpmn-js has made of the models (scripts/tegning). A drawing says which model it
 * shows; another version's is not used.
 */
@Component
public class Modeltegninger {

  private final RepositoryService modeller;
  private final Map<String, Optional<String>> tegninger = new ConcurrentHashMap<>();

  Modeltegninger(@Lazy RepositoryService modeller) {
    this.modeller = modeller;
  }

  /** Where an element is drawn. */
  public record Plads(long x, long y, long bredde, long hoejde) {}

  /**
   * The drawing as SVG.
   *
   * @param model id of the process definition
   */
  public Optional<String> af(String model) {
    return tegninger.computeIfAbsent(model, this::laes);
  }

  public Plads plads(String model, String element) {
    FlowNode n = modeller.getBpmnModelInstance(model).getModelElementById(element);
    Bounds b = ((BpmnShape) n.getDiagramElement()).getBounds();
    return new Plads(
        Math.round(b.getX()),
        Math.round(b.getY()),
        Math.round(b.getWidth()),
        Math.round(b.getHeight()));
  }

  /** The drawing with more drawn on it. */
  public static String med(String tegning, String ovenpaa) {
    int slut = tegning.lastIndexOf("</svg>");
    return tegning.substring(0, slut) + ovenpaa + tegning.substring(slut);
  }

  private Optional<String> laes(String model) {
    ProcessDefinition d = modeller.getProcessDefinition(model);
    ClassPathResource fil = new ClassPathResource("billeder/" + d.getKey() + ".svg");
    if (!fil.exists()) {
      return Optional.empty();
    }
    try (InputStream bpmn = modeller.getProcessModel(model)) {
      String tegning = fil.getContentAsString(StandardCharsets.UTF_8);
      String xml = new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
      return tegning.contains("sha256 " + Modelsum.af(xml))
          ? Optional.of(tegning)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
