package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
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
          "BoundaryEvent_MatchSkalVurderes", "ventetiden på et match slutter den dag, det vurderes",
          "BoundaryEvent_SamlingsfristErGaaet",
              "svarer ikke alle, skal holdet afgøres uden at blive samlet (R-16.2)");

  static Stream<Procesmodel> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void kanKoeresOgHarEnLevetid(Procesmodel model) {
    assertThat(model.proces().isExecutable()).isTrue();
    assertThat(model.proces().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.proces().isCamundaStartableInTasklist())
        .as("kan startes fra opgavelisten")
        .isEqualTo(model.id().equals(STARTES_AF_EN_PERSON));
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void brugerKunDetAfCamundaSomViHarAftalt(Procesmodel model) {
    List<String> fejl = new ArrayList<>();
    for (var e : model.xmlElementer()) {
      if (Procesmodel.CAMUNDA.equals(e.getNamespaceURI()) && !TILLADT.contains(e.getLocalName())) {
        fejl.add("camunda:" + e.getLocalName());
      }
      for (int i = 0; i < e.getAttributes().getLength(); i++) {
        var a = e.getAttributes().item(i);
        if (Procesmodel.CAMUNDA.equals(a.getNamespaceURI())
            && !TILLADT.contains(a.getLocalName())) {
          fejl.add(e.getAttribute("id") + ": camunda:" + a.getLocalName());
        }
      }
      if (e.getLocalName().equals("executionListener") && !e.hasAttribute("expression")) {
        fejl.add("executionListener må kun være et udtryk, der sætter et udfald");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void paamindelserTagerIkkeOpgavenVaek(Procesmodel model) {
    List<String> fejl = new ArrayList<>();
    for (BoundaryEvent e : model.alle(BoundaryEvent.class)) {
      boolean timer =
          e.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
      if (timer && e.cancelActivity() != AFBRYDENDE_TIMERE.containsKey(e.getId())) {
        fejl.add(
            Procesmodel.sted(e) + (e.cancelActivity() ? " afbryder" : " afbryder ikke længere"));
      }
    }
    assertThat(fejl).isEmpty();
  }
}
