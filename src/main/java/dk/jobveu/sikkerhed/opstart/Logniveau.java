package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;

/**
 * At debug the database layers write every value to the log, and with them what people answered.
 */
class Logniveau implements Selvtjek {

  private static final String NIVEAU = "logging.level";
  private static final Set<String> FOR_MEGET = Set.of("debug", "trace", "all");

  /** Those who log the values of statements; a logger above one of them counts as well. */
  private static final List<String> SKRIVER_VAERDIER =
      List.of(
          "org.camunda.bpm.engine.persistence",
          "org.camunda.bpm.engine.impl.persistence.entity",
          "org.springframework.jdbc.core");

  private final Miljoe miljoe;

  Logniveau(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    if (miljoe.demo()) {
      return List.of();
    }
    return niveauer().entrySet().stream()
        .filter(e -> FOR_MEGET.contains(e.getValue().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey)
        .filter(Logniveau::skriverVaerdier)
        .sorted()
        .map(
            logger ->
                new Mangel(
                    "Loggen for " + logger + " skriver værdier fra databasen, også om personer.",
                    "Sæt " + NIVEAU + "." + logger + ": info, eller fjern den."))
        .toList();
  }

  private static boolean skriverVaerdier(String logger) {
    return logger.equalsIgnoreCase("root")
        || SKRIVER_VAERDIER.stream()
            .anyMatch(v -> (v + ".").startsWith(logger + ".") || logger.startsWith(v + "."));
  }

  private Map<String, String> niveauer() {
    try {
      return miljoe
          .binder()
          .bind(NIVEAU, Bindable.mapOf(String.class, String.class))
          .orElse(Map.of());
    } catch (BindException ulaeselig) {
      return Map.of();
    }
  }
}
