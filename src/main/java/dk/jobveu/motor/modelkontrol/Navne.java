package dk.jobveu.motor.modelkontrol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Ids that can be derived, and labels that a reader understands. */
final class Navne {

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

  private Navne() {}

  static void processenHedderSomFilen(Procesmodel model, Omgivelser om, Fund fund) {
    if (model.alle(Process.class).size() != 1) {
      fund.sig(model.id(), "En fil har én proces. Del den.");
      return;
    }
    String id = model.proces().getId();
    if (!model.id().equals(id) || !id.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
      fund.sig(
          id,
          "Processen hedder »%s« og filen »%s«. De skal hedde det samme, med små bogstaver og understreg."
              .formatted(id, model.id()));
    }
    if (model.proces().getName() == null || model.proces().getName().isBlank()) {
      fund.sig(id, "Processen har intet navn.");
    }
  }

  static void idSigerTypeOgNavn(Procesmodel model, Omgivelser om, Fund fund) {
    for (var e : model.xmlElementer()) {
      if (!Procesmodel.BPMN.equals(e.getNamespaceURI()) || e.getLocalName().equals("process")) {
        continue;
      }
      boolean kendt = FORLED.containsKey(e.getLocalName());
      String id = e.getAttribute("id");
      if (kendt && !id.matches(FORLED.get(e.getLocalName()) + "_[A-Z0-9][A-Za-z0-9]*")) {
        fund.sig(
            id,
            "Id'et skal begynde med %s_ og fortsætte med et navn uden mellemrum."
                .formatted(FORLED.get(e.getLocalName())));
      } else if (!kendt && !id.isEmpty()) {
        fund.sig(id, "%s bruges ikke i modellerne.".formatted(e.getLocalName()));
      }
    }
  }

  static void altHarEtNavn(Procesmodel model, Omgivelser om, Fund fund) {
    model.noder().stream()
        .filter(n -> n instanceof Activity || n instanceof Event)
        .filter(n -> Procesmodel.navn(n).isBlank())
        .forEach(n -> fund.sig(n.getId(), "Elementet har intet navn. Skriv, hvad der sker."));
  }

  static void vejvalgErSpoergsmaalMedSvar(Procesmodel model, Omgivelser om, Fund fund) {
    for (FlowNode n : model.noder()) {
      if (!(n instanceof Gateway)) {
        continue;
      }
      boolean deler = n.getOutgoing().size() > 1;
      if (deler && Set.of("exclusiveGateway", "inclusiveGateway").contains(type(n))) {
        spoergsmaal(n, fund);
      }
      if (!deler && !Procesmodel.navn(n).isEmpty()) {
        fund.sig(n.getId(), "Her samles vejene kun, så der skal ikke stå et navn.");
      }
    }
  }

  private static void spoergsmaal(FlowNode n, Fund fund) {
    if (!Procesmodel.navn(n).endsWith("?")) {
      fund.sig(n.getId(), "Skriv vejvalget som et spørgsmål, der slutter med ?.");
    }
    n.getOutgoing().stream()
        .filter(f -> Procesmodel.navn(f).isEmpty())
        .forEach(
            f ->
                fund.sig(
                    f.getId(), "Vejen mangler et svar på »%s«.".formatted(Procesmodel.navn(n))));
    List<String> svar = n.getOutgoing().stream().map(Procesmodel::navn).toList();
    if (Set.copyOf(svar).size() < svar.size()) {
      fund.sig(n.getId(), "To veje har samme svar: %s.".formatted(String.join(", ", svar)));
    }
  }

  static void navneErSkrevetEns(Procesmodel model, Omgivelser om, Fund fund) {
    for (FlowElement e : model.alle(FlowElement.class)) {
      String navn = Procesmodel.navn(e);
      if (!navn.isEmpty()
          && (navn.endsWith(".")
              || !Character.isUpperCase(navn.charAt(0)) && !Character.isDigit(navn.charAt(0)))) {
        fund.sig(e.getId(), "»%s« skal begynde med stort og slutte uden punktum.".formatted(navn));
      }
    }
  }

  /** A branch that only reminds somebody ends too, but is no outcome: several may end alike. */
  static void hvertUdfaldHarSinSlutning(Procesmodel model, Omgivelser om, Fund fund) {
    model.alle(EndEvent.class).stream()
        .filter(e -> !kommerFraPaamindelse(e))
        .collect(Collectors.groupingBy(Procesmodel::navn))
        .forEach(
            (navn, ens) ->
                ens.stream()
                    .skip(1)
                    .forEach(
                        e -> fund.sig(e.getId(), "To slutninger hedder »%s«.".formatted(navn))));
  }

  private static boolean kommerFraPaamindelse(FlowNode node) {
    return node.getPreviousNodes().list().stream()
        .allMatch(n -> n.getId().startsWith("ServiceTask_Paamind"));
  }

  static void hverOpgaveSigerHvorfor(Procesmodel model, Omgivelser om, Fund fund) {
    saetning(model.proces(), fund);
    model.alle(UserTask.class).forEach(o -> saetning(o, fund));
  }

  private static void saetning(BaseElement e, Fund fund) {
    if (!Procesmodel.dokumentation(e).matches("(?s)\\p{Lu}.{39,}[.!?]")) {
      fund.sig(e.getId(), "Skriv under Documentation, hvorfor det findes, i hele sætninger.");
    }
  }

  private static String type(FlowNode n) {
    return n.getElementType().getTypeName();
  }
}
