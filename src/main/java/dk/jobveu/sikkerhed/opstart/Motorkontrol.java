package dk.jobveu.sikkerhed.opstart;

import dk.jobveu.sikkerhed.login.Loginindstillinger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.Resource;

/**
 * Runs the checks that need the engine. All beans are made then, so the engine stands and has made
 * its administrator; the port opens and jobs begin only afterwards.
 */
@Configuration
class Motorkontrol {

  private static final String FOERSTE_ADMINISTRATOR = "createAdminUserConfiguration";

  @Bean
  SmartInitializingSingleton motorkontrollen(ObjectProvider<Selvtjek> tjek) {
    return () -> Opstartsfejl.hvisNogetMangler(tjek.orderedStream().toList());
  }

  @Bean
  Selvtjek motoropsaetning(ProcessEngineConfigurationImpl motor) {
    return new Motoropsaetning(motor);
  }

  @Bean
  Selvtjek administratorer(IdentityService identitet, ObjectProvider<Administratorkilde> kilder) {
    return new Administratorer(identitet, kilder.orderedStream().toList());
  }

  @Bean
  @Profile("!demo")
  Selvtjek demobrugere(
      IdentityService identitet,
      ProcessEngineConfigurationImpl motor,
      @Value("classpath:demo/aktoerer.csv") Resource demofil,
      Loginindstillinger login) {
    return new Demobrugere(identitet, motor, demofil, login.kendteKoder());
  }

  /**
   * Without a name for the first administrator the engine would make a user without one. Whether
   * there is an administrator already, {@link Administratorer} asks of the database.
   */
  @Bean
  static BeanDefinitionRegistryPostProcessor ingenNavnloesAdministrator(
      ConfigurableEnvironment miljoe) {
    return new BeanDefinitionRegistryPostProcessor() {
      @Override
      public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
        if (new Miljoe(miljoe).tekst("camunda.bpm.admin-user.id").isEmpty()
            && beans.containsBeanDefinition(FOERSTE_ADMINISTRATOR)) {
          beans.removeBeanDefinition(FOERSTE_ADMINISTRATOR);
        }
      }
    };
  }
}
