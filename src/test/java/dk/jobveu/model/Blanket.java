package dk.jobveu.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One file of {@code forms/} with its components, read without the engine. */
record Blanket(String id, JsonNode json) {

  private static final Set<String> UDEN_SVAR =
      Set.of("text", "table", "group", "separator", "spacer", "dynamiclist");

  static Stream<Blanket> alle() {
    return Model.filer("forms", ".form").stream().map(Blanket::laes);
  }

  private static Blanket laes(Path fil) {
    try {
      return new Blanket(
          fil.getFileName().toString().replace(".form", ""),
          new ObjectMapper().readTree(fil.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(fil + " er ikke JSON", e);
    }
  }

  /** A component and the list whose rows it belongs to, if any. */
  record Del(JsonNode json, String liste) {

    String type() {
      return json.path("type").asText();
    }

    boolean er(String type) {
      return type().equals(type);
    }

    boolean spoerger() {
      return !UDEN_SVAR.contains(type());
    }

    /** Key of a field, path of a list. */
    String noegle() {
      return json.path(er("dynamiclist") ? "path" : "key").asText();
    }

    String label() {
      return json.path(er("datetime") ? "dateLabel" : "label").asText();
    }

    String tekst(String navn) {
      return json.path(navn).asText();
    }

    JsonNode krav(String navn) {
      return json.path("validate").path(navn);
    }

    @Override
    public String toString() {
      return type() + " " + (noegle().isEmpty() ? json.path("id").asText() : noegle());
    }
  }

  /** All components, those inside groups and lists too. */
  List<Del> dele() {
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
