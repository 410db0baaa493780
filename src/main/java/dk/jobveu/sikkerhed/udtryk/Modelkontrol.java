package dk.jobveu.sikkerhed.udtryk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Reads a process or a decision and says what in it could run code: classes, scripts, connectors,
 * built-in mail and shell tasks, HTML forms, and expressions with words that are not in {@link
 * Modelord}. Camunda's extensions are an allow-list, so what nobody thought of is refused too.
 */
class Modelkontrol {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  /** The engine reads this older namespace as if it were its own. */
  private static final String ACTIVITI = "http://activiti.org/bpmn";

  private static final Set<String> ELEMENTER =
      Set.of(
          "in",
          "out",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "list",
          "map",
          "entry",
          "value",
          "properties",
          "property",
          "executionListener",
          "taskListener",
          "failedJobRetryTimeCycle");

  private static final Set<String> ATTRIBUTTER =
      Set.of(
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority",
          "priority",
          "assignee",
          "candidateUsers",
          "candidateGroups",
          "candidateStarterGroups",
          "candidateStarterUsers",
          "dueDate",
          "followUpDate",
          "formRef",
          "formRefBinding",
          "formRefVersion",
          "calledElementBinding",
          "calledElementVersion",
          "calledElementVersionTag",
          "collection",
          "elementVariable",
          "delegateExpression",
          "expression",
          "resultVariable",
          "decisionRefBinding",
          "decisionRefVersion",
          "decisionRefVersionTag",
          "decisionRef",
          "mapDecisionResult",
          "errorCodeVariable",
          "errorMessageVariable",
          "errorMessage",
          "escalationCodeVariable",
          "variableName",
          "variableEvents",
          "initiator",
          "historyTimeToLive",
          "versionTag",
          "isStartableInTasklist",
          "modelerTemplate",
          "modelerTemplateVersion",
          "modelerTemplateIcon",
          "diagramRelationId",
          "inputVariable");

  /** Attributes that stand without a namespace on Camunda's own elements. */
  private static final Set<String> EGNE_ATTRIBUTTER =
      Set.of(
          "source",
          "sourceExpression",
          "target",
          "variables",
          "businessKey",
          "local",
          "name",
          "value",
          "id",
          "key",
          "event",
          "expression",
          "delegateExpression");

  private static final Pattern FEEL =
      Pattern.compile(
          "feel|https?://www\\.omg\\.org/spec/(FEEL|DMN)/[^ ]*", Pattern.CASE_INSENSITIVE);

  private final Udtrykslaeser laeser;

  Modelkontrol(Udtrykslaeser laeser) {
    this.laeser = laeser;
  }

  /** What is wrong in a process, a sentence each. */
  List<String> proces(String fil, byte[] indhold) {
    List<String> fejl = new ArrayList<>();
    for (Element e : Modelxml.elementer(fil, indhold)) {
      element(e).forEach(f -> fejl.add(Modelxml.sted(e) + ": " + f));
    }
    return fejl;
  }

  /** What is wrong in a decision: rules are FEEL, which has no way into Java. */
  List<String> beslutning(String fil, byte[] indhold) {
    List<String> fejl = new ArrayList<>();
    for (Element e : Modelxml.elementer(fil, indhold)) {
      String sprog = e.getAttribute("expressionLanguage");
      if (!sprog.isEmpty() && !FEEL.matcher(sprog).matches()) {
        fejl.add(Modelxml.sted(e) + ": Skriv reglen i FEEL, ikke i " + sprog + ".");
      }
    }
    return fejl;
  }

  private List<String> element(Element e) {
    List<String> fejl = new ArrayList<>();
    boolean camundas = CAMUNDA.equals(e.getNamespaceURI());
    if (ACTIVITI.equals(e.getNamespaceURI()) || camundas && !ELEMENTER.contains(e.getLocalName())) {
      fejl.add(e.getLocalName() + " må ikke bruges i en model.");
    }
    if (!camundas && Set.of("scriptTask", "script").contains(e.getLocalName())) {
      fejl.add("Scripts må ikke bruges i en model. Brug en beslutning eller et trin.");
    }
    for (Attr a : Modelxml.attributter(e)) {
      attribut(a, camundas, fejl);
      udtryk(a.getValue(), fejl);
    }
    udtryk(Modelxml.tekst(e), fejl);
    return fejl;
  }

  private static void attribut(Attr a, boolean paaCamundas, List<String> fejl) {
    String navn = a.getLocalName();
    String rum = a.getNamespaceURI();
    if (ACTIVITI.equals(rum)
        || CAMUNDA.equals(rum) && !ATTRIBUTTER.contains(navn)
        || rum == null && paaCamundas && !EGNE_ATTRIBUTTER.contains(navn)) {
      fejl.add(
          navn
              + "="
              + a.getValue()
              + " må ikke bruges i en model. Brug et af systemets trin (delegateExpression),"
              + " en Camunda Form eller en beslutning.");
    } else if (rum == null && "language".equals(navn)) {
      fejl.add("En betingelse er et udtryk, ikke et script i " + a.getValue() + ".");
    }
  }

  private void udtryk(String tekst, List<String> fejl) {
    if (!tekst.contains("${") && !tekst.contains("#{")) {
      return;
    }
    for (String ord : laeser.forbudt(tekst)) {
      fejl.add("Udtrykket " + tekst.strip() + " bruger »" + ord + "«, som modeller ikke må bruge.");
    }
  }
}
