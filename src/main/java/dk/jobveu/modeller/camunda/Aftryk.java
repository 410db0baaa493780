package dk.jobveu.modeller.camunda;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a file written the same way whoever has saved it: the editor changes order, quoting
 * and white space, and leaves out what is the default.
 */
final class Aftryk {

  /** Attributes with the value that counts when they are not there. */
  private static final Map<String, String> UDELADES = Map.of("calledElementBinding", "latest");

  private Aftryk() {}

  static String af(Element e, Predicate<Element> barn) {
    StringBuilder ud = new StringBuilder();
    skriv(e, barn, ud);
    return ud.toString();
  }

  private static void skriv(Element e, Predicate<Element> barn, StringBuilder ud) {
    ud.append('<').append(e.getNamespaceURI()).append(' ').append(e.getLocalName());
    Map<String, String> attributter = new TreeMap<>();
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      Attr a = (Attr) e.getAttributes().item(i);
      if (!"http://www.w3.org/2000/xmlns/".equals(a.getNamespaceURI())
          && !a.getValue().equals(UDELADES.get(a.getLocalName()))) {
        attributter.put(a.getNamespaceURI() + ' ' + a.getLocalName(), a.getValue());
      }
    }
    attributter.forEach((navn, v) -> ud.append(' ').append(navn).append('=').append(v));
    ud.append('>');
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element b) {
        if (barn.test(b)) {
          skriv(b, barn, ud);
        }
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        ud.append(n.getNodeValue().strip());
      }
    }
    ud.append("</>");
  }
}
