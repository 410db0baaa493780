package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.beans.Introspector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The chain from model to code can be derived from the id alone: {@code ServiceTask_RegistrerX} ⇔
 * {@code ${registrerXDelegate}} ⇔ {@code RegistrerX}, the use case, or {@code RegistrerXDelegate}
 * where an adapter still stands between; {@code UserTask_AfdaekBehov} ⇔ {@code
 * forms/afdaek_behov.form} ⇔ {@code AfdaekBehov}, the use case that takes the answers, or {@code
 * AfdaekBehovModtager} where an adapter still does.
 */
class KoblingTest {

  private static final String PAAMINDELSE = "ServiceTask_Paamind";

  static Stream<Model> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void opgaverSystemetUdfoererHarDeresDelegate(Model model) {
    List<String> fejl = new ArrayList<>();
    for (ServiceTask o : model.alle(ServiceTask.class)) {
      boolean paamindelse = o.getId().startsWith(PAAMINDELSE);
      String bean = paamindelse ? "paamindDelegate" : delegate(Model.hale(o.getId()));
      kontroller(o, o.getCamundaDelegateExpression(), bean, fejl);
      if (paamindelse && !input(o).containsAll(Set.of("modtager", "paamindelse"))) {
        fejl.add(Model.sted(o) + " skal sige hvem der påmindes og hvorom: " + input(o));
      }
    }
    // An event is called by what has happened, so its bean's name cannot be derived from its id.
    for (MessageEventDefinition b : model.alle(MessageEventDefinition.class)) {
      if (b.getParentElement() instanceof ThrowEvent n) {
        String udtryk = Objects.toString(b.getCamundaDelegateExpression(), "");
        kontroller(n, udtryk, udtryk.replaceAll("[${}]", ""), fejl);
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void beslutningerHarDelegateOgTabel(Model model) {
    List<String> fejl = new ArrayList<>();
    for (BusinessRuleTask o : model.alle(BusinessRuleTask.class)) {
      kontroller(o, o.getCamundaDelegateExpression(), delegate(Model.hale(o.getId())), fejl);
      List<String> tabeller = beslutninger(o);
      if (tabeller.isEmpty()) {
        fejl.add(Model.sted(o) + " siger ikke, hvilken beslutning den træffer");
      }
      for (String tabel : tabeller) {
        if (!Files.exists(Path.of("dmn", tabel + ".dmn"))) {
          fejl.add(Model.sted(o) + ": dmn/" + tabel + ".dmn findes ikke");
        } else if (!Kode.naevner(tabel)) {
          fejl.add(Model.sted(o) + ": ingen kode træffer beslutningen " + tabel);
        }
      }
    }
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void opgaverMenneskerUdfoererHarBlanketOgModtager(Model model) {
    List<String> fejl = new ArrayList<>();
    for (UserTask o : model.alle(UserTask.class)) {
      if (!stort(Objects.toString(o.getCamundaFormRef(), "")).equals(Model.hale(o.getId()))) {
        fejl.add(Model.sted(o) + " viser blanketten " + o.getCamundaFormRef());
      }
      blanket(o, o.getCamundaFormRef(), o.getCamundaFormRefBinding(), fejl);
    }
    for (StartEvent s : model.alle(StartEvent.class)) {
      if (s.getCamundaFormRef() != null) {
        blanket(s, s.getCamundaFormRef(), s.getCamundaFormRefBinding(), fejl);
      }
    }
    assertThat(fejl).isEmpty();
  }

  @Test
  void alleBlanketterBruges() {
    assertThat(Blanket.alle().map(Blanket::id)).isSubsetOf(blanketterIModellerne());
  }

  @Test
  void ingenModtagerErUdenBlanket() {
    Set<String> kendte = new TreeSet<>();
    for (String blanket : blanketterIModellerne()) {
      kendte.add(Blanketlytter.beanNavn(blanket));
      kendte.add(Blanketlytter.beanNavn(blanket) + "Modtager");
      kendte.add(Blanketlytter.beanNavn(blanket) + "Blanketdata");
    }
    assertThat(Kode.beansAf(dk.jobveu.faelles.Blanket.class)).isSubsetOf(kendte);
    assertThat(Kode.beansAf(Blanketmodtager.class)).isSubsetOf(kendte);
    assertThat(Kode.beansAf(Blanketdata.class)).isSubsetOf(kendte);
  }

  @Test
  void alleDelegatesBruges() {
    assertThat(Kode.beansAf(JavaDelegate.class))
        .map(b -> "${" + b + "}")
        .isSubsetOf(attributter("delegateExpression"));
  }

  @Test
  void alleBeslutningstabellerBruges() {
    assertThat(Model.filer("dmn", ".dmn"))
        .map(f -> f.getFileName().toString().replace(".dmn", ""))
        .allSatisfy(id -> assertThat(Kode.naevner(id)).as(id).isTrue());
  }

  private static void kontroller(FlowNode o, String udtryk, String bean, List<String> fejl) {
    if (!("${" + bean + "}").equals(udtryk)) {
      fejl.add(Model.sted(o) + " skal kalde ${" + bean + "}, ikke " + udtryk);
      return;
    }
    if (!Kode.erBean(bean, JavaDelegate.class)) {
      fejl.add(Model.sted(o) + ": der er ingen JavaDelegate ved navn " + bean);
      return;
    }
    Class<?> klasse = Kode.bean(bean).type();
    if (!klasse.getPackageName().matches("dk\\.jobveu\\.(\\w+\\.camunda|motor\\.trin)")) {
      fejl.add(klasse.getName() + " ligger ikke i en camunda-pakke");
    }
  }

  private static void blanket(BaseElement o, String id, String binding, List<String> fejl) {
    if (id == null || !Files.exists(Path.of("forms", id + ".form"))) {
      fejl.add(o.getId() + ": forms/" + id + ".form findes ikke");
      return;
    }
    if (!"latest".equals(binding)) {
      fejl.add(o.getId() + " skal bruge den nyeste blanket");
    }
    boolean brugstilfaelde =
        Kode.erBean(Blanketlytter.beanNavn(id), dk.jobveu.faelles.Blanket.class);
    boolean adapter = Kode.erBean(Blanketlytter.beanNavn(id) + "Modtager", Blanketmodtager.class);
    if (brugstilfaelde == adapter) {
      fejl.add(
          "%s: enten brugstilfældet %s eller %sModtager skal modtage blanketten"
              .formatted(o.getId(), stort(id), stort(id)));
    }
  }

  private static Set<String> blanketterIModellerne() {
    return attributter("formRef");
  }

  private static Set<String> attributter(String navn) {
    return Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .map(e -> e.getAttributeNS(Model.CAMUNDA, navn))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> beslutninger(BusinessRuleTask o) {
    return o.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
        .filter(p -> p.getCamundaName().equals("beslutning"))
        .filter(p -> p.getParentElement().getParentElement().getParentElement().equals(o))
        .flatMap(p -> Stream.of(p.getCamundaValue().split("\\s*,\\s*")))
        .toList();
  }

  /** Local inputs of a task, that of a task for each of several included. */
  private static Set<String> input(ServiceTask o) {
    Set<String> input =
        o.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
            .filter(p -> p.getParentElement().getParentElement().getParentElement().equals(o))
            .map(CamundaInputParameter::getCamundaName)
            .collect(Collectors.toCollection(TreeSet::new));
    if (o.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics flere) {
      input.add(flere.getCamundaElementVariable());
    }
    return input;
  }

  private static String delegate(String hale) {
    return Introspector.decapitalize(hale) + "Delegate";
  }

  /** {@code afdaek_behov} → AfdaekBehov. */
  private static String stort(String id) {
    String navn = Blanketlytter.beanNavn(id);
    return navn.isEmpty() ? navn : Character.toUpperCase(navn.charAt(0)) + navn.substring(1);
  }
}
