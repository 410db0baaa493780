package dk.jobveu.kladde.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.kladde.camunda.Kladdesvar.Udeladt;
import java.time.Instant;
import java.util.List;

/**
 * One's own draft as the page needs it.
 *
 * @param kunVindue whether the form is about a citizen, so that nothing of it is kept here
 * @param svar the fields that were changed, or null
 * @param gemt when, or null when nothing is kept
 * @param udeladte fields that were not kept this time
 */
public record Egenkladde(boolean kunVindue, JsonNode svar, Instant gemt, List<Udeladt> udeladte) {

  static Egenkladde ingen(boolean kunVindue) {
    return new Egenkladde(kunVindue, null, null, List.of());
  }
}
