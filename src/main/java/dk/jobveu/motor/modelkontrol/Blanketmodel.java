package dk.jobveu.motor.modelkontrol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file of {@code forms/} with its components.
 *
 * @param id name of the file without its ending, which is the id of the form
 */
public record Blanketmodel(String id, JsonNode json) {

  private static final Set<String> UDEN_SVAR =
      Set.of("text", "table", "group", "separator", "spacer", "dynamiclist");

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws IllegalArgumentException when it is no JSON
   */
  public static Blanketmodel laes(String id, byte[] indhold) {
    try {
      return new Blanketmodel(id, JSON.readTree(indhold));
    } catch (IOException e) {
      throw new IllegalArgumentException(id + " er ikke JSON", e);
    }
  }

  /** Its name as it is deployed. */
  public String fil() {
    return "forms/" + id + ".form";
  }

  /** A component and the list whose rows it belongs to, if any. */
  public record Del(JsonNode json, String liste) {

    public String type() {
      return json.path("type").asText();
    }

    public boolean er(String type) {
      return type().equals(type);
    }

    public boolean spoerger() {
      return !UDEN_SVAR.contains(type());
    }

    /** Key of a field, path of a list. */
    public String noegle() {
      return json.path(er("dynamiclist") ? "path" : "key").asText();
    }

    public String label() {
      return json.path(er("datetime") ? "dateLabel" : "label").asText();
    }

    public String tekst(String navn) {
      return json.path(navn).asText();
    }

    public JsonNode krav(String navn) {
      return json.path("validate").path(navn);
    }

    public JsonNode egenskab(String navn) {
      return json.path("properties").path(navn);
    }

    /** What a designer knows it by: its key, or else its id. */
    public String navn() {
      return noegle().isEmpty() ? tekst("id") : noegle();
    }

    @Override
    public String toString() {
      return type() + " " + navn();
    }
  }

  /** All components, those inside groups and lists too. */
  public List<Del> dele() {
    List<Del> dele = new ArrayList<>();
    saml(json, null, dele);
    return dele;
  }

  private static void saml(JsonNode omkring, String liste, List<Del> dele) {
    for (JsonNode n : omkring.path("components")) {
      Del del = new Del(n, liste);
      dele.add(del);
      saml(n, del.er("dynamiclist") ? del.noegle() : liste, dele);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
