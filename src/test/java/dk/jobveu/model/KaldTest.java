package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.Procesvariabler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that call each other pass the forløb and exactly what is written, nothing else. */
class KaldTest {

  /** Processes that code starts, and where. */
  private static final Map<String, String> STARTES_AF_KODE =
      Map.of("deltagerforloeb", "MotorDeltagerprocesser, når et kursus begynder");

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void kaldNaevnerEnProcesOgGiverForloebetMed(Model model) {
    List<String> fejl = new ArrayList<>();
    for (CallActivity kald : model.alle(CallActivity.class)) {
      Collection<CamundaIn> ind = dele(kald, CamundaIn.class);
      if (!Model.findes(Objects.toString(kald.getCalledElement(), ""))) {
        fejl.add(Model.sted(kald) + " kalder " + kald.getCalledElement() + ", som ikke findes");
      }
      if (!"latest".equals(kald.getCamundaCalledElementBinding())) {
        fejl.add(Model.sted(kald) + " skal kalde den nyeste version");
      }
      if (ind.stream()
          .noneMatch(i -> "#{execution.processBusinessKey}".equals(i.getCamundaBusinessKey()))) {
        fejl.add(Model.sted(kald) + " giver ikke forløbets nøgle videre");
      }
      if (ind.stream().noneMatch(i -> "forloebId".equals(i.getCamundaTarget()))) {
        fejl.add(Model.sted(kald) + " giver ikke forloebId videre");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void kunNaevnteOgKendteVariablerGaarIndOgUd(Model model) {
    List<String> fejl = new ArrayList<>();
    for (CallActivity kald : model.alle(CallActivity.class)) {
      for (CamundaIn i : dele(kald, CamundaIn.class)) {
        if (i.getCamundaBusinessKey() == null) {
          variabel(kald, i.getCamundaSource(), i.getCamundaSourceExpression(), fejl);
          variabel(kald, i.getCamundaTarget(), null, fejl);
        }
        forbudt(kald, i.getCamundaVariables(), i.getCamundaLocal(), fejl);
      }
      for (CamundaOut u : dele(kald, CamundaOut.class)) {
        variabel(kald, u.getCamundaSource(), u.getCamundaSourceExpression(), fejl);
        variabel(kald, u.getCamundaTarget(), null, fejl);
        forbudt(kald, u.getCamundaVariables(), u.getCamundaLocal(), fejl);
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void detSammeNaevnesKunEnGang(Model model) {
    for (CallActivity kald : model.alle(CallActivity.class)) {
      assertThat(
              dele(kald, CamundaIn.class).stream()
                  .map(CamundaIn::getCamundaTarget)
                  .filter(Objects::nonNull))
          .as(kald.getId())
          .doesNotHaveDuplicates();
      assertThat(
              dele(kald, CamundaOut.class).stream()
                  .map(CamundaOut::getCamundaTarget)
                  .filter(Objects::nonNull))
          .as(kald.getId())
          .doesNotHaveDuplicates();
    }
  }

  /** One instance for each of several: the variable it gets is one we know, and it is passed on. */
  @ParameterizedTest
  @MethodSource("modeller")
  void enForHverGiverSinEgenMed(Model model) {
    List<String> fejl = new ArrayList<>();
    for (var m : model.alle(MultiInstanceLoopCharacteristics.class)) {
      String navn = m.getCamundaElementVariable();
      // A reminder to each of several names its receiver; it is gone when the reminder is sent.
      if (!Procesvariabler.findes(navn) && !"modtager".equals(navn)) {
        fejl.add(navn + " er ikke en kendt procesvariabel");
      }
      if (m.getParentElement() instanceof CallActivity kald
          && dele(kald, CamundaIn.class).stream()
              .noneMatch(i -> navn.equals(i.getCamundaSource()))) {
        fejl.add(Model.sted(kald) + " giver ikke " + navn + " videre");
      }
    }
    assertThat(fejl).isEmpty();
  }

  @Test
  void hverProcesBegynderPaaEnMaade() {
    Set<String> kaldte =
        Model.alle()
            .flatMap(m -> m.alle(CallActivity.class).stream())
            .map(CallActivity::getCalledElement)
            .collect(Collectors.toCollection(HashSet::new));
    List<String> fejl = new ArrayList<>();
    Model.alle()
        .forEach(
            m -> {
              int maader =
                  (kaldte.contains(m.id()) ? 1 : 0)
                      + (m.proces().isCamundaStartableInTasklist() ? 1 : 0)
                      + (begynderMedBesked(m) ? 1 : 0)
                      + (STARTES_AF_KODE.containsKey(m.id()) ? 1 : 0);
              if (maader != 1) {
                fejl.add(m.id() + " kan begynde på " + maader + " måder");
              }
            });
    assertThat(fejl).isEmpty();
    assertThat(STARTES_AF_KODE.keySet()).allMatch(Kode::naevner);
  }

  private static boolean begynderMedBesked(Model m) {
    return m.alle(StartEvent.class).stream()
        .filter(s -> s.getParentElement().equals(m.proces()))
        .flatMap(s -> s.getEventDefinitions().stream())
        .anyMatch(MessageEventDefinition.class::isInstance);
  }

  private static void variabel(CallActivity kald, String navn, String udtryk, List<String> fejl) {
    // Expressions have their own test.
    if (udtryk == null && (navn == null || !Procesvariabler.findes(navn))) {
      fejl.add(Model.sted(kald) + ": " + navn + " er ikke en kendt procesvariabel");
    }
  }

  private static void forbudt(CallActivity kald, String alle, boolean lokal, List<String> fejl) {
    if (alle != null || lokal) {
      fejl.add(Model.sted(kald) + " skal nævne hver variabel for sig");
    }
  }

  static <T extends ModelElementInstance> Collection<T> dele(CallActivity kald, Class<T> type) {
    return kald.getExtensionElements() == null
        ? List.of()
        : kald.getExtensionElements().getElementsQuery().filterByType(type).list();
  }
}
