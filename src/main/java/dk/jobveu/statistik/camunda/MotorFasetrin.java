package dk.jobveu.statistik.camunda;

import dk.jobveu.motor.modelkontrol.Modeltegninger;
import dk.jobveu.motor.modelkontrol.Modeltegninger.Plads;
import dk.jobveu.statistik.Fasetrin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the newest models of the phases. */
@Component
class MotorFasetrin implements Fasetrin {

  private static final String FASE = "fase_";

  /** What a designer calls something like them is no phase. */
  private static final Pattern FASERNE = Pattern.compile("fase_[1-5]_.*");

  /** From none to most; light enough to read what is below. */
  private static final List<String> DAEKNING = List.of("0", "0.12", "0.28", "0.45");

  private static final int SKRIFT = 12;
  private static final int LINJE = 15;
  private static final int BRED = 176;

  private final RepositoryService modeller;
  private final Modeltegninger tegninger;

  MotorFasetrin(@Lazy RepositoryService modeller, Modeltegninger tegninger) {
    this.modeller = modeller;
    this.tegninger = tegninger;
  }

  @Override
  public List<Fase> faser() {
    return definitioner()
        .map(d -> new Fase(nr(d), d.getName(), tegninger.af(d.getId()).isPresent()))
        .toList();
  }

  @Override
  public List<Trin> trin() {
    return definitioner().flatMap(d -> noder(d).map(n -> trin(d, n))).toList();
  }

  private Stream<ProcessDefinition> definitioner() {
    return modeller
        .createProcessDefinitionQuery()
        .processDefinitionKeyLike(FASE + "%")
        .latestVersion()
        .list()
        .stream()
        .filter(d -> FASERNE.matcher(d.getKey()).matches())
        .sorted(Comparator.comparing(ProcessDefinition::getKey));
  }

  private Stream<FlowNode> noder(ProcessDefinition d) {
    return Stream.of(
            UserTask.class, ReceiveTask.class, CallActivity.class, IntermediateCatchEvent.class)
        .flatMap(
            art -> modeller.getBpmnModelInstance(d.getId()).getModelElementsByType(art).stream())
        .map(FlowNode.class::cast)
        // a model from elsewhere may have steps that nobody has drawn
        .filter(n -> n.getDiagramElement() != null)
        .sorted(
            Comparator.comparing((FlowNode n) -> tegninger.plads(d.getId(), n.getId()).x())
                .thenComparing(FlowNode::getId));
  }

  private static Trin trin(ProcessDefinition d, FlowNode n) {
    return new Trin(nr(d) + "-" + n.getId(), nr(d), n.getName() == null ? n.getId() : n.getName());
  }

  private static int nr(ProcessDefinition d) {
    return d.getKey().charAt(FASE.length()) - '0';
  }

  @Override
  public Optional<String> svg(int fase, Map<String, Maerke> maerker) {
    return definitioner()
        .filter(d -> nr(d) == fase)
        .findFirst()
        .flatMap(d -> tegninger.af(d.getId()).map(t -> Modeltegninger.med(t, maerker(d, maerker))));
  }

  private String maerker(ProcessDefinition d, Map<String, Maerke> maerker) {
    return noder(d)
        .filter(n -> maerker.containsKey(trin(d, n).kode()))
        .map(n -> maerke(tegninger.plads(d.getId(), n.getId()), maerker.get(trin(d, n).kode())))
        .collect(Collectors.joining());
  }

  private static String maerke(Plads p, Maerke m) {
    long midte = p.x() + p.bredde() / 2;
    long top = p.y() + p.hoejde() + 2;
    int hoejde = m.linjer().size() * LINJE + 4;
    return flade(p.x(), p.y(), p.bredde(), p.hoejde(), "#0b3d5c", DAEKNING.get(m.tredjedel()))
        + flade(midte - BRED / 2, top, BRED, hoejde, "#fff", "1")
        + IntStream.range(0, m.linjer().size())
            .mapToObj(nr -> linje(midte, top + (nr + 1) * LINJE - 2, m.linjer().get(nr)))
            .collect(Collectors.joining());
  }

  private static String flade(
      long x, long y, long bredde, long hoejde, String farve, String daekning) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" fill-opacity=\"%s\" stroke=\"#0b3d5c\"/>"
        .formatted(x, y, bredde, hoejde, farve, daekning);
  }

  private static String linje(long x, long y, String tekst) {
    return "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"%d\" fill=\"#1b242c\" text-anchor=\"middle\">%s</text>"
        .formatted(x, y, SKRIFT, tekst);
  }
}
