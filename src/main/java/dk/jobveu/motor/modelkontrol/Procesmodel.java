package dk.jobveu.motor.modelkontrol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A file of {@code bpmn/}: as Camunda's model interface reads it, and as plain XML.
 *
 * @param id name of the file without its ending, which is the id of its process
 */
public record Procesmodel(String id, BpmnModelInstance bpmn, Element xml) {

  public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /**
   * @throws org.camunda.bpm.model.xml.ModelException when it is no BPMN
   */
  public static Procesmodel laes(String id, byte[] indhold) {
    return new Procesmodel(
        id, Bpmn.readModelFromStream(new ByteArrayInputStream(indhold)), xml(id, indhold));
  }

  private static Element xml(String id, byte[] indhold) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
      fabrik.setNamespaceAware(true);
      fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return fabrik
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(indhold))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(id + " kan ikke læses", e);
    }
  }

  /** Its name as it is deployed. */
  public String fil() {
    return "bpmn/" + id + ".bpmn";
  }

  public Process proces() {
    return alle(Process.class).iterator().next();
  }

  public <T extends ModelElementInstance> Collection<T> alle(Class<T> type) {
    return bpmn.getModelElementsByType(type);
  }

  public Collection<FlowNode> noder() {
    return alle(FlowNode.class);
  }

  /** Elements of the file as XML, in document order. */
  public List<Element> xmlElementer() {
    NodeList alle = xml.getElementsByTagNameNS("*", "*");
    List<Element> resultat = new ArrayList<>();
    for (int i = 0; i < alle.getLength(); i++) {
      resultat.add((Element) alle.item(i));
    }
    return resultat;
  }

  /** The lane a node lies in; what lies in a subprocess lies in the subprocess's lane. */
  public Optional<Lane> lane(FlowNode node) {
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
  public static String navn(FlowElement element) {
    return element.getName() == null ? "" : element.getName().replaceAll("\\s+", " ").strip();
  }

  /** How an element is called in a message. */
  public static String sted(FlowElement element) {
    return element.getId() + (navn(element).isEmpty() ? "" : " »" + navn(element) + "«");
  }

  /** What follows the first underscore of an id: {@code UserTask_AfdaekBehov} → AfdaekBehov. */
  public static String hale(String id) {
    return id.substring(id.indexOf('_') + 1);
  }

  /** What is written about an element for those who read the model. */
  public static String dokumentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(d -> d.getTextContent().strip())
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return id;
  }
}
