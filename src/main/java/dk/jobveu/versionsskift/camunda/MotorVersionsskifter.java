package dk.jobveu.versionsskift.camunda;

import dk.jobveu.motor.Systemkald;
import dk.jobveu.motor.fejl.Fejlart;
import dk.jobveu.motor.fejl.Flytteafvisning;
import dk.jobveu.motor.fejl.Flyttegrund;
import dk.jobveu.versionsskift.Enkeltvis;
import dk.jobveu.versionsskift.KanIkkeFlyttes;
import dk.jobveu.versionsskift.Skifteplan;
import dk.jobveu.versionsskift.Skifteplan.Sted;
import dk.jobveu.versionsskift.Skifteplan.Trin;
import dk.jobveu.versionsskift.Versionsskifter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves by the engine's own plan: what has the same id becomes the same, and the rest what somebody
 * chose. Days that something falls due on stay as they were, since nobody asks the engine to set
 * what waits anew.
 */
@Component
class MotorVersionsskifter implements Versionsskifter {

  private static final Logger LOG = LoggerFactory.getLogger(MotorVersionsskifter.class);

  private final Systemkald system;
  private final RuntimeService koersler;
  private final Enkeltvis enkeltvis;

  MotorVersionsskifter(Systemkald system, @Lazy RuntimeService koersler, Enkeltvis enkeltvis) {
    this.system = system;
    this.enkeltvis = enkeltvis;
    this.koersler = koersler;
  }

  @Override
  public Skifteplan plan(String fra, String til, Map<String, String> erstat) {
    // a refusal marks every transaction it crosses, so the engine is asked in one that ends there
    List<String> fejl = enkeltvis.proev(() -> fejl(fra, til, erstat));
    return system.udfoer(() -> lav(fra, til, erstat, fejl));
  }

  private List<String> fejl(String fra, String til, Map<String, String> erstat) {
    try {
      system.udfoer(() -> motorplan(fra, til, erstat));
      return List.of();
    } catch (RuntimeException e) {
      if (!(e instanceof Flytteafvisning afvist)) {
        throw e;
      }
      return afvist.grunde().stream().map(Flyttegrund::tekst).toList();
    }
  }

  private Skifteplan lav(String fra, String til, Map<String, String> erstat, List<String> fejl) {
    Modeltrin.Model gammel = Modeltrin.i(fra);
    Modeltrin.Model ny = Modeltrin.i(til);
    Map<String, String> ens = ens(fra, til);
    Map<String, String> alt = Modeltrin.medDetDerHoererTil(fra, til, ens, erstat);
    Set<String> taget = Set.copyOf(ens.values());
    List<Trin> trin =
        gammel.ventesteder().stream()
            .map(
                t -> {
                  String bliver = ens.getOrDefault(t.id(), erstat.get(t.id()));
                  return new Trin(
                      t.id(),
                      t.navn(),
                      bliver == null ? null : ny.sted(bliver),
                      !ens.containsKey(t.id()) && bliver != null,
                      ens.containsKey(t.id())
                          ? List.of()
                          : ny.ventesteder().stream()
                              .filter(n -> n.slags().equals(t.slags()))
                              .filter(n -> !taget.contains(n.id()))
                              .map(n -> new Sted(n.id(), n.navn()))
                              .toList());
                })
            .toList();
    List<String> nye =
        ny.alle().stream()
            .filter(n -> !gammel.har(n.id()) && !alt.containsValue(n.id()))
            .map(Modeltrin.Et::navn)
            .toList();
    return new Skifteplan(trin, nye, Modeltrin.haendelser(fra, til, ens, alt), fejl);
  }

  @Override
  public Flytning forbered(String fra, String til, Map<String, String> erstat) {
    MigrationPlan plan;
    try {
      // nothing is written by it, and a refusal marks every transaction it crosses
      plan = enkeltvis.proev(() -> system.udfoer(() -> motorplan(fra, til, erstat)));
    } catch (RuntimeException e) {
      // whoever is to be moved is told, each of them
      KanIkkeFlyttes hvorfor = new KanIkkeFlyttes(hvorfor(e), e);
      return instans -> {
        throw hvorfor;
      };
    }
    return instans -> flyt(fra, til, plan, instans);
  }

  private boolean flyt(String fra, String til, MigrationPlan plan, String instans) {
    ProcessInstance nu =
        system.udfoer(
            () -> koersler.createProcessInstanceQuery().processInstanceId(instans).singleResult());
    if (nu == null) {
      throw new KanIkkeFlyttes("Det er slut i mellemtiden.");
    }
    if (nu.getProcessDefinitionId().equals(til)) {
      return false;
    }
    if (!nu.getProcessDefinitionId().equals(fra)) {
      throw new KanIkkeFlyttes("Det er flyttet til en anden version i mellemtiden.");
    }
    try {
      system.udfoer(
          () -> {
            koersler.newMigration(plan).processInstanceIds(instans).execute();
            return null;
          });
      return true;
    } catch (RuntimeException e) {
      throw new KanIkkeFlyttes(hvorfor(e), e);
    }
  }

  private static String hvorfor(RuntimeException e) {
    if (e instanceof Flytteafvisning afvist) {
      return afvist.grunde().stream().map(Flyttegrund::tekst).collect(Collectors.joining(" "));
    }
    return switch (Fejlart.af(e)) {
      case KONFLIKT, FINDES_IKKE, AFVIST -> "Nogen arbejdede i det imens. Prøv igen.";
      case UTILGAENGELIG -> "Databasen svarede ikke. Prøv igen.";
      default -> {
        // nothing of what the engine quotes
        LOG.error("Én, der er i gang, kunne ikke flyttes: {}", e.getClass().getName());
        yield "Der skete en fejl hos os. Sig det til den, der passer systemet.";
      }
    };
  }

  private MigrationPlan motorplan(String fra, String til, Map<String, String> erstat) {
    Map<String, String> ens = ens(fra, til);
    MigrationPlanBuilder byg = koersler.createMigrationPlan(fra, til).mapEqualActivities();
    Modeltrin.medDetDerHoererTil(fra, til, ens, erstat)
        .forEach(
            (gammelt, nyt) -> {
              if (!ens.containsKey(gammelt)) {
                byg.mapActivities(gammelt, nyt);
              }
            });
    return byg.build();
  }

  /** What the engine itself says stays the same. */
  private Map<String, String> ens(String fra, String til) {
    return instrukser(koersler.createMigrationPlan(fra, til).mapEqualActivities().build());
  }

  private static Map<String, String> instrukser(MigrationPlan plan) {
    return plan.getInstructions().stream()
        .filter(i -> Objects.nonNull(i.getTargetActivityId()))
        .collect(
            Collectors.toMap(
                MigrationInstruction::getSourceActivityId,
                MigrationInstruction::getTargetActivityId));
  }
}
