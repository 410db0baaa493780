package dk.jobveu.motor.beslutning;

import dk.jobveu.faelles.jdbc.Laesehukommelse;
import dk.jobveu.faelles.web.Anmodning;
import dk.jobveu.motor.Systemkald;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The newest version of each decision, found once a request, and once a transaction where there is
 * none: a page asks a table for each row, and another node may have deployed a new version since
 * the last click. A rule is asked whoever it is for: who starts a forløb need not be one who may
 * read the models.
 */
@Component
public class Beslutningsversioner {

  private static final String HUSKET = Beslutningsversioner.class.getName();

  private final RepositoryService modeller;
  private final Systemkald systemkald;

  Beslutningsversioner(@Lazy RepositoryService modeller, Systemkald systemkald) {
    this.modeller = modeller;
    this.systemkald = systemkald;
  }

  /** All decisions by their ids. */
  public Map<String, DecisionDefinition> alle() {
    return Anmodning.husk(
        HUSKET,
        () ->
            systemkald
                .udfoer(() -> modeller.createDecisionDefinitionQuery().latestVersion().list())
                .stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, d -> d)));
  }

  /** The version that counts now. */
  String id(String beslutning) {
    return Optional.ofNullable(
            Anmodning.iGang()
                ? alle().get(beslutning)
                : Laesehukommelse.ensHeleVejen(HUSKET + "." + beslutning, () -> en(beslutning)))
        .map(DecisionDefinition::getId)
        .orElseThrow(
            () -> new IllegalStateException("Beslutningen " + beslutning + " findes ikke"));
  }

  private DecisionDefinition en(String beslutning) {
    return systemkald.udfoer(
        () ->
            modeller
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(beslutning)
                .latestVersion()
                .singleResult());
  }
}
