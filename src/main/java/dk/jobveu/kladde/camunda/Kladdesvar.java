package dk.jobveu.kladde.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.kladde.Kladde;
import dk.jobveu.motor.blanket.Felt;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of what was typed that may be kept: fields that the form has and a person can change. A
 * draft is half done, so its rules are not asked; but what may be stored nowhere is left out and
 * named.
 */
final class Kladdesvar {

  /** A field that was left out, and why. */
  record Udeladt(String felt, String besked) {}

  private final List<Udeladt> udeladte = new ArrayList<>();

  ObjectNode rens(List<Felt> felter, JsonNode sendt) {
    ObjectNode kladde = JsonNodeFactory.instance.objectNode();
    for (Felt felt : felter) {
      JsonNode vaerdi = sendt.get(felt.noegle());
      if (vaerdi == null || felt.skrivebeskyttet() && !felt.erListe()) {
        continue;
      }
      JsonNode ren = felt.erListe() ? raekker(felt, vaerdi) : vaerdi(felt, vaerdi);
      if (ren != null) {
        kladde.set(felt.noegle(), ren);
      }
    }
    return kladde;
  }

  List<Udeladt> udeladte() {
    return udeladte;
  }

  private JsonNode raekker(Felt felt, JsonNode sendt) {
    ArrayNode raekker = JsonNodeFactory.instance.arrayNode();
    sendt.forEach(r -> raekker.add(raekke(felt, r)));
    return sendt.isArray() ? raekker : null;
  }

  /** Cells that nobody can change come along: they say which row it is. */
  private ObjectNode raekke(Felt felt, JsonNode sendt) {
    ObjectNode raekke = JsonNodeFactory.instance.objectNode();
    for (Felt celle : felt.underfelter()) {
      JsonNode ren = sendt.has(celle.noegle()) ? vaerdi(celle, sendt.get(celle.noegle())) : null;
      if (ren != null) {
        raekke.set(celle.noegle(), ren);
      }
    }
    return raekke;
  }

  private JsonNode vaerdi(Felt felt, JsonNode sendt) {
    if (sendt.isArray()) {
      ArrayNode valg = JsonNodeFactory.instance.arrayNode();
      sendt.forEach(v -> valg.add(v.isValueNode() ? vaerdi(felt, v) : null));
      return valg;
    }
    if (!sendt.isValueNode()) {
      return null;
    }
    String fejl =
        Tekst.fejl("Det, der står i feltet " + felt.navn() + ",", sendt.asText(), Kladde.HOEJST);
    if (fejl != null) {
      udeladte.add(new Udeladt(felt.noegle(), fejl));
      return null;
    }
    return sendt;
  }
}
