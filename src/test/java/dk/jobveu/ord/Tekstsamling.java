package dk.jobveu.ord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What people read, by the file that says it, each text once a file and in its order. */
final class Tekstsamling {

  private static final Path TASKLIST =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");
  private static final Set<String> BLANKETTEKSTER =
      Set.of("label", "dateLabel", "timeLabel", "description", "text", "patternMessage");
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*>");

  /** A text in an expression of a page; what is compared with is a code and has no space. */
  private static final Pattern I_UDTRYK = Pattern.compile("'([^'$]*)'|\\|([^|]*)\\|");

  private static final Pattern LAEST_ATTRIBUT =
      Pattern.compile("\\s(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");

  private final Map<String, Collection<String>> filer = new TreeMap<>();

  static Map<String, Collection<String>> saml() {
    Tekstsamling s = new Tekstsamling();
    s.hver("forms", ".form", s::blanket);
    s.hver("bpmn", ".bpmn", s::model);
    s.hver("dmn", ".dmn", s::beslutning);
    s.hver("src/main/resources/templates", ".html", s::side);
    s.hver("src/main/resources/static/js", ".js", s::script);
    s.hver(TASKLIST.toString(), ".js", s::script);
    s.hver("src/main/resources/referencedata", ".csv", s::celler);
    s.hver("src/main/java", ".java", Kildetekster::af);
    return s.filer;
  }

  private void hver(String mappe, String endelse, Laeser laeser) {
    try (Stream<Path> stier = Files.walk(Path.of(mappe))) {
      for (Path sti :
          stier
              .filter(s -> s.toString().endsWith(endelse))
              // others' scripts, whose few texts simulering.test.js looks for
              .filter(s -> !s.getParent().endsWith("bibliotek"))
              .toList()) {
        Set<String> tekster = new LinkedHashSet<>();
        for (String tekst : laeser.laes(Files.readString(sti))) {
          String renset = tekst.replaceAll("\\s+", " ").strip();
          if (renset.codePoints().anyMatch(Character::isLetter)) {
            tekster.add(renset);
          }
        }
        if (!tekster.isEmpty()) {
          filer.put(sti.toString().replace('\\', '/'), tekster);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Laeser {
    Collection<String> laes(String indhold) throws IOException;
  }

  private List<String> blanket(String indhold) throws IOException {
    List<String> ud = new ArrayList<>();
    felter(new ObjectMapper().readTree(indhold), ud);
    return ud;
  }

  private static void felter(JsonNode del, List<String> ud) {
    del.fields()
        .forEachRemaining(
            felt -> {
              if (felt.getValue().isTextual() && BLANKETTEKSTER.contains(felt.getKey())) {
                felt.getValue().asText().lines().forEach(ud::add);
              }
            });
    del.forEach(barn -> felter(barn, ud));
  }

  private List<String> model(String indhold) {
    List<String> ud = new ArrayList<>();
    for (Element e : elementer(indhold)) {
      if (BPMN.equals(e.getNamespaceURI())
          && !Set.of("message", "error").contains(e.getLocalName())) {
        ud.add(e.getAttribute("name").replace("\u00ad", ""));
      }
      if (Set.of("documentation", "text").contains(e.getLocalName())) {
        ud.add(e.getTextContent());
      }
    }
    return ud;
  }

  /** What a table decides is read; the words of its entries are in quotation marks. */
  private List<String> beslutning(String indhold) {
    List<String> ud = new ArrayList<>();
    for (Element e : elementer(indhold)) {
      switch (e.getLocalName()) {
        case "decision" -> ud.add(e.getAttribute("name"));
        case "input", "output" -> ud.add(e.getAttribute("label"));
        case "text" -> ud.addAll(Kildetekster.af(e.getTextContent()));
        default -> {}
      }
    }
    return ud;
  }

  /** The words of reference data; codes, dates and the file's own heading are not shown. */
  private List<String> celler(String indhold) {
    return indhold
        .lines()
        .skip(1)
        .flatMap(l -> Stream.of(l.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
        .map(celle -> celle.replace("\"", ""))
        .filter(celle -> celle.matches(".*\\p{Ll}.*") && celle.matches("\\p{Lu}.*|.* .*"))
        .toList();
  }

  /** A text begins with a large letter; what begins with a small one in a script is a name. */
  private List<String> script(String indhold) {
    return Kildetekster.af(indhold).stream().filter(t -> t.matches("(?s)\\p{Lu}.*")).toList();
  }

  /** What stands between the tags, or what is put there instead; a sample is not read. */
  private List<String> side(String indhold) {
    List<String> ud = new ArrayList<>();
    String uden = indhold.replaceAll("(?s)<!--.*?-->", "");
    Matcher tag = TAG.matcher(uden);
    int fra = 0;
    boolean eksempel = false;
    while (tag.find()) {
      if (!eksempel) {
        ud.add(uden.substring(fra, tag.start()));
      }
      fra = tag.end();
      eksempel = tag.group().contains("th:text=") && !tag.group().endsWith("/>");
      attributter(tag.group(), ud);
    }
    return ud;
  }

  private static void attributter(String tag, List<String> ud) {
    Matcher m = LAEST_ATTRIBUT.matcher(tag);
    while (m.find()) {
      ud.add(m.group(1));
    }
    Matcher udtryk = Pattern.compile("\\sth:(?!class)[a-z]+=\"([^\"]*)\"").matcher(tag);
    while (udtryk.find()) {
      Matcher tekst = I_UDTRYK.matcher(udtryk.group(1));
      while (tekst.find()) {
        String t =
            tekst.group(1) != null
                ? tekst.group(1)
                : tekst.group(2).replaceAll("\\$\\{[^}]*}", "…");
        if (t.contains(" ") || t.matches("\\p{Lu}\\p{Ll}+")) {
          ud.add(t);
        }
      }
    }
  }

  private static List<Element> elementer(String xml) {
    try {
      DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
      fabrik.setNamespaceAware(true);
      NodeList alle =
          fabrik
              .newDocumentBuilder()
              .parse(
                  new java.io.ByteArrayInputStream(
                      xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
              .getElementsByTagNameNS("*", "*");
      List<Element> ud = new ArrayList<>();
      for (int nr = 0; nr < alle.getLength(); nr++) {
        ud.add((Element) alle.item(nr));
      }
      return ud;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
