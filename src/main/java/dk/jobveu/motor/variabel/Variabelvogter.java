package dk.jobveu.motor.variabel;

import dk.jobveu.faelles.web.Sigelig;
import dk.jobveu.motor.fejl.Modelkoerselsfejl;
import dk.jobveu.motor.fejl.Motorkald;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Looks at every variable that a command is about to write, whichever of the engine's many ways it
 * came by: a form, a variable or message endpoint, a batch, a modification, Cockpit, our own code.
 * All of them end in one entity and one flush, and this stands just before the flush.
 */
public final class Variabelvogter extends CommandInterceptor implements CommandContextListener {

  private static final String OPERATOERER = "camunda-admin";

  @Override
  public <T> T execute(Command<T> kommando) {
    // a context keeps each listener once, however many commands share it
    Context.getCommandContext().registerCommandContextListener(this);
    return next.execute(kommando);
  }

  @Override
  public void onCommandContextClose(CommandContext kontekst) {
    skrevne(kontekst)
        .forEach(
            v -> {
              maaSkrives(kontekst, v);
              kontroller(v);
            });
  }

  /** New ones and those that have another value than when they were read. */
  private static List<VariableInstanceEntity> skrevne(CommandContext kontekst) {
    DbEntityManager gemmer = kontekst.getDbEntityManager();
    return gemmer.getCachedEntitiesByType(VariableInstanceEntity.class).stream()
        .filter(v -> !gemmer.isDeleted(v) && (v.getRevision() == 0 || gemmer.isDirty(v)))
        .toList();
  }

  private static void kontroller(VariableInstanceEntity v) {
    Variabelregel.kontroller(v.getName(), v.getTypeName(), raa(v));
  }

  /** Over REST a person writes variables by filling in a form; an operator may mend one. */
  private static void maaSkrives(CommandContext kontekst, VariableInstanceEntity v) {
    if (!Motorkald.iGang() || Motorkald.harModtagetBlanket()) {
      return;
    }
    Authentication bruger = kontekst.getAuthentication();
    if (bruger == null
        || bruger.getGroupIds() == null
        || !bruger.getGroupIds().contains(OPERATOERER)) {
      throw UlovligVariabel.adgang(
          "Variablen »%s« ændres kun ved at udfylde en opgaves blanket."
              .formatted(Variabelregel.kort(v.getName())));
    }
  }

  /** The value of the plain types; others are not read, they are refused by their type. */
  private static Object raa(VariableInstanceEntity v) {
    return switch (v.getTypeName()) {
      case "string", "boolean", "integer", "date" -> v.getTypedValue(false).getValue();
      default -> null;
    };
  }

  @Override
  public void onCommandFailed(CommandContext kontekst, Throwable fejl) {
    // nothing is written; but an expression that stumbled over a bad variable is not our error
    Sigelig sagt = Sigelig.i(fejl);
    if (Motorkald.iGang() && (sagt == null || sagt instanceof Modelkoerselsfejl)) {
      try {
        skrevne(kontekst).forEach(Variabelvogter::kontroller);
      } catch (UlovligVariabel grund) {
        Motorkald.begrund(grund);
      }
    }
  }
}
