package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.springframework.stereotype.Component;

/**
 * What a task's form is drawn of, as the engine's REST answers it in two calls: one command here,
 * which finds the task and the person's right to it once (docs/adr/0031). The engine refuses
 * whoever may not read the task.
 */
@Component
public class Blanketblad {

  /**
   * The parts of a form.
   *
   * @param skema the deployed form
   * @param variabler what it shows, by name
   */
  public record Dele(JsonNode skema, JsonNode variabler) {}

  private static final String FORLOEB = "forloebId";

  /** What somebody reads in a part of a form, in the order in which it stands. */
  private static final List<String> LAESES = List.of("text", "label", "dateLabel", "description");

  /** Writes dates as the engine's REST does. */
  private final ObjectMapper motorens =
      JacksonConfigurator.configureObjectMapper(new ObjectMapper());

  private final FormService blanketter;
  private final Blanketopslag opslag;
  private final ObjectMapper json;
  private final Blanketord ord;

  Blanketblad(FormService blanketter, Blanketopslag opslag, ObjectMapper json, Blanketord ord) {
    this.blanketter = blanketter;
    this.opslag = opslag;
    this.json = json;
    this.ord = ord;
  }

  public Dele af(String opgaveId) {
    ObjectNode variabler =
        motorens.valueToTree(
            VariableValueDto.fromMap(blanketter.getTaskFormVariables(opgaveId, null, false)));
    opslag.afOpgave(opgaveId).forEach((navn, v) -> variabler.set(navn, Vistvariabel.af(v, json)));
    JsonNode skema = skema(opgaveId);
    saet(skema, ord.iForloeb(variabler.path(FORLOEB).path("value").asText()));
    return new Dele(skema, variabler);
  }

  /** The first text that has one of the words gets the other; true when it has. */
  private static boolean saet(JsonNode del, UnaryOperator<String> ord) {
    if (del instanceof ObjectNode felt) {
      for (String navn : LAESES) {
        String tekst = felt.path(navn).asText("");
        String nu = ord.apply(tekst);
        if (!nu.equals(tekst)) {
          felt.put(navn, nu);
          return true;
        }
      }
    }
    for (JsonNode inderst : del.path("components")) {
      if (saet(inderst, ord)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode skema(String opgaveId) {
    try (InputStream tekst = blanketter.getDeployedTaskForm(opgaveId)) {
      return json.readTree(tekst);
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
  }
}
