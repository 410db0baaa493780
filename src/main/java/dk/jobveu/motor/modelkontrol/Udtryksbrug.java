package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.Procesvariabler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Expressions are so plain that a designer can read them: a known variable, a comparison with a
 * code, or a question to a bean. What may be asked at all is the guard's to say.
 */
public final class Udtryksbrug {

  /** A question to a bean: its name, what is asked, and with what. */
  public static final Pattern KALD =
      Pattern.compile("([a-z][A-Za-z0-9]*)\\.([a-z][A-Za-z0-9]*)\\(([^()]*)\\)");

  private static final Pattern UDTRYK = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern VARIABEL = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern SAMMENLIGNING =
      Pattern.compile("([a-z][A-Za-z0-9]*) (==|!=) '([A-Z0-9_]+)'");
  private static final Pattern SAET_UDFALD =
      Pattern.compile("execution\\.setVariable\\('([A-Za-z0-9]+)', '[A-Z0-9_]+'\\)");

  private Udtryksbrug() {}

  static void betingelser(Procesmodel model, Omgivelser om, Fund fund) {
    for (SequenceFlow f : model.alle(SequenceFlow.class)) {
      if (f.getConditionExpression() != null) {
        String tekst = f.getConditionExpression().getTextContent().strip();
        Matcher m = UDTRYK.matcher(tekst);
        if (!m.matches()) {
          fund.sig(f.getId(), "Betingelsen »%s« skal være ét udtryk i ${ }.".formatted(tekst));
        } else {
          for (String led : m.group(1).split("&&|\\|\\|")) {
            betingelse(udenParentes(led.strip()), model, om).forEach(s -> fund.sig(f.getId(), s));
          }
        }
      }
    }
  }

  static void andre(Procesmodel model, Omgivelser om, Fund fund) {
    for (Element e : model.xmlElementer()) {
      for (String[] tekst : tekster(e)) {
        Matcher m = UDTRYK.matcher(tekst[1]);
        while (m.find()) {
          udtryk(e, tekst[0], m.group(1), model, om).forEach(s -> fund.sig(naermesteId(e), s));
        }
      }
    }
  }

  /** A part of a condition without the brackets that only group parts. */
  private static String udenParentes(String led) {
    String rest = led.replaceFirst("^[( ]+", "");
    while (rest.endsWith(")")
        && rest.chars().filter(c -> c == ')').count()
            > rest.chars().filter(c -> c == '(').count()) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    return rest;
  }

  private static List<String> betingelse(String led, Procesmodel model, Omgivelser om) {
    Matcher m = SAMMENLIGNING.matcher(led);
    if (m.matches()) {
      return variabel(m.group(1), String.class, model, om);
    }
    String uden = led.startsWith("!") ? led.substring(1) : led;
    return VARIABEL.matcher(uden).matches()
        ? variabel(uden, Boolean.class, model, om)
        : spoergsmaal(uden, model, om);
  }

  private static List<String> udtryk(
      Element e, String hvor, String udtryk, Procesmodel model, Omgivelser om) {
    if (e.getLocalName().equals("conditionExpression") || hvor.equals("delegateExpression")) {
      return List.of(); // has its own rule
    }
    if (e.getLocalName().equals("executionListener")) {
      return udfald(e, udtryk, model, om);
    }
    if (hvor.equals("businessKey")) {
      return udtryk.equals("execution.processBusinessKey")
          ? List.of()
          : List.of("Business key skal være #{execution.processBusinessKey}.");
    }
    return VARIABEL.matcher(udtryk).matches()
        ? variabel(udtryk, null, model, om)
        : spoergsmaal(udtryk, model, om);
  }

  /** An end event may say what the process ended with, so that it stands where it is seen. */
  private static List<String> udfald(
      Element lytter, String udtryk, Procesmodel model, Omgivelser om) {
    Matcher m = SAET_UDFALD.matcher(udtryk);
    Element slutning = (Element) lytter.getParentNode().getParentNode();
    if (!m.matches() || !slutning.getLocalName().equals("endEvent")) {
      return List.of(
          "»%s« må kun sætte et udfald, og kun på en slutning: ${execution.setVariable('fase2Udfald', 'AFTALT')}."
              .formatted(udtryk));
    }
    return variabel(m.group(1), String.class, model, om);
  }

  private static List<String> variabel(
      String navn, Class<?> type, Procesmodel model, Omgivelser om) {
    boolean felt = Procesvariabler.erFelt(navn);
    Class<?> kendt =
        felt ? Egnefelter.variabler(model, om).get(navn) : Procesvariabler.alle().get(navn);
    if (kendt == null) {
      return List.of(
          (felt
                  ? "Ingen blanket i processen spørger om »%s« med egenskaben »procesvariabel«."
                  : "»%s« er ikke en kendt procesvariabel. Ret navnet, eller bed en udvikler om den.")
              .formatted(navn));
    }
    return type == null || kendt == type
        ? List.of()
        : List.of("»%s« er %s, ikke %s.".formatted(navn, slags(kendt), slags(type)));
  }

  private static String slags(Class<?> type) {
    if (type == String.class) {
      return "en tekst";
    } else if (type == Boolean.class) {
      return "ja eller nej";
    }
    return type == Integer.class ? "et tal" : "en dag";
  }

  private static List<String> spoergsmaal(String udtryk, Procesmodel model, Omgivelser om) {
    Matcher m = KALD.matcher(udtryk);
    if (!m.matches()) {
      return List.of(
          "»%s« er ikke et udtryk, en model må have: brug en variabel, en sammenligning med en kode eller et spørgsmål til systemet."
              .formatted(udtryk));
    }
    List<String> fejl = new ArrayList<>();
    Class<?> bean = om.bean(m.group(1));
    List<String> input =
        Arrays.stream(m.group(3).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (bean == null) {
      fejl.add("Systemet har ingen »%s«, der kan spørges. Ret navnet.".formatted(m.group(1)));
    } else if (Arrays.stream(bean.getMethods())
        .noneMatch(k -> k.getName().equals(m.group(2)) && k.getParameterCount() == input.size())) {
      fejl.add(
          "»%s« kan ikke spørges om »%s« med %d oplysninger."
              .formatted(m.group(1), m.group(2), input.size()));
    }
    input.stream()
        .filter(i -> !i.matches("'[a-z_]+'"))
        .forEach(i -> fejl.addAll(variabel(i, null, model, om)));
    return fejl;
  }

  /** Attributes and own text of an element, each with the attribute's name or nothing. */
  public static List<String[]> tekster(Element e) {
    List<String[]> tekster = new ArrayList<>();
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      Node a = e.getAttributes().item(i);
      tekster.add(new String[] {a.getLocalName(), a.getNodeValue()});
    }
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE && !n.getNodeValue().isBlank()) {
        tekster.add(new String[] {"", n.getNodeValue()});
      }
    }
    return tekster;
  }

  private static String naermesteId(Element e) {
    Node n = e;
    while (n instanceof Element led && !led.hasAttribute("id")) {
      n = led.getParentNode();
    }
    return n instanceof Element led ? led.getAttribute("id") : e.getLocalName();
  }
}
