package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;

/**
 * At debug the database layers write every value to the log, and with them what people answered;
 * the web layers quote calls that they cannot read.
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

  /** Held down in application.yaml, since they quote calls that cannot be read at any level. */
  private static final List<String> CITERER_KALD =
      List.of(
          "org.apache.coyote.http11.http11processor",
          "org.apache.coyote.http11.http11inputbuffer",
          "org.apache.tomcat.util.http",
          "org.springframework.web.servlet.mvc.support.defaulthandlerexceptionresolver");

  private static final Set<String> TAVS = Set.of("off", "false", "error", "fatal");

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
        .filter(e -> forMeget(e.getKey(), e.getValue().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            logger ->
                new Mangel(
                    "Loggen for " + logger + " skriver værdier, også om personer.",
                    "Sæt " + NIVEAU + "." + logger + ": error, eller fjern den."))
        .toList();
  }

  private static boolean forMeget(String logger, String niveau) {
    return FOR_MEGET.contains(niveau) && skriverVaerdier(logger)
        || !TAVS.contains(niveau) && citererKald(logger.toLowerCase(Locale.ROOT));
  }

  private static boolean citererKald(String logger) {
    return CITERER_KALD.stream().anyMatch(c -> (logger + ".").startsWith(c + "."));
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
