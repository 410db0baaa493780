package dk.jobveu.motor.modelkontrol;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every way leads somewhere, a choice always has an answer, and nothing runs in a circle alone. */
final class Veje {

  /** Gateways with a condition on every way out, and why one of them is always met. */
  private static final Map<String, String> ALTID_MINDST_EN =
      Map.of(
          "Gateway_HvemSkalSvare",
              "parter inviteres før, og der spørges kun igen, når nogen mangler",
          "Gateway_HvemSkalMed", "et projekt er for ledige, beskæftigede eller begge");

  private Veje() {}

  static void vejvalgHarBetingelserOgEnRest(Procesmodel model, Omgivelser om, Fund fund) {
    for (FlowNode n : model.noder()) {
      if (n.getOutgoing().size() < 2) {
        continue;
      }
      if (n instanceof ExclusiveGateway g) {
        betingelser(g, g.getDefault(), fund);
        if (g.getDefault() == null) {
          fund.sig(
              g.getId(), "Vejvalget har ingen vej, når intet andet passer. Vælg en Default flow.");
        }
      } else if (n instanceof InclusiveGateway g) {
        // a way that is always taken needs no condition, and then there is no rest
        boolean altidEn =
            g.getOutgoing().stream().anyMatch(f -> f.getConditionExpression() == null);
        if (!altidEn && !ALTID_MINDST_EN.containsKey(g.getId())) {
          fund.sig(
              g.getId(), "Her kan ende med, at ingen vej passer. Lad én vej altid blive taget.");
        }
      } else if (n instanceof Gateway g) {
        g.getOutgoing().stream()
            .filter(f -> f.getConditionExpression() != null)
            .forEach(
                f ->
                    fund.sig(
                        f.getId(), "Alle veje tages her, så vejen må ikke have en betingelse."));
      } else {
        fund.sig(n.getId(), "Vejen deler sig. Tegn et vejvalg eller en deling (gateway).");
      }
    }
  }

  private static void betingelser(Gateway g, SequenceFlow rest, Fund fund) {
    for (SequenceFlow f : g.getOutgoing()) {
      if (f.equals(rest) != (f.getConditionExpression() == null)) {
        fund.sig(
            f.getId(),
            f.equals(rest)
                ? "Standardvejen må ikke have en betingelse."
                : "Vejen mangler en betingelse.");
      }
    }
  }

  static void altHaengerSammen(Procesmodel model, Omgivelser om, Fund fund) {
    Collection<SequenceFlow> flows = model.alle(SequenceFlow.class);
    for (FlowNode n : model.noder()) {
      Set<SequenceFlow> ind =
          flows.stream().filter(f -> n.equals(f.getTarget())).collect(Collectors.toSet());
      Set<SequenceFlow> ud =
          flows.stream().filter(f -> n.equals(f.getSource())).collect(Collectors.toSet());
      boolean forloeb = n instanceof SubProcess s && s.triggeredByEvent();
      boolean begynder = n instanceof StartEvent || n instanceof BoundaryEvent || forloeb;
      if (ind.isEmpty() != begynder) {
        fund.sig(n.getId(), begynder ? "Hertil må ingen vej føre." : "Ingen vej fører hertil.");
      }
      if (ud.isEmpty() != (n instanceof EndEvent || forloeb)) {
        fund.sig(
            n.getId(),
            ud.isEmpty()
                ? "Vejen ender blindt. Før den til en slutning."
                : "Herfra må ingen vej føre.");
      }
    }
  }

  /** A way that only one of its ends knows: drawn by hand, or half deleted. */
  static void elementerNaevnerDeresVeje(Procesmodel model, Omgivelser om, Fund fund) {
    Collection<SequenceFlow> flows = model.alle(SequenceFlow.class);
    for (FlowNode n : model.noder()) {
      Set<SequenceFlow> ind =
          flows.stream().filter(f -> n.equals(f.getTarget())).collect(Collectors.toSet());
      Set<SequenceFlow> ud =
          flows.stream().filter(f -> n.equals(f.getSource())).collect(Collectors.toSet());
      if (!ind.equals(Set.copyOf(n.getIncoming())) || !ud.equals(Set.copyOf(n.getOutgoing()))) {
        fund.sig(n.getId(), "Elementet nævner andre veje end dem, der er tegnet. Tegn dem igen.");
      }
    }
  }

  /** As many splits as joins of a kind: a reader finds the end of what runs side by side. */
  static void parallelleVejeSamles(Procesmodel model, Omgivelser om, Fund fund) {
    for (Class<? extends Gateway> type : List.of(ParallelGateway.class, InclusiveGateway.class)) {
      Collection<? extends Gateway> alle = model.alle(type);
      long samler = alle.stream().filter(g -> g.getOutgoing().size() == 1).count();
      long deler = alle.stream().filter(g -> g.getOutgoing().size() > 1).count();
      if (samler != deler) {
        fund.sig(
            model.id(),
            "%d steder deler vejen sig i flere på samme tid, og %d steder samles de igen. Saml dem, hvor de er slut."
                .formatted(deler, samler));
      }
    }
    model.alle(ParallelGateway.class).stream()
        .filter(g -> g.getIncoming().size() > 1 && g.getOutgoing().size() > 1)
        .forEach(g -> fund.sig(g.getId(), "Her samles og deles på én gang. Tegn to."));
    model
        .alle(org.camunda.bpm.model.bpmn.instance.EventBasedGateway.class)
        .forEach(
            g -> fund.sig(g.getId(), "Den slags vejvalg bruges ikke. Sæt hændelsen på opgaven."));
  }

  /** How long we wait is configured or chosen, never written into a model. */
  static void ventetiderStaarIkkeIModellen(Procesmodel model, Omgivelser om, Fund fund) {
    for (TimerEventDefinition t : model.alle(TimerEventDefinition.class)) {
      ModelElementInstance hvornaar = t.getTimeDate() == null ? t.getTimeCycle() : t.getTimeDate();
      if (t.getTimeDuration() != null
          || hvornaar == null
          || !hvornaar.getTextContent().strip().startsWith("${")) {
        fund.sig(
            element(t),
            "Ventetiden skal komme fra opsætningen eller forløbet, for eksempel ${frister.rykker('svar')}, og ikke stå i modellen.");
      }
    }
  }

  /** A task without a deadline is never late, so nobody would see that it has been forgotten. */
  static void enhverOpgaveHarEnFrist(Procesmodel model, Omgivelser om, Fund fund) {
    model.alle(UserTask.class).stream()
        .filter(o -> Objects.toString(o.getCamundaDueDate(), "").isBlank())
        .forEach(
            o ->
                fund.sig(
                    o.getId(),
                    "Opgaven har ingen frist. Skriv en Due date, for eksempel ${frister.om('svar')}."));
  }

  /** A circle in which nobody is waited for would run until the system stops it. */
  static void ingenRingUdenVenten(Procesmodel model, Omgivelser om, Fund fund) {
    Map<String, FlowNode> faerdige = new HashMap<>();
    for (FlowNode n : model.noder()) {
      soeg(n, new HashSet<>(), faerdige, fund);
    }
  }

  private static void soeg(
      FlowNode n, Set<String> paaVejen, Map<String, FlowNode> faerdige, Fund fund) {
    if (venter(n) || faerdige.containsKey(n.getId())) {
      return;
    }
    if (!paaVejen.add(n.getId())) {
      fund.sig(n.getId(), "Vejen går i ring uden at vente på nogen. Lad den gå gennem en opgave.");
      faerdige.put(n.getId(), n);
      return;
    }
    for (SequenceFlow f : n.getOutgoing()) {
      soeg(f.getTarget(), paaVejen, faerdige, fund);
    }
    paaVejen.remove(n.getId());
    faerdige.put(n.getId(), n);
  }

  private static boolean venter(FlowNode n) {
    return n instanceof UserTask
        || n instanceof ReceiveTask
        || n instanceof IntermediateCatchEvent
        || n instanceof CallActivity
        || n instanceof SubProcess;
  }

  static void enProcesBegynderEtSted(Procesmodel model, Omgivelser om, Fund fund) {
    long steder =
        model.alle(StartEvent.class).stream()
            .filter(s -> s.getParentElement().equals(model.proces()))
            .count();
    if (steder != 1) {
      fund.sig(model.id(), "Processen begynder %d steder. Den skal begynde ét.".formatted(steder));
    }
  }

  private static String element(ModelElementInstance e) {
    ModelElementInstance led = e;
    while (led != null && !(led instanceof FlowNode)) {
      led = led.getParentElement();
    }
    return led instanceof FlowNode n ? n.getId() : "";
  }
}
