package dk.jobveu.projektrum.camunda;

import dk.jobveu.beslutning.Beslutningsnavne;
import dk.jobveu.motor.beslutning.Beslutningsversioner;
import dk.jobveu.motor.beslutning.Beslutningsversioner.Version;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names from the deployed decision tables. */
@Component
class CamundaBeslutningsnavne implements Beslutningsnavne {

  private final Beslutningsversioner versioner;

  CamundaBeslutningsnavne(Beslutningsversioner versioner) {
    this.versioner = versioner;
  }

  @Override
  public Map<String, String> alle() {
    return versioner.alle().values().stream()
        .filter(b -> b.navn() != null)
        .collect(Collectors.toMap(Version::beslutning, Version::navn));
  }
}
