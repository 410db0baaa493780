package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.faelles.Nummerart;
import dk.jobveu.feltsvar.Feltlaesere;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Camunda form as the server understands it: its fields and their rules. */
public record Blanketdefinition(String id, List<Felt> felter) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> FELTTYPER =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "dynamiclist");

  /** Whether these answers can only be checked by what the form shows. */
  boolean kontrolleresVedDetViste(Set<String> besvarede) {
    return felter.stream().anyMatch(f -> f.kontrolleresVedDetViste(besvarede));
  }

  /** Reads a form; fails with IllegalArgumentException on what is not one. */
  public static Blanketdefinition laes(InputStream kilde) {
    try {
      JsonNode rod = JSON.readTree(kilde);
      if (!"default".equals(rod.path("type").asText())) {
        throw new IllegalArgumentException("Ikke en Camunda-blanket");
      }
      return new Blanketdefinition(rod.path("id").asText(), felter(rod.path("components"), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Felt> felter(JsonNode komponenter, String skjulUdenom) {
    List<Felt> felter = new ArrayList<>();
    for (JsonNode k : komponenter) {
      String type = k.path("type").asText();
      String skjul = begge(skjulUdenom, tekst(k.path("conditional").path("hide")));
      if ("group".equals(type)) {
        felter.addAll(felter(k.path("components"), skjul));
      } else if (FELTTYPER.contains(type)) {
        felter.add(felt(k, type, skjul));
      }
    }
    return felter;
  }

  /** A field inside a hidden group is hidden too. */
  private static String begge(String udenom, String egen) {
    if (udenom == null) {
      return egen;
    }
    return egen == null ? udenom : "=(" + udenFeel(udenom) + ") or (" + udenFeel(egen) + ")";
  }

  private static String udenFeel(String udtryk) {
    return udtryk.startsWith("=") ? udtryk.substring(1) : udtryk;
  }

  private static Felt felt(JsonNode k, String type, String skjul) {
    JsonNode regler = k.path("validate");
    boolean liste = "dynamiclist".equals(type);
    return new Felt(
        liste ? tekst(k.path("path")) : tekst(k.path("key")),
        type,
        tekst(k.path(type.equals("datetime") ? "dateLabel" : "label")),
        tekst(k.path("subtype")),
        regler.path("required").asBoolean(false),
        tal(regler.path("min")),
        tal(regler.path("max")),
        k.path("decimalDigits").isInt() ? k.path("decimalDigits").intValue() : null,
        heltal(regler.path("minLength")),
        heltal(regler.path("maxLength")),
        tekst(regler.path("pattern")),
        tekst(k.path("properties").path("patternMessage")),
        valg(k.path("values")),
        valgnoegle(k),
        skjul,
        k.path("readonly").asBoolean(false) || k.path("disabled").asBoolean(false),
        Nummerart.af(tekst(k.path("properties").path("nummer"))),
        Datoregel.af(tekst(k.path("properties").path("dag"))),
        registrering(k),
        liste ? felter(k.path("components"), null) : List.of());
  }

  private static Feltregistrering registrering(JsonNode k) {
    JsonNode egenskaber = k.path("properties");
    Map<String, String> valgtekster = new LinkedHashMap<>();
    k.path("values")
        .forEach(v -> valgtekster.put(v.path("value").asText(), v.path("label").asText()));
    return new Feltregistrering(
        Feltlaesere.af(tekst(egenskaber.path(Feltregistrering.LAESERE)))
            .orElse(Feltlaesere.ORGANISATION),
        Feltregistrering.JA.equals(tekst(egenskaber.path(Feltregistrering.PROCESVARIABEL))),
        valgtekster);
  }

  private static Set<String> valg(JsonNode values) {
    if (!values.isArray()) {
      return null;
    }
    Set<String> valg = new LinkedHashSet<>();
    values.forEach(v -> valg.add(v.path("value").asText()));
    return valg;
  }

  private static String valgnoegle(JsonNode k) {
    String udtryk = tekst(k.path("valuesExpression"));
    return udtryk != null ? udenFeel(udtryk).strip() : tekst(k.path("valuesKey"));
  }

  private static String tekst(JsonNode n) {
    return n.isMissingNode() || n.isNull() || n.asText().isEmpty() ? null : n.asText();
  }

  private static Integer heltal(JsonNode n) {
    return tekst(n) == null ? null : Integer.valueOf(n.asText());
  }

  private static BigDecimal tal(JsonNode n) {
    return tekst(n) == null ? null : new BigDecimal(n.asText());
  }
}
