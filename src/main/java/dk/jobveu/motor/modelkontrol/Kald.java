package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.Procesvariabler;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Processes that call each other pass the forløb and exactly what is written, nothing else. */
final class Kald {

  private Kald() {}

  static void naevnerEnProces(Procesmodel model, Omgivelser om, Fund fund) {
    for (CallActivity kald : model.alle(CallActivity.class)) {
      String kaldt = Objects.toString(kald.getCalledElement(), "");
      if (!om.harProces(kaldt)) {
        fund.sig(
            kald.getId(),
            "Processen »%s« findes ikke. Ret Called element, eller læg den i bpmn/."
                .formatted(kaldt));
      }
      // the editor leaves out what is the default anyway
      String binding = kald.getCamundaCalledElementBinding();
      if (binding != null && !"latest".equals(binding)) {
        fund.sig(kald.getId(), "Kald den nyeste version: binding »latest«.");
      }
    }
  }

  static void giverForloebetMed(Procesmodel model, Omgivelser om, Fund fund) {
    for (CallActivity kald : model.alle(CallActivity.class)) {
      Collection<CamundaIn> ind = dele(kald, CamundaIn.class);
      if (ind.stream()
          .noneMatch(i -> "#{execution.processBusinessKey}".equals(i.getCamundaBusinessKey()))) {
        fund.sig(
            kald.getId(),
            "Forløbets nummer går ikke med. Sæt Business key til #{execution.processBusinessKey}.");
      }
      if (ind.stream().noneMatch(i -> "forloebId".equals(i.getCamundaTarget()))) {
        fund.sig(kald.getId(), "Giv forloebId med under In mappings.");
      }
    }
  }

  static void kunKendteVariabler(Procesmodel model, Omgivelser om, Fund fund) {
    for (CallActivity kald : model.alle(CallActivity.class)) {
      for (CamundaIn i : dele(kald, CamundaIn.class)) {
        if (i.getCamundaBusinessKey() == null) {
          variabel(kald, i.getCamundaSource(), i.getCamundaSourceExpression(), fund);
          variabel(kald, i.getCamundaTarget(), null, fund);
        }
        forbudt(kald, i.getCamundaVariables(), i.getCamundaLocal(), fund);
      }
      for (CamundaOut u : dele(kald, CamundaOut.class)) {
        variabel(kald, u.getCamundaSource(), u.getCamundaSourceExpression(), fund);
        variabel(kald, u.getCamundaTarget(), null, fund);
        forbudt(kald, u.getCamundaVariables(), u.getCamundaLocal(), fund);
      }
    }
  }

  static void detSammeEnGang(Procesmodel model, Omgivelser om, Fund fund) {
    for (CallActivity kald : model.alle(CallActivity.class)) {
      flereGange(dele(kald, CamundaIn.class).stream().map(CamundaIn::getCamundaTarget), kald, fund);
      flereGange(
          dele(kald, CamundaOut.class).stream().map(CamundaOut::getCamundaTarget), kald, fund);
    }
  }

  /** One instance for each of several: the variable it gets is one we know, and it is passed on. */
  static void enForHver(Procesmodel model, Omgivelser om, Fund fund) {
    for (var m : model.alle(MultiInstanceLoopCharacteristics.class)) {
      String navn = m.getCamundaElementVariable();
      String element =
          ((org.camunda.bpm.model.bpmn.instance.BaseElement) m.getParentElement()).getId();
      // a reminder to each of several names its receiver; it is gone when the reminder is sent
      if (navn == null || !Procesvariabler.findes(navn) && !"modtager".equals(navn)) {
        fund.sig(element, "Element variable »%s« er ikke en kendt procesvariabel.".formatted(navn));
      } else if (m.getParentElement() instanceof CallActivity kald
          && dele(kald, CamundaIn.class).stream()
              .noneMatch(i -> navn.equals(i.getCamundaSource()))) {
        fund.sig(element, "Giv »%s« med under In mappings.".formatted(navn));
      }
    }
  }

  private static void flereGange(Stream<String> maal, CallActivity kald, Fund fund) {
    Set<String> set = new HashSet<>();
    maal.filter(Objects::nonNull)
        .filter(m -> !set.add(m))
        .forEach(m -> fund.sig(kald.getId(), "»%s« nævnes to gange. Slet den ene.".formatted(m)));
  }

  private static void variabel(CallActivity kald, String navn, String udtryk, Fund fund) {
    // expressions have their own rule
    if (udtryk == null
        && (navn == null || !Procesvariabler.findes(navn) && !Procesvariabler.erFelt(navn))) {
      fund.sig(kald.getId(), "»%s« er ikke en kendt procesvariabel.".formatted(navn));
    }
  }

  private static void forbudt(CallActivity kald, String alle, boolean lokal, Fund fund) {
    if (alle != null || lokal) {
      fund.sig(kald.getId(), "Nævn hver variabel for sig, i stedet for dem alle.");
    }
  }

  private static <T extends ModelElementInstance> Collection<T> dele(
      CallActivity kald, Class<T> type) {
    return kald.getExtensionElements() == null
        ? List.of()
        : kald.getExtensionElements().getElementsQuery().filterByType(type).list();
  }
}
