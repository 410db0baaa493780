package dk.jobveu.motor;

import dk.jobveu.motor.beslutning.HuskendeFeel;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketord;
import dk.jobveu.motor.blanket.Blanketparser;
import dk.jobveu.motor.blanket.JsonTekst;
import dk.jobveu.motor.fejl.Fejlfanger;
import dk.jobveu.motor.fejl.Modelfejlfanger;
import dk.jobveu.motor.historik.Historikskriver;
import dk.jobveu.motor.historik.JobVeuHistorik;
import dk.jobveu.motor.variabel.IngenObjekter;
import dk.jobveu.motor.variabel.Variabelvogter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What we change in the engine; property names stand in application.yaml. */
@Configuration
public class MotorKonfiguration {

  @Bean
  Clock ur() {
    return new MotorUr();
  }

  @Bean
  RandomGenerator tilfaeldighed() {
    return new SecureRandom();
  }

  @Bean
  ProcessEnginePlugin jobVeuPlugin(
      ObjectProvider<Blanketlytter> blanketlytter,
      ObjectProvider<Opgavemodtagere> modtagere,
      ObjectProvider<Blanketord> ord) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setCustomHistoryLevels(new ArrayList<>(List.of(new JobVeuHistorik())));
        motor.setHistory(JobVeuHistorik.NAVN);
        motor.setEnableDefaultDbHistoryEventHandler(false);
        motor.getCustomHistoryEventHandlers().add(new Historikskriver());
        List<BpmnParseListener> parsere =
            motor.getCustomPreBPMNParseListeners() == null
                ? new ArrayList<>()
                : motor.getCustomPreBPMNParseListeners();
        parsere.add(new Blanketparser(blanketlytter::getObject));
        parsere.add(new Fristparser());
        parsere.add(new Modtagerparser(modtagere::getObject));
        parsere.add(new Opgavenavnparser(ord::getObject));
        motor.setCustomPreBPMNParseListeners(parsere);
        // they quote what was being stored; Fejllog has the same without it
        motor.setEnableCmdExceptionLogging(false);
        motor.setFallbackSerializerFactory(new IngenObjekter());
        motor.setCustomPreCommandInterceptorsTxRequired(
            med(motor.getCustomPreCommandInterceptorsTxRequired(), new Fejlfanger()));
        motor.setCustomPostCommandInterceptorsTxRequired(
            med(
                med(motor.getCustomPostCommandInterceptorsTxRequired(), new Variabelvogter()),
                new Modelfejlfanger()));
        motor.setCustomPostCommandInterceptorsTxRequiresNew(
            med(
                med(motor.getCustomPostCommandInterceptorsTxRequiresNew(), new Variabelvogter()),
                new Modelfejlfanger()));
        DefaultDmnEngineConfiguration dmn =
            (DefaultDmnEngineConfiguration)
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        dmn.setFeelEngineFactory(HuskendeFeel.fabrik());
        motor.setDmnEngineConfiguration(dmn);
        List<SessionFactory> opslag =
            motor.getCustomSessionFactories() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomSessionFactories());
        opslag.add(new Jobopslag.Fabrik());
        opslag.add(new Blankettekster.Fabrik());
        motor.setCustomSessionFactories(opslag);
      }

      private static List<CommandInterceptor> med(
          List<CommandInterceptor> andre, CommandInterceptor ny) {
        List<CommandInterceptor> alle = andre == null ? new ArrayList<>() : new ArrayList<>(andre);
        alle.add(ny);
        return alle;
      }

      @Override
      public void postInit(ProcessEngineConfigurationImpl motor) {
        motor.getValueTypeResolver().addType(new JsonTekst());
        Instanser.kend(motor);
      }
    };
  }
}
