package dk.jobveu.stedfortraeder.camunda;

import dk.jobveu.stedfortraeder.UdfoerStedfortraedelse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the deputies' job known to the engine. */
@Configuration
class Stedfortraederkonfiguration {

  @Bean
  ProcessEnginePlugin stedfortraederPlugin(ObjectProvider<UdfoerStedfortraedelse> udfoer) {
    return new AbstractProcessEnginePlugin() {
      @Override
      @SuppressWarnings("rawtypes")
      public void preInit(ProcessEngineConfigurationImpl motor) {
        List<JobHandler> job =
            motor.getCustomJobHandlers() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomJobHandlers());
        job.add(new Stedfortraederjob(udfoer::getObject));
        motor.setCustomJobHandlers(job);
      }
    };
  }
}
