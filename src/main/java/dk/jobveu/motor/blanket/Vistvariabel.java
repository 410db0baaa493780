package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What a form shows, written as the engine's REST writes a variable. */
final class Vistvariabel {

  private Vistvariabel() {}

  static ObjectNode af(Object v, ObjectMapper json) {
    ObjectNode dto = json.createObjectNode();
    if (v == null) {
      dto.put("type", "Null").putNull("value");
    } else if (v instanceof Boolean b) {
      dto.put("type", "Boolean").put("value", b);
    } else if (v instanceof Integer i) {
      dto.put("type", "Integer").put("value", i);
    } else if (v instanceof Number n) {
      dto.put("type", "Double").put("value", n.doubleValue());
    } else if (v instanceof List || v instanceof Map) {
      dto.put("type", "Json").put("value", json.valueToTree(v).toString());
    } else {
      dto.put("type", "String").put("value", v.toString());
    }
    dto.putObject("valueInfo");
    return dto;
  }
}
