package dk.jobveu.motor.modelkontrol;

import static dk.jobveu.motor.modelkontrol.Procesmodel.hale;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.blanket.Medfulgt;
import java.beans.Introspector;
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

/**
 * What a model names is there. The chain from model to code can be derived from the id alone:
 * {@code ServiceTask_RegistrerX} ⇔ {@code ${registrerXDelegate}}; {@code UserTask_AfdaekBehov} ⇔
 * the form {@code afdaek_behov} ⇔ the use case that takes its answers.
 */
final class Koblinger {

  private static final String PAAMINDELSE = "ServiceTask_Paamind";

  private Koblinger() {}

  static void systemopgaver(Procesmodel model, Omgivelser om, Fund fund) {
    for (ServiceTask o : model.alle(ServiceTask.class)) {
      boolean paamindelse = o.getId().startsWith(PAAMINDELSE);
      String bean = paamindelse ? "paamindDelegate" : delegate(hale(o.getId()));
      kontroller(o, o.getCamundaDelegateExpression(), bean, om, fund);
      if (paamindelse && !input(o).containsAll(Set.of("modtager", "paamindelse"))) {
        fund.sig(
            o.getId(),
            "En påmindelse skal have input »modtager« og »paamindelse«: hvem der påmindes, og om"
                + " hvad.");
      }
    }
    // an event is called by what has happened, so its bean's name cannot be derived from its id
    for (MessageEventDefinition b : model.alle(MessageEventDefinition.class)) {
      if (b.getParentElement() instanceof ThrowEvent n) {
        String udtryk = Objects.toString(b.getCamundaDelegateExpression(), "");
        kontroller(n, udtryk, udtryk.replaceAll("[${}]", ""), om, fund);
      }
    }
  }

  static void beslutninger(Procesmodel model, Omgivelser om, Fund fund) {
    for (BusinessRuleTask o : model.alle(BusinessRuleTask.class)) {
      kontroller(o, o.getCamundaDelegateExpression(), delegate(hale(o.getId())), om, fund);
      List<String> tabeller = tabeller(o);
      if (tabeller.isEmpty()) {
        fund.sig(
            o.getId(),
            "Opgaven siger ikke, hvilken beslutning den træffer. Skriv tabellens id i egenskaben"
                + " »beslutning«.");
      }
      tabeller.stream()
          .filter(tabel -> !om.harBeslutning(tabel))
          .forEach(
              tabel ->
                  fund.sig(
                      o.getId(),
                      "Beslutningen »%s« findes ikke. Ret egenskaben »beslutning«, eller læg tabellen i dmn/."
                          .formatted(tabel)));
    }
  }

  static void blanketter(Procesmodel model, Omgivelser om, Fund fund) {
    for (UserTask o : model.alle(UserTask.class)) {
      String id = Objects.toString(o.getCamundaFormRef(), "");
      if (id.isEmpty()) {
        fund.sig(o.getId(), "Opgaven har ingen blanket. Vælg en under Forms.");
      } else if (!stort(id).equals(hale(o.getId()))) {
        fund.sig(
            o.getId(),
            "Opgaven viser blanketten »%s«. En opgave og dens blanket hedder det samme: ret den ene."
                .formatted(id));
      }
      blanket(o, id, o.getCamundaFormRefBinding(), om, fund);
    }
    for (StartEvent s : model.alle(StartEvent.class)) {
      if (s.getCamundaFormRef() != null) {
        blanket(s, s.getCamundaFormRef(), s.getCamundaFormRefBinding(), om, fund);
        begyndelse(s, om, fund);
      }
    }
  }

  /** Answers of a designer's own form belong to a forløb, and there is none before it begins. */
  private static void begyndelse(StartEvent s, Omgivelser om, Fund fund) {
    String id = s.getCamundaFormRef();
    if (om.harBlanket(id) && !Medfulgt.blanket(id) && !harModtager(id, om)) {
      fund.sig(
          s.getId(),
          "Processen kan ikke begynde med blanketten »%s«: svarene har intet forløb at ligge i. Spørg i den første opgave."
              .formatted(id));
    }
  }

  private static boolean harModtager(String blanket, Omgivelser om) {
    String bean = Blanketlytter.beanNavn(blanket);
    return om.erBean(bean, Blanket.class) || om.erBean(bean + "Modtager", Blanketmodtager.class);
  }

  private static void kontroller(FlowNode o, String udtryk, String bean, Omgivelser om, Fund fund) {
    if (!("${" + bean + "}").equals(udtryk)) {
      fund.sig(
          o.getId(),
          "Trinnet skal kalde ${%s}, ikke %s. Ret Delegate expression."
              .formatted(bean, udtryk == null ? "ingenting" : udtryk));
    } else if (!om.erBean(bean, JavaDelegate.class)) {
      fund.sig(
          o.getId(),
          "Systemet har intet trin, der hedder »%s«. Ret navnet, eller bed en udvikler om trinnet."
              .formatted(bean));
    }
  }

  private static void blanket(BaseElement o, String id, String binding, Omgivelser om, Fund fund) {
    if (id.isEmpty()) {
      return;
    }
    if (!om.harBlanket(id)) {
      fund.sig(
          o.getId(),
          "Blanketten »%s« findes ikke. Ret navnet, eller læg den i forms/.".formatted(id));
      return;
    }
    if (!"latest".equals(binding)) {
      fund.sig(o.getId(), "Vælg den nyeste version af blanketten: binding »latest«.");
    }
    // the answers to a designer's own form are kept field by field
    if (Medfulgt.blanket(id) && !harModtager(id, om)) {
      fund.sig(
          o.getId(),
          "Ingen i systemet tager imod blanketten »%s«, så svarene ville gå tabt. Bed en udvikler om det."
              .formatted(id));
    }
  }

  /** The tables that a task decides by. */
  static List<String> tabeller(BusinessRuleTask o) {
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
