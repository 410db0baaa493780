package dk.jobveu.modeller.camunda;

import dk.jobveu.modeller.Modelindhold;
import dk.jobveu.modeller.Modelindhold.Del;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a process, each with all that it says, apart from where it is drawn. */
final class Proceslaeser {

  private static final List<String> KOLONNER =
      List.of("Slags", "Navn", "Hos", "Hvorfor og hvordan");

  /** Elements that hold those which are parts by themselves. */
  private static final Set<String> BEHOLDERE =
      Set.of("definitions", "process", "subProcess", "collaboration", "laneSet");

  private static final Set<String> INGEN_DEL =
      Set.of("collaboration", "laneSet", "documentation", "extensionElements", "ioSpecification");

  /** What an element says of its ways, which say it themselves. */
  private static final Set<String> SAGT_ANDETSTEDS = Set.of("incoming", "outgoing", "flowNodeRef");

  private static final Map<String, String> SLAGS =
      Map.ofEntries(
          Map.entry("process", "Processen"),
          Map.entry("participant", "Deltager"),
          Map.entry("lane", "Bane"),
          Map.entry("userTask", "Opgave"),
          Map.entry("serviceTask", "Systemopgave"),
          Map.entry("sendTask", "Systemopgave"),
          Map.entry("receiveTask", "Venter på besked"),
          Map.entry("businessRuleTask", "Beslutning"),
          Map.entry("callActivity", "Kaldt proces"),
          Map.entry("subProcess", "Delproces"),
          Map.entry("exclusiveGateway", "Vejvalg"),
          Map.entry("parallelGateway", "Veje på samme tid"),
          Map.entry("inclusiveGateway", "Vejvalg"),
          Map.entry("eventBasedGateway", "Venter på det første"),
          Map.entry("startEvent", "Begyndelse"),
          Map.entry("endEvent", "Slutning"),
          Map.entry("boundaryEvent", "Hændelse på en opgave"),
          Map.entry("intermediateCatchEvent", "Venter"),
          Map.entry("intermediateThrowEvent", "Sker undervejs"),
          Map.entry("sequenceFlow", "Vej"),
          Map.entry("messageFlow", "Besked"),
          Map.entry("message", "Besked"),
          Map.entry("error", "Fejl"),
          Map.entry("escalation", "Eskalering"),
          Map.entry("signal", "Signal"),
          Map.entry("textAnnotation", "Note"),
          Map.entry("association", "Streg"));

  private final Procesmodel model;
  private final Map<String, Element> efterId = new HashMap<>();
  private final Map<String, String> steder = new HashMap<>();

  private Proceslaeser(Procesmodel model) {
    this.model = model;
  }

  static Modelindhold laes(Procesmodel model) {
    return new Proceslaeser(model).alt();
  }

  private Modelindhold alt() {
    List<Element> dele = new ArrayList<>();
    for (Element e : model.xmlElementer()) {
      efterId.put(e.getAttribute("id"), e);
      if (e.hasAttribute("bpmnElement")) {
        steder.put(e.getAttribute("bpmnElement"), Aftryk.af(e, d -> true));
      }
      if (erDel(e)) {
        dele.add(e);
      }
    }
    return new Modelindhold(
        navn(model.proces().getDomElement().getAttribute("name")),
        hvorfor(Procesmodel.dokumentation(model.proces())),
        KOLONNER,
        dele.stream().map(this::del).toList());
  }

  private static String hvorfor(String skrevet) {
    return skrevet.isBlank() ? null : skrevet;
  }

  private Del del(Element e) {
    String id = e.getAttribute("id");
    return new Del(
        id,
        List.of(
            SLAGS.getOrDefault(e.getLocalName(), e.getLocalName()), hedder(e), hos(id), siger(e)),
        Aftryk.af(e, b -> !erDel(b) && !SAGT_ANDETSTEDS.contains(b.getLocalName())),
        steder.getOrDefault(id, ""));
  }

  private static boolean erDel(Element e) {
    return Procesmodel.BPMN.equals(e.getNamespaceURI())
        && e.hasAttribute("id")
        && e.getParentNode() instanceof Element om
        && BEHOLDERE.contains(om.getLocalName())
        && !INGEN_DEL.contains(e.getLocalName());
  }

  /** Its name; a way is known by what lies at its ends. */
  private String hedder(Element e) {
    String navn = navn(e.getAttribute("name"));
    if (!e.hasAttribute("sourceRef")) {
      return navn;
    }
    String ender = "%s → %s".formatted(ende(e, "sourceRef"), ende(e, "targetRef"));
    return navn.isEmpty() ? ender : "%s: %s".formatted(navn, ender);
  }

  private String ende(Element e, String hvilken) {
    String id = e.getAttribute(hvilken);
    Element fundet = efterId.get(id);
    String navn = fundet == null ? "" : navn(fundet.getAttribute("name"));
    return navn.isEmpty() ? id : navn;
  }

  private String hos(String id) {
    return model.bpmn().getModelElementById(id) instanceof FlowNode node
        ? model.lane(node).map(l -> navn(l.getName())).orElse("")
        : "";
  }

  /** Its documentation, and what it refers to. */
  private static String siger(Element e) {
    List<String> alt = new ArrayList<>();
    Map<String, String> egenskaber = new TreeMap<>();
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element b
          && Set.of("documentation", "conditionExpression", "text").contains(b.getLocalName())) {
        alt.add(navn(b.getTextContent()));
      }
    }
    for (String navn :
        List.of(
            "formRef",
            "candidateGroups",
            "dueDate",
            "delegateExpression",
            "calledElement",
            "default")) {
      String vaerdi =
          e.hasAttribute(navn) ? e.getAttribute(navn) : e.getAttributeNS(Procesmodel.CAMUNDA, navn);
      if (!vaerdi.isEmpty()) {
        egenskaber.put(navn, vaerdi);
      }
    }
    egenskaber.forEach((navn, vaerdi) -> alt.add(navn + " = " + vaerdi));
    return String.join(" · ", alt);
  }

  private static String navn(String tekst) {
    return tekst == null ? "" : tekst.replaceAll("\\s+", " ").strip();
  }
}
