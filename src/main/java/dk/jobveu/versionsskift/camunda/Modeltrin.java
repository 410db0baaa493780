package dk.jobveu.versionsskift.camunda;

import dk.jobveu.versionsskift.Skifteplan.Sted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** The steps of a version as the engine knows them. Asked inside a command. */
final class Modeltrin {

  /** What the engine puts around a step that is done several times. */
  private static final String KROP = "#multiInstanceBody";

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
   * With what sits on a step or lies around it, which moves with it: the body of one that is done
   * several times, and its reminders, by id or because there is only one of the kind.
   */
  static Map<String, String> medDetDerHoererTil(
      String fra, String til, Map<String, String> erstat) {
    Map<String, ActivityImpl> gamle = trin(fra);
    Map<String, ActivityImpl> nye = trin(til);
    Map<String, String> alt = new HashMap<>(erstat);
    erstat.forEach(
        (gammelt, nyt) -> {
          String krop = gammelt + KROP;
          String nyKrop = nyt + KROP;
          if (gamle.containsKey(krop) && nye.containsKey(nyKrop)) {
            alt.put(krop, nyKrop);
          }
          List<ActivityImpl> muligheder = haendelser(nye, nyt);
          for (ActivityImpl h : haendelser(gamle, gammelt)) {
            List<String> ens =
                muligheder.stream()
                    .filter(m -> slags(m).equals(slags(h)))
                    .map(ActivityImpl::getId)
                    .toList();
            if (ens.contains(h.getId())) {
              alt.putIfAbsent(h.getId(), h.getId());
            } else if (ens.size() == 1) {
              alt.putIfAbsent(h.getId(), ens.get(0));
            }
          }
        });
    return alt;
  }

  private static List<ActivityImpl> haendelser(Map<String, ActivityImpl> alle, String trin) {
    return alle.values().stream()
        .filter(a -> slags(a).contains("boundary"))
        .filter(
            a ->
                a.getEventScope() instanceof ActivityImpl paa
                    && (paa.getId().equals(trin) || paa.getId().equals(trin + KROP)))
        .toList();
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
