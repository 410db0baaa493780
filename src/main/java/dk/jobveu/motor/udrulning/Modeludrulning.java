package dk.jobveu.motor.udrulning;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Deploys all models in one deployment at start-up. */
@Component
class Modeludrulning extends DefaultDeploymentConfiguration {

  static final String NAVN = "job-veu";

  private final Modeller modeller;

  Modeludrulning(Modeller modeller) {
    this.modeller = modeller;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration motor) {
    super.preInit(motor);
    motor.setDeploymentName(NAVN);
  }

  @Override
  public Set<Resource> getDeploymentResources() {
    return new LinkedHashSet<>(modeller.alle());
  }
}
