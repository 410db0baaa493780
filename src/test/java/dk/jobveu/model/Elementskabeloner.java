package dk.jobveu.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * What Camunda Modeler offers when a task is drawn, made of the models and the code: which forms,
 * groups, steps, tables and processes there are (docs/adr/0061).
 */
final class Elementskabeloner {

  private static final String ID = "dk.jobveu.";
  private static final String TRIN = "camunda:delegateExpression";

  private static final Map<String, List<Map<String, Object>>> ALLE = lav();

  private Elementskabeloner() {}

  /** The files by name. */
  static Map<String, String> filer() {
    Map<String, String> filer = new TreeMap<>();
    alle().forEach((navn, skabeloner) -> filer.put(navn + ".json", skriv(skabeloner)));
    return filer;
  }

  static Map<String, List<Map<String, Object>>> alle() {
    return ALLE;
  }

  private static Map<String, List<Map<String, Object>>> lav() {
    Map<String, List<Map<String, Object>>> alle = new TreeMap<>();
    alle.put("brugeropgave", List.of(brugeropgave()));
    alle.put("systemopgaver", trin(ServiceTask.class, "bpmn:ServiceTask"));
    alle.put("beslutninger", beslutninger());
    alle.put("kaldt_proces", List.of(kaldtProces()));
    return alle;
  }

  private static Map<String, Object> brugeropgave() {
    return skabelon(
        "brugeropgave",
        "Brugeropgave med blanket",
        "En organisation svarer på en blanket inden en frist.",
        "bpmn:UserTask",
        List.of(
            valg(
                "Blanket",
                "En fil i forms. Er den ny, så lav skabelonerne igen.",
                Blanketfiler.alle()
                    .collect(
                        Collectors.toMap(
                            b -> b.id(), b -> b.id(), (a, b) -> a, LinkedHashMap::new)),
                attribut("camunda:formRef")),
            skjult("latest", attribut("camunda:formRefBinding")),
            valg(
                "Hvem",
                "Den organisation, der har opgaven: den samme som lanen.",
                vaerdier("candidateGroups"),
                attribut("camunda:candidateGroups")),
            tekst(
                "Frist",
                "For eksempel ${frister.om('svar')}. Frister står i konfigurationen.",
                "${frister.om('svar')}",
                attribut("camunda:dueDate"))));
  }

  private static Map<String, Object> kaldtProces() {
    Map<String, String> processer = new LinkedHashMap<>();
    Model.alle()
        .sorted(Comparator.comparing(m -> m.proces().getName()))
        .forEach(m -> processer.put(m.id(), m.proces().getName()));
    return skabelon(
        "kaldt_proces",
        "Kald en anden proces",
        "Forløbets nummer følger med; nævn under In mappings, hvad processen ellers skal vide.",
        "bpmn:CallActivity",
        List.of(
            valg("Proces", "Den nyeste version kaldes.", processer, attribut("calledElement")),
            skjult("#{execution.processBusinessKey}", Map.of("type", "camunda:in:businessKey"))));
  }

  private static List<Map<String, Object>> trin(Class<? extends Task> slags, String element) {
    Map<String, List<Task>> efterTrin = new TreeMap<>();
    opgaver(slags)
        .forEach(o -> efterTrin.computeIfAbsent(udtryk(o), u -> new ArrayList<>()).add(o));
    return efterTrin.entrySet().stream()
        .map(
            e -> {
              Task foerste = e.getValue().get(0);
              List<Map<String, Object>> felter = new ArrayList<>();
              felter.add(skjult(e.getKey(), attribut(TRIN)));
              felter.addAll(input(e.getValue()));
              return skabelon(
                  navn(e.getKey()), foerste.getName(), hvorfor(foerste), element, felter);
            })
        .sorted(Comparator.comparing(s -> (String) s.get("name")))
        .toList();
  }

  /** What a step is told by the task itself. */
  private static List<Map<String, Object>> input(List<Task> brug) {
    Map<String, Set<String>> vaerdier = new TreeMap<>();
    brug.forEach(
        o ->
            parametre(o)
                .forEach(
                    p ->
                        vaerdier
                            .computeIfAbsent(p.getCamundaName(), n -> new TreeSet<>())
                            .add(p.getTextContent().strip())));
    return vaerdier.entrySet().stream()
        .map(
            e -> {
              boolean altid =
                  brug.stream()
                      .allMatch(
                          o ->
                              parametre(o).stream()
                                  .anyMatch(p -> p.getCamundaName().equals(e.getKey())));
              Map<String, Object> felt =
                  tekst(
                      e.getKey(),
                      "Som i modellerne: " + e.getValue().iterator().next(),
                      null,
                      Map.of("type", "camunda:inputParameter", "name", e.getKey()));
              if (!altid) {
                felt.put("optional", true);
                felt.remove("constraints");
              }
              return felt;
            })
        .toList();
  }

  private static List<Map<String, Object>> beslutninger() {
    Map<String, Task> foerste = new TreeMap<>();
    opgaver(BusinessRuleTask.class)
        .forEach(o -> foerste.putIfAbsent(udtryk(o) + " " + beslutning(o), o));
    return foerste.values().stream()
        .map(
            o -> {
              String tabel = beslutning(o);
              return skabelon(
                  navn(udtryk(o)) + "." + tabel,
                  "Beslutning: " + titel(tabel),
                  hvorfor(o),
                  "bpmn:BusinessRuleTask",
                  List.of(
                      skjult(udtryk(o), attribut(TRIN)),
                      skjult(tabel, Map.of("type", "camunda:property", "name", "beslutning"))));
            })
        .sorted(Comparator.comparing(s -> (String) s.get("name")))
        .toList();
  }

  // ---- what is in the models

  static <T extends Task> List<T> opgaver(Class<T> slags) {
    return Model.alle()
        .flatMap(m -> m.alle(slags).stream())
        .filter(o -> udtryk(o) != null || o instanceof UserTask)
        .sorted(Comparator.comparing(Task::getId))
        .toList();
  }

  static String udtryk(Task o) {
    return o.getAttributeValueNs(Procesmodel.CAMUNDA, "delegateExpression");
  }

  static Collection<CamundaInputParameter> parametre(Task o) {
    return o.getExtensionElements() == null
        ? List.of()
        : o.getExtensionElements().getElementsQuery().list().stream()
            .flatMap(e -> e.getChildElementsByType(CamundaInputParameter.class).stream())
            .toList();
  }

  static String beslutning(Task o) {
    return o.getExtensionElements().getElementsQuery().list().stream()
        .flatMap(
            e ->
                e
                    .getChildElementsByType(
                        org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty.class)
                    .stream())
        .filter(p -> "beslutning".equals(p.getCamundaName()))
        .map(p -> p.getCamundaValue())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> vaerdier(String attribut) {
    Set<String> alle = new TreeSet<>();
    opgaver(UserTask.class)
        .forEach(o -> alle.add(o.getAttributeValueNs(Procesmodel.CAMUNDA, attribut)));
    Map<String, String> valg = new LinkedHashMap<>();
    alle.forEach(v -> valg.put(v, v.replaceAll("[${}]", "")));
    return valg;
  }

  private static String titel(String tabel) {
    return Dmn.readModelFromFile(java.nio.file.Path.of("dmn", tabel + ".dmn").toFile())
        .getModelElementsByType(Decision.class)
        .iterator()
        .next()
        .getName();
  }

  private static String hvorfor(Task o) {
    String skrevet = Procesmodel.dokumentation(o);
    return skrevet.isBlank() ? "Som »" + o.getName() + "« i modellerne." : skrevet;
  }

  private static String navn(String udtryk) {
    return udtryk.replaceAll("[${}]|Delegate", "");
  }

  // ---- how a template is written

  private static Map<String, Object> skabelon(
      String id, String navn, String hvorfor, String element, List<Map<String, Object>> felter) {
    Map<String, Object> s = new LinkedHashMap<>();
    s.put("name", navn);
    s.put("id", ID + id);
    s.put("description", hvorfor);
    s.put("appliesTo", List.of(element));
    s.put("properties", felter);
    return s;
  }

  private static Map<String, Object> valg(
      String navn, String hint, Map<String, String> valg, Map<String, String> binding) {
    Map<String, Object> f = felt(navn, hint, "Dropdown", binding);
    f.put(
        "choices",
        valg.entrySet().stream()
            .map(v -> new TreeMap<>(Map.of("name", v.getValue(), "value", v.getKey())))
            .toList());
    f.put("constraints", Map.of("notEmpty", true));
    return f;
  }

  private static Map<String, Object> tekst(
      String navn, String hint, String vaerdi, Map<String, String> binding) {
    Map<String, Object> f = felt(navn, hint, "String", binding);
    if (vaerdi != null) {
      f.put("value", vaerdi);
    }
    f.put("constraints", Map.of("notEmpty", true));
    return f;
  }

  private static Map<String, Object> felt(
      String navn, String hint, String type, Map<String, String> binding) {
    Map<String, Object> f = new LinkedHashMap<>();
    f.put("label", navn);
    f.put("description", hint);
    f.put("type", type);
    f.put("binding", new TreeMap<>(binding));
    return f;
  }

  private static Map<String, Object> skjult(String vaerdi, Map<String, String> binding) {
    Map<String, Object> f = new LinkedHashMap<>();
    f.put("type", "Hidden");
    f.put("value", vaerdi);
    f.put("binding", new TreeMap<>(binding));
    return f;
  }

  private static Map<String, String> attribut(String navn) {
    return Map.of("type", "property", "name", navn);
  }

  private static String skriv(List<Map<String, Object>> skabeloner) {
    DefaultIndenter linjer = new DefaultIndenter("  ", "\n");
    try {
      return new ObjectMapper()
              .writer(
                  new DefaultPrettyPrinter().withObjectIndenter(linjer).withArrayIndenter(linjer))
              .writeValueAsString(skabeloner)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All templates of a kind of element. */
  static List<Map<String, Object>> til(String element) {
    return alle().values().stream()
        .flatMap(List::stream)
        .filter(s -> ((List<?>) s.get("appliesTo")).contains(element))
        .toList();
  }

  static Stream<String> navne() {
    return alle().values().stream().flatMap(List::stream).map(s -> (String) s.get("name"));
  }

  static Set<String> ider() {
    return alle().values().stream()
        .flatMap(List::stream)
        .map(s -> (String) s.get("id"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
