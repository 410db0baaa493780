package dk.jobveu.motor;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets the engine do something on behalf of the system, in the transaction that is going on: what
 * follows from a person's act need not be something that the person may do by hand.
 */
@Component
public class Systemkald {

  private final ProcessEngineConfigurationImpl motor;

  Systemkald(@Lazy ProcessEngineConfigurationImpl motor) {
    this.motor = motor;
  }

  public <T> T udfoer(Callable<T> kald) {
    return motor
        .getCommandExecutorTxRequired()
        .execute(kommando -> kommando.runWithoutAuthorization(kald));
  }
}
