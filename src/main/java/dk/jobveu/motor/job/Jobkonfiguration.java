package dk.jobveu.motor.job;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/** The job executor, set as the starter would set its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(value = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class Jobkonfiguration {

  @Bean
  JobExecutor jobExecutor(
      @Qualifier(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER) TaskExecutor traade,
      CamundaBpmProperties indstillinger,
      Laaseregister register,
      Clock ur,
      @Value("${jobveu.job.laase-fornyes-hoejst}") Duration fornyesHoejst) {
    Jobloeber loeber = new Jobloeber(register, ur, fornyesHoejst);
    // it asks for the engine, and there is none yet
    BeanUtils.copyProperties(
        JobConfiguration.jobExecutor(traade, indstillinger), loeber, "commandExecutor");
    return loeber;
  }
}
