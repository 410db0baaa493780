package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.ord.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids that a developer can derive, and labels that a Danish reader understands. */
class NavneTest {

  /** What the id of an element begins with. Anything not here is not used in our models. */
  private static final Map<String, String> FORLED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("startEvent", "StartEvent"),
              Map.entry("endEvent", "EndEvent"),
              Map.entry("boundaryEvent", "BoundaryEvent"),
              Map.entry("intermediateCatchEvent", "Event"),
              Map.entry("intermediateThrowEvent", "Event"),
              Map.entry("userTask", "UserTask"),
              Map.entry("serviceTask", "ServiceTask"),
              Map.entry("businessRuleTask", "BusinessRuleTask"),
              Map.entry("receiveTask", "ReceiveTask"),
              Map.entry("callActivity", "CallActivity"),
              Map.entry("subProcess", "SubProcess"),
              Map.entry("exclusiveGateway", "Gateway"),
              Map.entry("inclusiveGateway", "Gateway"),
              Map.entry("parallelGateway", "Gateway"),
              Map.entry("eventBasedGateway", "Gateway"),
              Map.entry("sequenceFlow", "Flow"),
              Map.entry("lane", "Lane"),
              Map.entry("laneSet", "LaneSet"),
              Map.entry("participant", "Participant"),
              Map.entry("messageFlow", "MessageFlow"),
              Map.entry("collaboration", "Collaboration"),
              Map.entry("definitions", "Definitions"),
              Map.entry("message", "Message"),
              Map.entry("error", "Error"),
              Map.entry("timerEventDefinition", "TimerEventDefinition"),
              Map.entry("messageEventDefinition", "MessageEventDefinition"),
              Map.entry("errorEventDefinition", "ErrorEventDefinition"),
              Map.entry("terminateEventDefinition", "TerminateEventDefinition"),
              Map.entry("textAnnotation", "TextAnnotation"),
              Map.entry("association", "Association")));

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void filenHarEnProcesMedFilensNavn(Model model) {
    assertThat(model.alle(Process.class)).hasSize(1);
    assertThat(model.proces().getId()).isEqualTo(model.id()).matches("[a-z0-9]+(_[a-z0-9]+)*");
    assertThat(model.proces().getName()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void idSigerTypeOgNavn(Model model) {
    List<String> fejl = new ArrayList<>();
    for (var e : model.xmlElementer()) {
      if (!Model.BPMN.equals(e.getNamespaceURI()) || e.getLocalName().equals("process")) {
        continue;
      }
      boolean kendt = FORLED.containsKey(e.getLocalName());
      String id = e.getAttribute("id");
      if (kendt && !id.matches(FORLED.get(e.getLocalName()) + "_[A-Z0-9][A-Za-z0-9]*")) {
        fejl.add(
            id + " skal hedde " + FORLED.get(e.getLocalName()) + "_ og et navn uden mellemrum");
      } else if (!kendt && !id.isEmpty()) {
        fejl.add(id + ": " + e.getLocalName() + " bruges ikke i vores modeller");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void altDerTegnesMedTekstHarEtNavn(Model model) {
    assertThat(model.noder().stream().filter(n -> n instanceof Activity || n instanceof Event))
        .allSatisfy(n -> assertThat(Model.navn(n)).as(n.getId()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void etVejvalgErEtSpoergsmaalMedSvar(Model model) {
    List<String> fejl = new ArrayList<>();
    for (FlowNode n : model.noder()) {
      if (!(n instanceof Gateway)) {
        continue;
      }
      boolean deler = n.getOutgoing().size() > 1;
      boolean spoerger = deler && Set.of("exclusiveGateway", "inclusiveGateway").contains(type(n));
      if (spoerger && !Model.navn(n).endsWith("?")) {
        fejl.add(Model.sted(n) + " skal være et spørgsmål");
      }
      if (spoerger) {
        n.getOutgoing().stream()
            .filter(f -> Model.navn(f).isEmpty())
            .forEach(f -> fejl.add(f.getId() + " mangler svaret på »" + Model.navn(n) + "«"));
        List<String> svar = n.getOutgoing().stream().map(Model::navn).toList();
        if (Set.copyOf(svar).size() < svar.size()) {
          fejl.add(Model.sted(n) + " har to veje med samme svar: " + svar);
        }
      }
      if (!deler && !Model.navn(n).isEmpty()) {
        fejl.add(Model.sted(n) + " samler kun og skal ikke have et navn");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void alleTeksterErPaaDansk(Model model) {
    List<String> fejl = new ArrayList<>();
    fejl.addAll(Sprog.fejl(model.proces().getName()));
    for (FlowElement e : model.alle(FlowElement.class)) {
      Sprog.fejl(Model.navn(e)).forEach(f -> fejl.add(e.getId() + ": " + f));
    }
    for (BaseElement e : model.alle(BaseElement.class)) {
      e.getDocumentations()
          .forEach(
              d -> Sprog.fejl(d.getTextContent()).forEach(f -> fejl.add(e.getId() + ": " + f)));
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void navneBegynderMedStortOgSlutterUdenPunktum(Model model) {
    assertThat(model.alle(FlowElement.class).stream().map(Model::navn).filter(n -> !n.isEmpty()))
        .allMatch(n -> Character.isUpperCase(n.charAt(0)) || Character.isDigit(n.charAt(0)))
        .noneMatch(n -> n.endsWith("."));
  }

  /** A branch that only reminds somebody ends too, but is no outcome: several may end alike. */
  @ParameterizedTest
  @MethodSource("modeller")
  void hvertUdfaldHarSinEgenSlutning(Model model) {
    Map<String, Long> antal =
        model.alle(EndEvent.class).stream()
            .filter(e -> !kommerFraPaamindelse(e))
            .collect(Collectors.groupingBy(Model::navn, Collectors.counting()));
    assertThat(antal).allSatisfy((navn, n) -> assertThat(n).as(navn).isEqualTo(1));
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void hverOpgaveSigerHvorforDenFindes(Model model) {
    assertThat(tekst(model.proces())).as(model.id()).satisfies(NavneTest::erEnSaetning);
    assertThat(model.alle(UserTask.class))
        .allSatisfy(o -> assertThat(tekst(o)).as(o.getId()).satisfies(NavneTest::erEnSaetning));
  }

  private static boolean kommerFraPaamindelse(FlowNode node) {
    return node.getPreviousNodes().list().stream()
        .allMatch(n -> n.getId().startsWith("ServiceTask_Paamind"));
  }

  private static void erEnSaetning(String tekst) {
    assertThat(tekst).matches("(?s)\\p{Lu}.{39,}[.!?]");
    assertThat(Sprog.saetninger(tekst)).isGreaterThanOrEqualTo(1);
  }

  private static String tekst(BaseElement e) {
    return e.getDocumentations().stream()
        .map(d -> d.getTextContent().strip())
        .collect(Collectors.joining(" "));
  }

  private static String type(FlowNode n) {
    return n.getElementType().getTypeName();
  }
}
