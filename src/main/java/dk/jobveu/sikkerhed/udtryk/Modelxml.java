package dk.jobveu.sikkerhed.udtryk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The elements of a model's file, read without following anything out of it. */
final class Modelxml {

  private Modelxml() {}

  /**
   * All elements from the outermost in.
   *
   * @throws Udtryksafvisning when the file is no XML, or has a DOCTYPE
   */
  static List<Element> elementer(String fil, byte[] indhold) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
      fabrik.setNamespaceAware(true);
      fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      fabrik.setXIncludeAware(false);
      var laeser = fabrik.newDocumentBuilder();
      laeser.setErrorHandler(new DefaultHandler());
      List<Element> alle = new ArrayList<>();
      saml(laeser.parse(new ByteArrayInputStream(indhold)).getDocumentElement(), alle);
      return alle;
    } catch (SAXException | IOException e) {
      throw new Udtryksafvisning(
          "Filen " + fil + " kan ikke læses som en model. Gem den igen i Camunda Modeler.");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void saml(Element e, List<Element> alle) {
    alle.add(e);
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element barn) {
        saml(barn, alle);
      }
    }
  }

  static List<Attr> attributter(Element e) {
    List<Attr> alle = new ArrayList<>();
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      alle.add((Attr) e.getAttributes().item(i));
    }
    return alle;
  }

  /** The element's own text, that of its children left out. */
  static String tekst(Element e) {
    StringBuilder tekst = new StringBuilder();
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        tekst.append(n.getNodeValue());
      }
    }
    return tekst.toString();
  }

  /** The id of the element, or of the nearest one around it that has one. */
  static String sted(Element e) {
    Node n = e;
    while (n instanceof Element led && !led.hasAttribute("id")) {
      n = led.getParentNode();
    }
    return n instanceof Element led ? led.getAttribute("id") : e.getLocalName();
  }
}
