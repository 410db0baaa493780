package dk.jobveu.sikkerhed.motorvagt;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractWritableIdentityServiceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * The engine's own side of the closed set-up (issue 3, row 3; CVE-2026-77226): nothing about users
 * and groups is written on behalf of the web applications' set-up resource, by whatever address it
 * was reached.
 */
@Component
class Opsaetningsvagt extends AbstractProcessEnginePlugin {

  private static final String OPSAETNING = "org.camunda.bpm.admin.impl.web.SetupResource";

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    List<CommandInterceptor> foer = new ArrayList<>(List.of(new Vagt()));
    if (motor.getCustomPreCommandInterceptorsTxRequired() != null) {
      foer.addAll(motor.getCustomPreCommandInterceptorsTxRequired());
    }
    motor.setCustomPreCommandInterceptorsTxRequired(foer);
  }

  /** Looks at writing commands only; they are rare, so looking at who called costs nothing. */
  static class Vagt extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> kommando) {
      if (kommando instanceof AbstractWritableIdentityServiceCmd && kaldtAfOpsaetningen()) {
        throw new AuthorizationException(
            "Den første bruger oprettes i konfigurationen og ikke her.");
      }
      return next.execute(kommando);
    }

    private static boolean kaldtAfOpsaetningen() {
      return StackWalker.getInstance()
          .walk(s -> s.anyMatch(led -> led.getClassName().startsWith(OPSAETNING)));
    }
  }
}
