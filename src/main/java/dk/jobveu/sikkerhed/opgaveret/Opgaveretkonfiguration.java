package dk.jobveu.sikkerhed.opgaveret;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules about tasks where the engine looks for them. */
@Configuration
class Opgaveretkonfiguration {

  @Bean
  ProcessEnginePlugin opgaveretPlugin() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setResourceAuthorizationProvider(new Opgaverettigheder());
        List<SessionFactory> opslag =
            motor.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomSessionFactories());
        opslag.add(new Rettighedsopslag.Fabrik());
        motor.setCustomSessionFactories(opslag);
        // the engine's own list, with ours in the place of the checker that it extends
        List<CommandChecker> vagter = new ArrayList<>();
        if (motor.getCommandCheckers() == null) {
          vagter.add(new TenantCommandChecker());
        } else {
          motor.getCommandCheckers().stream()
              .filter(v -> !v.getClass().equals(AuthorizationCommandChecker.class))
              .forEach(vagter::add);
        }
        vagter.add(new Opgavevagt());
        motor.setCommandCheckers(vagter);
      }
    };
  }
}
