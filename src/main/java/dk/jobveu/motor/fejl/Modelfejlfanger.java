package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Sigelig;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.slf4j.MDC;

/**
 * Stands inside every command and says where in which model it was when the model was to blame. The
 * engine keeps the place for its log, and forgets it when the command is over.
 */
public final class Modelfejlfanger extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> kommando) {
    try {
      return next.execute(kommando);
    } catch (RuntimeException fejl) {
      if (Sigelig.i(fejl) == null) {
        throw Flytteaarsager.af(fejl).or(() -> modelfejl(fejl)).orElse(fejl);
      }
      throw fejl;
    }
  }

  private static Optional<RuntimeException> modelfejl(RuntimeException fejl) {
    String aktivitet = aktivitet();
    ProcessDefinitionEntity proces = aktivitet == null ? null : proces();
    return proces == null
        ? Optional.empty()
        : Modelaarsager.af(fejl)
            .map(
                galt ->
                    new Modelkoerselsfejl(
                        proces.getResourceName(), sted(proces, aktivitet), galt, fejl));
  }

  private static String aktivitet() {
    String id = Context.getCommandInvocationContext().getProcessDataContext().getLatestActivityId();
    // what is done several times has a place around its own
    return id == null ? null : id.replaceFirst("#.*", "");
  }

  private static ProcessDefinitionEntity proces() {
    String id =
        MDC.get(Context.getProcessEngineConfiguration().getLoggingContextProcessDefinitionId());
    return id == null
        ? null
        : Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findProcessDefinitionFromCache(id);
  }

  private static String sted(ProcessDefinitionEntity proces, String id) {
    ActivityImpl aktivitet = proces.findActivity(id);
    String navn = aktivitet == null ? null : aktivitet.getName();
    return navn == null ? id : "%s »%s«".formatted(id, navn.replaceAll("\\s+", " "));
  }
}
