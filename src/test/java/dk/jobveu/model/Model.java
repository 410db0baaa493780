package dk.jobveu.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One file of {@code bpmn/}: as Camunda's model interface reads it, and as plain XML. */
record Model(String id, BpmnModelInstance bpmn, Element xml) {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final Map<String, Model> ALLE =
      filer("bpmn", ".bpmn").stream()
          .map(Model::laes)
          .collect(Collectors.toMap(Model::id, Function.identity()));

  /** All models in the order of their names. */
  static Stream<Model> alle() {
    return ALLE.values().stream().sorted(java.util.Comparator.comparing(Model::id));
  }

  static boolean findes(String id) {
    return ALLE.containsKey(id);
  }

  static Model af(String id) {
    return ALLE.get(id);
  }

  static List<Path> filer(String mappe, String endelse) {
    try (Stream<Path> filer = Files.list(Path.of(mappe))) {
      return filer.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model laes(Path fil) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
      fabrik.setNamespaceAware(true);
      return new Model(
          fil.getFileName().toString().replace(".bpmn", ""),
          Bpmn.readModelFromFile(fil.toFile()),
          fabrik.newDocumentBuilder().parse(fil.toFile()).getDocumentElement());
    } catch (Exception e) {
      throw new IllegalStateException(fil + " kan ikke læses", e);
    }
  }

  Process proces() {
    return alle(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> alle(Class<T> type) {
    return bpmn.getModelElementsByType(type);
  }

  Collection<FlowNode> noder() {
    return alle(FlowNode.class);
  }

  /** Elements of the file as XML, in document order. */
  List<Element> xmlElementer() {
    NodeList alle = xml.getElementsByTagNameNS("*", "*");
    List<Element> resultat = new ArrayList<>();
    for (int i = 0; i < alle.getLength(); i++) {
      resultat.add((Element) alle.item(i));
    }
    return resultat;
  }

  /** The lane a node lies in; what lies in a subprocess lies in the subprocess's lane. */
  Optional<Lane> lane(FlowNode node) {
    ModelElementInstance led = node;
    while (led instanceof FlowNode fundet) {
      Optional<Lane> lane =
          alle(Lane.class).stream().filter(l -> l.getFlowNodeRefs().contains(fundet)).findFirst();
      if (lane.isPresent()) {
        return lane;
      }
      led = led.getParentElement();
    }
    return Optional.empty();
  }

  /** The name as a reader sees it, without the line breaks of the drawing; empty when none. */
  static String navn(FlowElement element) {
    return element.getName() == null ? "" : element.getName().replaceAll("\\s+", " ").strip();
  }

  /** How an element is called in a message. */
  static String sted(FlowElement element) {
    return element.getId() + (navn(element).isEmpty() ? "" : " »" + navn(element) + "«");
  }

  /** What follows the first underscore of an id: {@code UserTask_AfdaekBehov} → AfdaekBehov. */
  static String hale(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  @Override
  public String toString() {
    return id;
  }
}
