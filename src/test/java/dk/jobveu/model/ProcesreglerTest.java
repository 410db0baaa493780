package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process keeps to, whatever it is about (DESIGN: naming and style of the models). */
class ProcesreglerTest {

  /** The one process that a person starts from Tasklist. */
  private static final String STARTES_AF_EN_PERSON = "job_veu_forloeb";

  /** Camunda's own attributes and elements that our models use; everything else needs a reason. */
  private static final Set<String> TILLADT =
      Set.of(
          "historyTimeToLive",
          "isStartableInTasklist",
          "formRef",
          "formRefBinding",
          "candidateGroups",
          "dueDate",
          "delegateExpression",
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "calledElementBinding",
          "collection",
          "elementVariable",
          "in",
          "out",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "properties",
          "property",
          "executionListener",
          "failedJobRetryTimeCycle");

  /** Timers that take the task away, because the deadline itself decides. */
  private static final Map<String, String> AFBRYDENDE_TIMERE =
      Map.of(
          "BoundaryEvent_TilbudsfristUdloebet",
              "et tilbud efter fristen må ikke tages med (R-4.12)",
          "BoundaryEvent_MoededagenErGaaet",
              "på et møde, der har været, ventes der ikke på svar (R-4.3)",
          "BoundaryEvent_FristenErUde",
              "ingen venter på, hvad en virksomhed siger til matchet (R-5.23)",
          "BoundaryEvent_MatchSkalVurderes",
              "ventetiden på et match slutter den dag, det vurderes");

  /** Gateways with a condition on every way out, and why one of them is always met. */
  private static final Map<String, String> ALTID_MINDST_EN =
      Map.of(
          "Gateway_HvemSkalSvare",
              "parter inviteres før, og der spørges kun igen, når nogen mangler",
          "Gateway_HvemSkalMed", "et projekt er for ledige, beskæftigede eller begge");

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void kanKoeresOgHarEnLevetid(Model model) {
    assertThat(model.proces().isExecutable()).isTrue();
    assertThat(model.proces().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.proces().isCamundaStartableInTasklist())
        .as("kan startes fra opgavelisten")
        .isEqualTo(model.id().equals(STARTES_AF_EN_PERSON));
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void brugerKunDetAfCamundaSomViHarAftalt(Model model) {
    List<String> fejl = new ArrayList<>();
    for (var e : model.xmlElementer()) {
      if (Model.CAMUNDA.equals(e.getNamespaceURI()) && !TILLADT.contains(e.getLocalName())) {
        fejl.add("camunda:" + e.getLocalName());
      }
      for (int i = 0; i < e.getAttributes().getLength(); i++) {
        var a = e.getAttributes().item(i);
        if (Model.CAMUNDA.equals(a.getNamespaceURI()) && !TILLADT.contains(a.getLocalName())) {
          fejl.add(e.getAttribute("id") + ": camunda:" + a.getLocalName());
        }
      }
      if (e.getLocalName().equals("executionListener") && !e.hasAttribute("expression")) {
        fejl.add("executionListener må kun være et udtryk, der sætter et udfald");
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** A task without a deadline is never late, so nobody would see that it has been forgotten. */
  @ParameterizedTest
  @MethodSource("modeller")
  void enhverOpgaveHarEnFrist(Model model) {
    assertThat(model.alle(UserTask.class))
        .filteredOn(o -> o.getCamundaDueDate() == null || o.getCamundaDueDate().isBlank())
        .extracting(Model::sted)
        .as("opgaver uden frist")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void etVejvalgHarBetingelserOgEnRest(Model model) {
    List<String> fejl = new ArrayList<>();
    for (FlowNode n : model.noder()) {
      if (n.getOutgoing().size() < 2) {
        continue;
      }
      if (n instanceof ExclusiveGateway g) {
        betingelser(g, g.getDefault(), fejl);
        if (g.getDefault() == null) {
          fejl.add(Model.sted(g) + " mangler en standardvej");
        }
      } else if (n instanceof InclusiveGateway g) {
        // A way that is always taken needs no condition, and then there is no rest.
        boolean altidEn =
            g.getOutgoing().stream().anyMatch(f -> f.getConditionExpression() == null);
        if (!altidEn && !ALTID_MINDST_EN.containsKey(g.getId())) {
          fejl.add(Model.sted(g) + " kan ende uden nogen vej");
        }
      } else if (n instanceof Gateway g) {
        g.getOutgoing().stream()
            .filter(f -> f.getConditionExpression() != null)
            .forEach(f -> fejl.add(f.getId() + " må ikke have en betingelse"));
      } else {
        fejl.add(Model.sted(n) + " deler sig uden en gateway");
      }
    }
    assertThat(fejl).isEmpty();
  }

  private static void betingelser(Gateway g, SequenceFlow rest, List<String> fejl) {
    for (SequenceFlow f : g.getOutgoing()) {
      if (f.equals(rest) != (f.getConditionExpression() == null)) {
        fejl.add(
            f.getId()
                + (f.equals(rest)
                    ? " er standardvej og må ikke have en betingelse"
                    : " mangler en betingelse"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void altHaengerSammen(Model model) {
    List<String> fejl = new ArrayList<>();
    Collection<SequenceFlow> flows = model.alle(SequenceFlow.class);
    for (FlowNode n : model.noder()) {
      Set<SequenceFlow> ind =
          flows.stream().filter(f -> n.equals(f.getTarget())).collect(Collectors.toSet());
      Set<SequenceFlow> ud =
          flows.stream().filter(f -> n.equals(f.getSource())).collect(Collectors.toSet());
      boolean forloeb = n instanceof SubProcess s && s.triggeredByEvent();
      boolean begynder = n instanceof StartEvent || n instanceof BoundaryEvent || forloeb;
      if (ind.isEmpty() != begynder) {
        fejl.add(Model.sted(n) + (begynder ? " har en vej ind" : " kan ikke nås"));
      }
      if (ud.isEmpty() != (n instanceof EndEvent || forloeb)) {
        fejl.add(Model.sted(n) + (ud.isEmpty() ? " ender blindt" : " har en vej ud"));
      }
      if (!ind.equals(Set.copyOf(n.getIncoming())) || !ud.equals(Set.copyOf(n.getOutgoing()))) {
        fejl.add(Model.sted(n) + " nævner andre flow end dem, der er tegnet");
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** As many splits as joins of a kind: a reader finds the end of what runs side by side. */
  @ParameterizedTest
  @MethodSource("modeller")
  void parallelleVejeSamlesMedSammeSlagsGateway(Model model) {
    for (Class<? extends Gateway> type : List.of(ParallelGateway.class, InclusiveGateway.class)) {
      Collection<? extends Gateway> alle = model.alle(type);
      assertThat(alle.stream().filter(g -> g.getOutgoing().size() == 1).count())
          .as(type.getSimpleName())
          .isEqualTo(alle.stream().filter(g -> g.getOutgoing().size() > 1).count());
    }
    assertThat(model.alle(ParallelGateway.class))
        .as("deler eller samler, ikke begge dele")
        .noneMatch(g -> g.getIncoming().size() > 1 && g.getOutgoing().size() > 1);
    assertThat(model.alle(EventBasedGateway.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void paamindelserTagerIkkeOpgavenVaek(Model model) {
    List<String> fejl = new ArrayList<>();
    for (BoundaryEvent e : model.alle(BoundaryEvent.class)) {
      boolean timer =
          e.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
      if (timer && e.cancelActivity() != AFBRYDENDE_TIMERE.containsKey(e.getId())) {
        fejl.add(Model.sted(e) + (e.cancelActivity() ? " afbryder" : " afbryder ikke længere"));
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** How long we wait is configured or chosen, never written into a model. */
  @ParameterizedTest
  @MethodSource("modeller")
  void ventetiderStaarIkkeIModellen(Model model) {
    assertThat(model.alle(TimerEventDefinition.class))
        .allSatisfy(
            t -> {
              assertThat(t.getTimeDuration()).as(t.getId()).isNull();
              var hvornaar = t.getTimeDate() == null ? t.getTimeCycle() : t.getTimeDate();
              assertThat(hvornaar.getTextContent()).as(t.getId()).startsWith("${");
            });
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void enProcesBegynderEtSted(Model model) {
    assertThat(model.alle(StartEvent.class))
        .filteredOn(s -> s.getParentElement().equals(model.proces()))
        .hasSize(1);
  }
}
