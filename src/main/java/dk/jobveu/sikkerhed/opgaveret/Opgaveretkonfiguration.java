package dk.jobveu.sikkerhed.opgaveret;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules about tasks where the engine looks for them. */
@Configuration
class Opgaveretkonfiguration {

  @Bean
  ProcessEnginePlugin opgaveretPlugin(ObjectProvider<Gruppeopslag> gruppeopslag) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setResourceAuthorizationProvider(new Opgaverettigheder());
        List<SessionFactory> opslag =
            motor.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomSessionFactories());
        opslag.add(new Rettighedsopslag.Fabrik(gruppeopslag::getObject));
        motor.setCustomSessionFactories(opslag);
        // organisations are told apart by their groups, and nothing here belongs to a tenant
        motor.setTenantCheckEnabled(false);
        // the engine's own list, with ours in the place of the checker that it extends
        List<CommandChecker> vagter = new ArrayList<>();
        if (motor.getCommandCheckers() != null) {
          motor.getCommandCheckers().stream()
              .filter(v -> !v.getClass().equals(AuthorizationCommandChecker.class))
              .filter(v -> !v.getClass().equals(TenantCommandChecker.class))
              .forEach(vagter::add);
        }
        vagter.add(new Opgavevagt());
        motor.setCommandCheckers(vagter);
      }

      @Override
      public void postInit(ProcessEngineConfigurationImpl motor) {
        motor.getSqlSessionFactory().getConfiguration().addMapper(Tildelinger.class);
      }
    };
  }
}
