package dk.jobveu.projektrum.camunda;

import dk.jobveu.motor.modelkontrol.Modelsum;
import dk.jobveu.projektrum.Fasebillede;
import dk.jobveu.projektrum.jdbc.Tokenlager;
import dk.jobveu.projektrum.jdbc.Tokenlager.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The drawings that bpmn-js has made of the models (scripts/tegning), with a frame around each
 * element that has a token. A drawing says which model it shows; another version's is not used.
 */
@Component
class CamundaFasebillede implements Fasebillede {

  private static final int RAMME = 8;
  private static final int UDSNIT_BREDDE = 900;
  private static final int UDSNIT_HOEJDE = 360;
  private static final int VENSTRE = 155;
  private static final int OEVERST = 75;

  private final RepositoryService modeller;
  private final Tokenlager tokens;
  private final Map<String, Optional<String>> tegninger = new ConcurrentHashMap<>();

  CamundaFasebillede(RepositoryService modeller, Tokenlager tokens) {
    this.modeller = modeller;
    this.tokens = tokens;
  }

  @Override
  public List<Fasestade> af(String forloebId) {
    return tokens.i(forloebId).stream()
        .collect(Collectors.groupingBy(Token::model))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> fase(e.getKey(), e.getValue()))
        .toList();
  }

  private Fasestade fase(String model, List<Token> her) {
    BpmnModelInstance bpmn = modeller.getBpmnModelInstance(model);
    return new Fasestade(
        model,
        modeller.getProcessDefinition(model).getName(),
        her.stream()
            .map(Token::element)
            .distinct()
            .sorted()
            .map(id -> bpmn.getModelElementById(id))
            .filter(e -> e instanceof FlowNode && !(e instanceof SubProcess))
            .map(e -> (FlowNode) e)
            .map(n -> new Sted(n.getId(), n.getName() == null ? "" : n.getName()))
            .toList(),
        tegning(model).isPresent());
  }

  @Override
  public Optional<String> svg(Fasestade fase, Sted omkring) {
    return tegning(fase.model()).map(t -> medMaerker(t, fase, omkring));
  }

  private String medMaerker(String tegning, Fasestade fase, Sted omkring) {
    BpmnModelInstance bpmn = modeller.getBpmnModelInstance(fase.model());
    String maerker =
        fase.steder().stream().map(s -> maerke(bounds(bpmn, s))).collect(Collectors.joining());
    int slut = tegning.lastIndexOf("</svg>");
    String hele = tegning.substring(0, slut) + maerker + tegning.substring(slut);
    return omkring == null ? hele : udsnit(hele, bounds(bpmn, omkring));
  }

  private static Bounds bounds(BpmnModelInstance bpmn, Sted s) {
    FlowNode n = bpmn.getModelElementById(s.id());
    return ((BpmnShape) n.getDiagramElement()).getBounds();
  }

  private static String maerke(Bounds b) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"12\" fill=\"none\" stroke=\"#c25e00\" stroke-width=\"6\"/>"
        .formatted(
            Math.round(b.getX()) - RAMME,
            Math.round(b.getY()) - RAMME,
            Math.round(b.getWidth()) + 2 * RAMME,
            Math.round(b.getHeight()) + 2 * RAMME);
  }

  /** The drawing's size stands in its first tag. */
  private static String udsnit(String svg, Bounds om) {
    // a drawing begins a little in, and nothing is to the left of it
    long x = Math.max(VENSTRE, Math.round(om.getX() + om.getWidth() / 2) - UDSNIT_BREDDE / 2);
    long y = Math.max(OEVERST, Math.round(om.getY() + om.getHeight() / 2) - UDSNIT_HOEJDE / 2);
    return svg.replaceFirst(
        "width=\"\\d+\" height=\"\\d+\" viewBox=\"[^\"]+\"",
        "width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\""
            .formatted(UDSNIT_BREDDE, UDSNIT_HOEJDE, x, y, UDSNIT_BREDDE, UDSNIT_HOEJDE));
  }

  private Optional<String> tegning(String model) {
    return tegninger.computeIfAbsent(model, this::laes);
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
