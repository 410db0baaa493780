package dk.jobveu.motor.beslutning;

import dk.jobveu.faelles.web.Anmodning;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The newest version of each decision, found once a request: a page asks a table for each row, and
 * another node may have deployed a new version since the last click.
 */
@Component
public class Beslutningsversioner {

  private static final String HUSKET = Beslutningsversioner.class.getName();

  private final RepositoryService modeller;

  Beslutningsversioner(@Lazy RepositoryService modeller) {
    this.modeller = modeller;
  }

  /** All decisions by their ids. */
  public Map<String, DecisionDefinition> alle() {
    return Anmodning.husk(
        HUSKET,
        () ->
            modeller.createDecisionDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, d -> d)));
  }

  /** The version that counts now. */
  String id(String beslutning) {
    return Optional.ofNullable(Anmodning.iGang() ? alle().get(beslutning) : en(beslutning))
        .map(DecisionDefinition::getId)
        .orElseThrow(
            () -> new IllegalStateException("Beslutningen " + beslutning + " findes ikke"));
  }

  private DecisionDefinition en(String beslutning) {
    return modeller
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(beslutning)
        .latestVersion()
        .singleResult();
  }
}
