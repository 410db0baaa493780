package dk.jobveu;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.udrulning.Modeller;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Systemtest
class OpstartTest {

  @Autowired RepositoryService motor;
  @Autowired Modeller modeller;

  @Test
  void alleModellerLiggerIEnUdrulningUnderFasteNavne() {
    assertThat(motor.createDeploymentQuery().count()).isEqualTo(1);
    String udrulning = motor.createDeploymentQuery().singleResult().getId();
    assertThat(motor.getDeploymentResourceNames(udrulning))
        .containsExactlyInAnyOrderElementsOf(
            modeller.alle().stream().map(m -> m.getPathWithinContext()).toList())
        .isNotEmpty();
  }
}
