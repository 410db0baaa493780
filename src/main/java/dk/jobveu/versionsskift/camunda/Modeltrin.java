package dk.jobveu.versionsskift.camunda;

import dk.jobveu.versionsskift.Skifteplan.Sted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** The steps of a version as the engine knows them. Asked inside a command. */
final class Modeltrin {

  /** What the engine puts around a step that is done several times. */
  private static final String KROP = "#multiInstanceBody";

  private static final String PAA_ET_TRIN = "boundary";

  /** Those that somebody or something is waited for by. */
  private static final Set<String> VENTENDE =
      Set.of(
          ActivityTypes.BOUNDARY_TIMER,
          ActivityTypes.BOUNDARY_MESSAGE,
          ActivityTypes.BOUNDARY_SIGNAL,
          ActivityTypes.BOUNDARY_CONDITIONAL,
          ActivityTypes.START_EVENT_TIMER,
          ActivityTypes.START_EVENT_MESSAGE,
          ActivityTypes.START_EVENT_SIGNAL,
          ActivityTypes.START_EVENT_CONDITIONAL);

  private Modeltrin() {}

  /**
   * A step.
   *
   * @param slags what it must be to become another
   * @param kanVente whether the engine moves whoever stands there
   */
  record Et(String id, String navn, String slags, boolean kanVente) {}

  /** All steps of a version. */
  record Model(List<Et> alle) {

    List<Et> ventesteder() {
      return alle.stream().filter(Et::kanVente).toList();
    }

    boolean har(String id) {
      return alle.stream().anyMatch(t -> t.id().equals(id));
    }

    Sted sted(String id) {
      return alle.stream()
          .filter(t -> t.id().equals(id))
          .map(t -> new Sted(t.id(), t.navn()))
          .findFirst()
          .orElse(new Sted(id, id));
    }
  }

  static Model i(String definition) {
    List<Et> alle = new ArrayList<>();
    trin(definition).values().stream()
        .filter(a -> !erKrop(a))
        .forEach(a -> alle.add(new Et(a.getId(), navn(a), slags(a), kanVente(a))));
    return new Model(alle);
  }

  /**
   * All that moves: with what sits on a step or lies around it, the body of one that is done
   * several times, and its events, by id or because there is only one of the kind left on either
   * side.
   *
   * @param ens what the engine itself says stays the same
   * @param erstat what somebody chose for the rest
   */
  static Map<String, String> medDetDerHoererTil(
      String fra, String til, Map<String, String> ens, Map<String, String> erstat) {
    Map<String, ActivityImpl> gamle = trin(fra);
    Map<String, ActivityImpl> nye = trin(til);
    Map<String, String> alt = new TreeMap<>(erstat);
    alt.putAll(ens);
    Map<String, String> valgte = new TreeMap<>(alt);
    valgte.forEach(
        (gammelt, nyt) -> {
          String krop = gammelt + KROP;
          String nyKrop = nyt + KROP;
          if (gamle.containsKey(krop) && nye.containsKey(nyKrop)) {
            alt.putIfAbsent(krop, nyKrop);
          }
          if (!gammelt.endsWith(KROP)) {
            foelgMed(paa(gamle, gammelt), paa(nye, nyt), alt);
          }
        });
    return alt;
  }

  private static void foelgMed(
      List<ActivityImpl> gamle, List<ActivityImpl> nye, Map<String, String> alt) {
    gamle.stream()
        .filter(g -> nye.stream().anyMatch(n -> n.getId().equals(g.getId()) && ens(n, g)))
        .forEach(g -> alt.putIfAbsent(g.getId(), g.getId()));
    Map<String, List<ActivityImpl>> tilbage =
        nye.stream()
            .filter(n -> !alt.containsValue(n.getId()))
            .collect(Collectors.groupingBy(Modeltrin::haendelsesslags));
    gamle.stream()
        .filter(g -> !alt.containsKey(g.getId()))
        .collect(Collectors.groupingBy(Modeltrin::haendelsesslags))
        .forEach(
            (slags, mangler) -> {
              List<ActivityImpl> mulige = tilbage.getOrDefault(slags, List.of());
              if (mangler.size() == 1 && mulige.size() == 1) {
                alt.put(mangler.get(0).getId(), mulige.get(0).getId());
              }
            });
  }

  private static boolean ens(ActivityImpl n, ActivityImpl g) {
    return slags(n).equals(slags(g));
  }

  /** A deadline that ends the step is not a reminder, and a message is the one of its name. */
  private static String haendelsesslags(ActivityImpl a) {
    EventSubscriptionDeclaration besked =
        EventSubscriptionDeclaration.getDeclarationsForScope(a.getEventScope()).get(a.getId());
    return "%s %s %s"
        .formatted(
            slags(a),
            a.getActivityStartBehavior(),
            besked == null || !besked.hasEventName() ? "" : besked.getUnresolvedEventName());
  }

  private static List<ActivityImpl> paa(Map<String, ActivityImpl> alle, String trin) {
    return alle.values().stream()
        .filter(a -> slags(a).startsWith(PAA_ET_TRIN))
        .filter(a -> sidderPaa(a).equals(trin))
        .toList();
  }

  /** The step that an event sits on, also when it sits on the body around it. */
  private static String sidderPaa(ActivityImpl haendelse) {
    return haendelse.getEventScope() instanceof ActivityImpl paa
        ? paa.getId().replace(KROP, "")
        : "";
  }

  /**
   * Deadlines and messages that become others or do not follow their step, a sentence each.
   *
   * @param ens what the engine itself says stays the same
   * @param alt all that moves
   */
  static List<String> haendelser(
      String fra, String til, Map<String, String> ens, Map<String, String> alt) {
    Map<String, ActivityImpl> gamle = trin(fra);
    Map<String, ActivityImpl> nye = trin(til);
    return gamle.values().stream()
        .filter(a -> VENTENDE.contains(slags(a)) && a.getEventScope() != null)
        .filter(a -> !ens.containsKey(a.getId()))
        .filter(a -> sidderPaa(a).isEmpty() || alt.containsKey(sidderPaa(a)))
        .map(
            a -> {
              ActivityImpl trin = gamle.get(sidderPaa(a));
              String bliver = alt.get(a.getId());
              return kaldet(a)
                  + (trin == null ? " for hele processen" : " på »" + navn(trin) + "«")
                  + (bliver == null
                      ? " følger ikke med."
                      : " følger med og hedder »" + navn(nye.get(bliver)) + "«.");
            })
        .toList();
  }

  private static String kaldet(ActivityImpl haendelse) {
    String slags =
        switch (slags(haendelse)) {
          case ActivityTypes.BOUNDARY_TIMER, ActivityTypes.START_EVENT_TIMER -> "Fristen";
          case ActivityTypes.BOUNDARY_MESSAGE, ActivityTypes.START_EVENT_MESSAGE -> "Beskeden";
          default -> "Hændelsen";
        };
    return slags + " »" + navn(haendelse) + "«";
  }

  private static Map<String, ActivityImpl> trin(String definition) {
    ProcessDefinitionEntity proces =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(definition);
    Map<String, ActivityImpl> alle = new LinkedHashMap<>();
    saml(proces, alle);
    return alle;
  }

  private static void saml(ScopeImpl i, Map<String, ActivityImpl> alle) {
    for (ActivityImpl a : i.getActivities()) {
      alle.put(a.getId(), a);
      saml(a, alle);
    }
  }

  private static boolean erKrop(ActivityImpl a) {
    return a.getId().endsWith(KROP);
  }

  private static boolean kanVente(ActivityImpl a) {
    return SupportedActivityValidator.INSTANCE.valid(a)
        && !slags(a).contains("oundary")
        && !slags(a).contains("tart")
        && !slags(a).equals(ActivityTypes.SUB_PROCESS)
        // where ways part nobody waits; where they meet, whoever came first does
        && (!slags(a).endsWith("ateway")
            || slags(a).equals(ActivityTypes.GATEWAY_EVENT_BASED)
            || a.getIncomingTransitions().size() > 1);
  }

  private static String slags(ActivityImpl a) {
    return String.valueOf(a.getProperties().get(BpmnProperties.TYPE));
  }

  private static String navn(ActivityImpl a) {
    // an event has its name as a property alone
    String navn = Objects.toString(a.getProperty("name"), "");
    return navn.isBlank() ? a.getId() : navn.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
  }
}
