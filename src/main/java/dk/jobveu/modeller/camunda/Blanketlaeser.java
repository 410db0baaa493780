package dk.jobveu.modeller.camunda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.modeller.Modelindhold;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a form, and the texts between them. */
final class Blanketlaeser {

  private static final List<String> KOLONNER =
      List.of("Nøgle", "Slags", "Label eller tekst", "Krav");

  private static final Map<String, String> SLAGS =
      Map.ofEntries(
          Map.entry("text", "Tekst på blanketten"),
          Map.entry("textfield", "Kort tekst"),
          Map.entry("textarea", "Lang tekst"),
          Map.entry("number", "Tal"),
          Map.entry("checkbox", "Kryds"),
          Map.entry("checklist", "Flere krydser"),
          Map.entry("radio", "Ét valg"),
          Map.entry("select", "Vælg fra en liste"),
          Map.entry("taglist", "Vælg flere fra en liste"),
          Map.entry("datetime", "Dag"),
          Map.entry("group", "Gruppe"),
          Map.entry("dynamiclist", "Liste med rækker"),
          Map.entry("table", "Tabel, der vises"),
          Map.entry("separator", "Streg"),
          Map.entry("spacer", "Luft"));

  private Blanketlaeser() {}

  static Modelindhold laes(Blanketmodel model) {
    Map<String, Integer> set = new HashMap<>();
    return new Modelindhold(
        null, null, KOLONNER, model.dele().stream().map(d -> del(d, set)).toList());
  }

  private static Modelindhold.Del del(Blanketmodel.Del d, Map<String, Integer> set) {
    String navn = d.liste() == null ? d.navn() : d.liste() + "." + d.navn();
    int nr = set.merge(navn, 1, Integer::sum);
    return new Modelindhold.Del(
        nr == 1 ? navn : navn + " (" + nr + ")",
        List.of(
            d.noegle(),
            SLAGS.getOrDefault(d.type(), d.type()),
            d.er("text") ? d.tekst("text") : d.label(),
            krav(d.json())),
        aftryk(d.json()),
        "");
  }

  private static String krav(JsonNode felt) {
    JsonNode krav = felt.path("validate");
    return krav.isMissingNode() || krav.isEmpty() ? "" : krav.toString().replaceAll("[{}\"]", "");
  }

  /** Without what is inside it, which are parts of their own, and without where it stands. */
  private static String aftryk(JsonNode felt) {
    ObjectNode selv = ((ObjectNode) felt).deepCopy();
    selv.remove(Set.of("components", "id", "layout"));
    return sorteret(selv);
  }

  private static String sorteret(JsonNode n) {
    if (!n.isObject()) {
      return n.toString();
    }
    return n.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey() + ":" + sorteret(e.getValue()))
        .toList()
        .toString();
  }
}
