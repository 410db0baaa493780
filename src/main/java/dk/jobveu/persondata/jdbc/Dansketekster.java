package dk.jobveu.persondata.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Columns and codes as a citizen reads them. Their names are Danish with ae, oe and aa, so that
 * they can be written back to æ, ø and å.
 */
final class Dansketekster {

  private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));
  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("da-DK"));

  /** What the reader knows already. */
  private static final Set<String> UDELADES = Set.of("forloeb_id", "deltager_id");

  /** Names of tables of decisions and of their rules. */
  private static final Set<String> NAVNE = Set.of("beslutning", "regel");

  /** Columns of decisions that are kept as JSON. */
  private static final Set<String> FELTER = Set.of("input", "resultat");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> SAERLIGE =
      Map.of(
          "epost", "E-post",
          "nr", "Nummer",
          "c43", "Betydning for tjeklisten",
          "registreret_af", "Skrevet af",
          "paa_vegne_af", "På vegne af",
          "virksomhed_cvr", "Virksomhedens CVR-nummer",
          "virksomhed_id", "Virksomhedens nummer i systemet",
          "cv_opdateret", "CV opdateret");

  private Dansketekster() {}

  /** The cells of a row that hold something. */
  static Map<String, String> raekke(Map<String, Object> raa) {
    Map<String, String> ud = new LinkedHashMap<>();
    raa.forEach(
        (kolonne, v) -> {
          String navn = kolonne.toLowerCase(Locale.ROOT);
          String vaerdi = vaerdi(navn, v);
          if (!UDELADES.contains(navn) && !vaerdi.isBlank()) {
            ud.put(SAERLIGE.getOrDefault(navn, ord(navn)), vaerdi);
          }
        });
    return ud;
  }

  static String ord(String navn) {
    String dansk =
        navn.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace("ae", "æ")
            .replace("oe", "ø")
            .replace("aa", "å");
    return Character.toUpperCase(dansk.charAt(0)) + dansk.substring(1);
  }

  private static String vaerdi(String kolonne, Object v) {
    if (v != null && FELTER.contains(kolonne)) {
      return felter(v.toString());
    }
    return v != null && NAVNE.contains(kolonne) ? ord(v.toString()) : vaerdi(v);
  }

  private static String vaerdi(Object v) {
    if (v == null) {
      return "";
    }
    if (v instanceof Boolean b) {
      return b ? "Ja" : "Nej";
    }
    if (v instanceof java.sql.Date d) {
      return DAG.format(d.toLocalDate());
    }
    if (v instanceof LocalDate d) {
      return DAG.format(d);
    }
    if (v instanceof java.sql.Timestamp t) {
      return TID.format(t.toInstant().atZone(DANMARK));
    }
    if (v instanceof OffsetDateTime t) {
      return TID.format(t.atZoneSameInstant(DANMARK));
    }
    String tekst = v.toString();
    return tekst.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,}") ? ord(tekst) : tekst;
  }

  /** The inputs or the result of a decision, which are kept as JSON. */
  private static String felter(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Object>>() {}).entrySet().stream()
          .filter(e -> e.getValue() != null)
          .map(e -> ord(e.getKey()) + ": " + vaerdi(e.getValue()))
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException ikkeJson) {
      return json;
    }
  }
}
