package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** Writes dates as the engine's REST does. */
  private final ObjectMapper motorens =
      JacksonConfigurator.configureObjectMapper(new ObjectMapper());

  private final FormService blanketter;
  private final Blanketopslag opslag;
  private final ObjectMapper json;

  Blanketblad(FormService blanketter, Blanketopslag opslag, ObjectMapper json) {
    this.blanketter = blanketter;
    this.opslag = opslag;
    this.json = json;
  }

  public Dele af(String opgaveId) {
    ObjectNode variabler =
        motorens.valueToTree(
            VariableValueDto.fromMap(blanketter.getTaskFormVariables(opgaveId, null, false)));
    opslag.afOpgave(opgaveId).forEach((navn, v) -> variabler.set(navn, Vistvariabel.af(v, json)));
    return new Dele(skema(opgaveId), variabler);
  }

  private JsonNode skema(String opgaveId) {
    try (InputStream tekst = blanketter.getDeployedTaskForm(opgaveId)) {
      return json.readTree(tekst);
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
  }
}
