package dk.jobveu.motor.fejl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** What the engine says of what does not move, in Danish and by the names of the steps. */
final class Flytteaarsager {

  private static final String ANDET = "Trinet kan ikke flyttes til den version.";

  private static final List<Map.Entry<Pattern, String>> KENDTE =
      List.of(
          kendt(
              "(?s).*There is no migration instruction.*",
              "Trinet findes ikke i den anden version. Vælg, hvilket trin der træder i stedet."),
          kendt(
              "(?s).*Activities have incompatible types.*",
              "Trinet er af en anden slags i den anden version."),
          kendt(
              "(?s).*Events are not of the same type.*",
              "Hændelsen er af en anden slags i den anden version, fx en frist i stedet for en"
                  + " besked."),
          kendt(
              "(?s).*The source activity's event scope.*",
              "Hændelsen sidder på et andet trin i den anden version. Flyt begge trin, eller ingen"
                  + " af dem."),
          kendt(
              "(?s).*The closest mapped ancestor.*",
              "Trinet ligger i en anden del af processen i den anden version."),
          kendt(
              "(?s).*There are multiple mappings.*", "Trinet er sat til at flytte to steder hen."),
          kendt(
              "(?s).*(Cannot remove|Must map) the inner activity.*",
              "Trinet udføres flere gange på én gang, og det gør det ikke i den anden version."),
          kendt(
              "(?s).*Target activity .* is a descendant of multi-instance body.*",
              "Trinet udføres flere gange i den anden version, men kun én gang i den, der flyttes"
                  + " fra."),
          kendt(
              "(?s).*The target gateway must have.*",
              "Her mødes færre veje i den anden version, så nogen ville vente forgæves."),
          kendt(
              "(?s).*The gateway's flow scope.*",
              "Den del af processen, trinet ligger i, findes ikke i den anden version."),
          kendt("(?s).*Only one gateway.*", "To steder, hvor veje mødes, kan ikke blive til ét."),
          kendt(
              "(?s).*Conditional event has to.*",
              "Hændelsen venter på en betingelse, og den slags flyttes ikke."),
          kendt(
              "(?s).*Cannot update event trigger.*",
              "Trinet har hverken en frist eller en besked, der kan sættes på ny."),
          kendt(
              "(?s).*The type of the source activity is not supported.*",
              "Trin af den slags kan ikke flyttes, mens nogen står i dem."),
          kendt(
              "(?s).*The variable .* exists in both.*",
              "En af de variabler, der hører til trinet, ville blive overskrevet."),
          kendt(
              "(?s).*Target activity is not async.*",
              "Systemet er ved at udføre trinet, og i den anden version venter det ikke her. Prøv"
                  + " igen, når det er udført."),
          kendt(
              "(?s).*A transition instance that instantiates.*",
              "Det er kun lige begyndt. Prøv igen om lidt."),
          kendt(
              "(?s).*Transition instance is assigned.*",
              "Systemet er på vej fra trinet ad en vej, der ikke findes i den anden version."),
          kendt("(?s).*Source activity .*", "Trinet findes ikke i den version, der flyttes fra."),
          kendt("(?s).*Target activity .*", "Trinet findes ikke i den version, der flyttes til."));

  private Flytteaarsager() {}

  private static Map.Entry<Pattern, String> kendt(String motoren, String dansk) {
    return Map.entry(Pattern.compile(motoren), dansk);
  }

  static String paaDansk(String motoren) {
    return KENDTE.stream()
        .filter(k -> k.getKey().matcher(motoren).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ANDET);
  }

  /** The same refusal that can be told; empty when it is another. Asked inside the command. */
  static Optional<RuntimeException> af(RuntimeException fejl) {
    if (fejl instanceof MigrationPlanValidationException plan) {
      return Optional.of(new Planafvisning(plan, grunde(plan)));
    }
    if (fejl instanceof MigratingProcessInstanceValidationException instans) {
      return Optional.of(new Instansafvisning(instans, grunde(instans.getValidationReport())));
    }
    return Optional.empty();
  }

  private static List<Flyttegrund> grunde(MigrationPlanValidationException fejl) {
    String proces =
        fejl.getValidationReport().getMigrationPlan() == null
            ? null
            : fejl.getValidationReport().getMigrationPlan().getSourceProcessDefinitionId();
    Set<Flyttegrund> grunde = new LinkedHashSet<>();
    fejl.getValidationReport()
        .getInstructionReports()
        .forEach(r -> sig(grunde, proces, fra(r.getMigrationInstruction()), r.getFailures()));
    return new ArrayList<>(grunde);
  }

  private static String fra(MigrationInstruction instruks) {
    return instruks.getSourceActivityId() == null
        ? instruks.getTargetActivityId()
        : instruks.getSourceActivityId();
  }

  private static List<Flyttegrund> grunde(MigratingProcessInstanceValidationReport rapport) {
    ExecutionEntity instans =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(rapport.getProcessInstanceId());
    String proces = instans == null ? null : instans.getProcessDefinitionId();
    Set<Flyttegrund> grunde = new LinkedHashSet<>();
    rapport
        .getActivityInstanceReports()
        .forEach(r -> sig(grunde, proces, r.getSourceScopeId(), r.getFailures()));
    rapport
        .getTransitionInstanceReports()
        .forEach(r -> sig(grunde, proces, r.getSourceScopeId(), r.getFailures()));
    if (!rapport.getFailures().isEmpty()) {
      sig(grunde, proces, null, rapport.getFailures());
    }
    return new ArrayList<>(grunde);
  }

  private static void sig(
      Set<Flyttegrund> grunde, String proces, String trin, List<String> motoren) {
    String navn = navn(proces, trin);
    motoren.forEach(m -> grunde.add(new Flyttegrund(navn, paaDansk(m))));
  }

  private static String navn(String proces, String trin) {
    ProcessDefinitionEntity model =
        proces == null
            ? null
            : Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(proces);
    if (trin == null) {
      return model == null ? "Processen" : model.getName();
    }
    // what is done several times has a place around its own
    String id = trin.replaceFirst("#.*", "");
    ActivityImpl aktivitet = model == null ? null : model.findActivity(id);
    String navn = aktivitet == null ? null : aktivitet.getName();
    return navn == null ? id : navn.replace("\u00ad", "").replaceAll("\\s+", " ").strip();
  }
}
