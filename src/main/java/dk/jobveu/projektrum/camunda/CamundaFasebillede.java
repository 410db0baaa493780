package dk.jobveu.projektrum.camunda;

import dk.jobveu.motor.modelkontrol.Modeltegninger;
import dk.jobveu.motor.modelkontrol.Modeltegninger.Plads;
import dk.jobveu.projektrum.Fasebillede;
import dk.jobveu.projektrum.jdbc.Tokenlager;
import dk.jobveu.projektrum.jdbc.Tokenlager.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** The drawings of the phases with a frame around each element that has a token. */
@Component
class CamundaFasebillede implements Fasebillede {

  private static final int RAMME = 8;
  private static final int UDSNIT_BREDDE = 900;
  private static final int UDSNIT_HOEJDE = 360;
  private static final int VENSTRE = 155;
  private static final int OEVERST = 75;

  private final RepositoryService modeller;
  private final Tokenlager tokens;
  private final Modeltegninger tegninger;

  CamundaFasebillede(RepositoryService modeller, Tokenlager tokens, Modeltegninger tegninger) {
    this.modeller = modeller;
    this.tokens = tokens;
    this.tegninger = tegninger;
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
        tegninger.af(model).isPresent());
  }

  @Override
  public Optional<String> svg(Fasestade fase, Sted omkring) {
    return tegninger.af(fase.model()).map(t -> medMaerker(t, fase, omkring));
  }

  private String medMaerker(String tegning, Fasestade fase, Sted omkring) {
    String maerker =
        fase.steder().stream()
            .map(s -> maerke(tegninger.plads(fase.model(), s.id())))
            .collect(Collectors.joining());
    String hele = Modeltegninger.med(tegning, maerker);
    return omkring == null ? hele : udsnit(hele, tegninger.plads(fase.model(), omkring.id()));
  }

  private static String maerke(Plads b) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"12\" fill=\"none\" stroke=\"#c25e00\" stroke-width=\"6\"/>"
        .formatted(b.x() - RAMME, b.y() - RAMME, b.bredde() + 2 * RAMME, b.hoejde() + 2 * RAMME);
  }

  /** The drawing's size stands in its first tag. */
  private static String udsnit(String svg, Plads om) {
    // a drawing begins a little in, and nothing is to the left of it
    long x = Math.max(VENSTRE, om.x() + om.bredde() / 2 - UDSNIT_BREDDE / 2);
    long y = Math.max(OEVERST, om.y() + om.hoejde() / 2 - UDSNIT_HOEJDE / 2);
    return svg.replaceFirst(
        "width=\"\\d+\" height=\"\\d+\" viewBox=\"[^\"]+\"",
        "width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\""
            .formatted(UDSNIT_BREDDE, UDSNIT_HOEJDE, x, y, UDSNIT_BREDDE, UDSNIT_HOEJDE));
  }
}
