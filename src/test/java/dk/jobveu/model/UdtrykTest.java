package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.sikkerhed.udtryk.Modelord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Expressions in the models are so plain that a designer can read them: a variable, a comparison
 * with a code, or a question to one of the few beans below.
 */
class UdtrykTest {

  /** Beans that a model may ask, and what for. All of them read; none of them records anything. */
  private static final Map<String, String> SPOERGES =
      Map.ofEntries(
          Map.entry("frister", "hvornår en frist udløber"),
          Map.entry("deltagelser", "hvilke organisationer der er med"),
          Map.entry("jobcentreUdenSkoen", "hvilke jobcentre der mangler at svare"),
          Map.entry("jobcentertilknytninger", "hvilke jobcentre der er inviteret"),
          Map.entry("indkaldelser", "hvem der mangler at svare på indkaldelsen til et møde"),
          Map.entry("moedeindkalder", "hvem der indkalder til et møde"),
          Map.entry("jobcenteropgaver", "hvilke jobcentre der hver tager sine egne"),
          Map.entry("ledendeJobcenter", "hvilket jobcenter der går forrest"),
          Map.entry("opstartsmoeder", "hvilke jobcentre der mangler et mandat"),
          Map.entry("hensigter", "hvilke virksomheder der skal spørges"),
          Map.entry("udbudsrunder", "hvilke skoler der er inviteret"),
          Map.entry("holdets", "hvilke jobcentre der har udvalgt deltagere"),
          Map.entry("fravaersfrist", "hvornår der skal være fulgt op på fravær"),
          Map.entry("planparter", "hvem der mangler at skrive sin del af projektplanen"),
          Map.entry("planenighed", "hvem der mangler at svare på projektplanens seneste version"),
          Map.entry("planfrist", "hvilken dag i projektplanen der skal nås"),
          Map.entry("evalueringsvalg", "om forløbet skal evalueres"));

  private static final Pattern UDTRYK = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern VARIABEL = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern KALD =
      Pattern.compile("([a-z][A-Za-z0-9]*)\\.([a-z][A-Za-z0-9]*)\\(([^()]*)\\)");
  private static final Pattern SAMMENLIGNING =
      Pattern.compile("([a-z][A-Za-z0-9]*) (==|!=) '([A-Z0-9_]+)'");
  private static final Pattern SAET_UDFALD =
      Pattern.compile("execution\\.setVariable\\('([A-Za-z0-9]+)', '[A-Z0-9_]+'\\)");

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void betingelserSammenlignerKendteVariablerMedKoder(Model model) {
    List<String> fejl = new ArrayList<>();
    for (SequenceFlow f : model.alle(SequenceFlow.class)) {
      if (f.getConditionExpression() != null) {
        String tekst = f.getConditionExpression().getTextContent().strip();
        Matcher m = UDTRYK.matcher(tekst);
        if (!m.matches()) {
          fejl.add(f.getId() + ": " + tekst + " er ikke ét udtryk");
        } else {
          for (String led : m.group(1).split("&&|\\|\\|")) {
            betingelse(udenParentes(led.strip())).forEach(s -> fejl.add(f.getId() + ": " + s));
          }
        }
      }
    }
    assertThat(fejl).isEmpty();
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

  private static List<String> betingelse(String led) {
    Matcher m = SAMMENLIGNING.matcher(led);
    if (m.matches()) {
      return variabel(m.group(1), String.class);
    }
    String uden = led.startsWith("!") ? led.substring(1) : led;
    return VARIABEL.matcher(uden).matches() ? variabel(uden, Boolean.class) : spoergsmaal(uden);
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void andreUdtrykErVariablerEllerSpoergsmaal(Model model) {
    List<String> fejl = new ArrayList<>();
    for (Element e : model.xmlElementer()) {
      for (String[] tekst : tekster(e)) {
        Matcher m = UDTRYK.matcher(tekst[1]);
        while (m.find()) {
          udtryk(e, tekst[0], m.group(1))
              .forEach(s -> fejl.add(e.getLocalName() + " " + naermesteId(e) + ": " + s));
        }
      }
    }
    assertThat(fejl).isEmpty();
  }

  private static List<String> udtryk(Element e, String hvor, String udtryk) {
    if (e.getLocalName().equals("conditionExpression") || hvor.equals("delegateExpression")) {
      return List.of(); // has its own test
    }
    if (e.getLocalName().equals("executionListener")) {
      return udfald(e, udtryk);
    }
    if (hvor.equals("businessKey")) {
      return udtryk.equals("execution.processBusinessKey") ? List.of() : List.of(udtryk);
    }
    return VARIABEL.matcher(udtryk).matches() ? variabel(udtryk, null) : spoergsmaal(udtryk);
  }

  /** An end event may say what the process ended with, so that it stands where it is seen. */
  private static List<String> udfald(Element lytter, String udtryk) {
    Matcher m = SAET_UDFALD.matcher(udtryk);
    Element slutning = (Element) lytter.getParentNode().getParentNode();
    if (!m.matches() || !slutning.getLocalName().equals("endEvent")) {
      return List.of(udtryk + " må kun sætte et udfald, og kun på en slutning");
    }
    return variabel(m.group(1), String.class);
  }

  private static List<String> variabel(String navn, Class<?> type) {
    if (!Procesvariabler.findes(navn)) {
      return List.of(navn + " er ikke en kendt procesvariabel");
    }
    Class<?> kendt = Procesvariabler.alle().get(navn);
    return type == null || kendt == type
        ? List.of()
        : List.of(navn + " er " + kendt.getSimpleName() + ", ikke " + type.getSimpleName());
  }

  private static List<String> spoergsmaal(String udtryk) {
    Matcher m = KALD.matcher(udtryk);
    if (!m.matches() || !SPOERGES.containsKey(m.group(1))) {
      return List.of(udtryk + " er ikke et udtryk, vi har aftalt");
    }
    List<String> fejl = new ArrayList<>();
    var bean = Kode.bean(m.group(1));
    List<String> input =
        Arrays.stream(m.group(3).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (bean == null) {
      fejl.add("der er ingen bean ved navn " + m.group(1));
    } else if (Arrays.stream(bean.type().getMethods())
        .noneMatch(k -> k.getName().equals(m.group(2)) && k.getParameterCount() == input.size())) {
      fejl.add(bean.navn() + " har ikke " + m.group(2) + " med " + input.size() + " input");
    }
    input.stream()
        .filter(i -> !i.matches("'[a-z_]+'"))
        .forEach(i -> fejl.addAll(variabel(i, null)));
    return fejl;
  }

  @Test
  void beansDerMaaSpoergesBliverSpurgt() {
    Set<String> brugt = new TreeSet<>();
    Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .flatMap(e -> tekster(e).stream())
        .forEach(
            t -> {
              Matcher m = KALD.matcher(t[1]);
              while (m.find()) {
                brugt.add(m.group(1));
              }
            });
    brugt.remove("execution");
    assertThat(
            SPOERGES.keySet().stream().filter(b -> !brugt.contains(b)).collect(Collectors.toSet()))
        .as("står på listen, men bruges ikke")
        .isEmpty();
  }

  /** What the guard in the engine lets through is what the models ask, and nothing more. */
  @Test
  void udtryksvagtenKenderNetopDisseSpoergsmaal() {
    Map<String, Set<String>> stillede = new TreeMap<>();
    Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .flatMap(e -> tekster(e).stream())
        .forEach(
            t -> {
              Matcher m = KALD.matcher(t[1]);
              while (m.find()) {
                stillede.computeIfAbsent(m.group(1), b -> new TreeSet<>()).add(m.group(2));
              }
            });
    stillede.remove("execution");
    assertThat(Modelord.SPOERGSMAAL).isEqualTo(stillede);
  }

  /** Attributes and own text of an element, each with the attribute's name or nothing. */
  private static List<String[]> tekster(Element e) {
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
    return n instanceof Element led ? led.getAttribute("id") : "";
  }
}
