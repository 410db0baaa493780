package dk.jobveu.e2e.spor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.webapp.plugin.spi.AppPlugin;

/** Every way to read out of the engine over HTTP: what its OpenAPI says, and its web plugins. */
public final class Motorveje {

  /** One way to read: {@code GET} or a query by {@code POST}. */
  public record Vej(String metode, String sti) {}

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)(?::[^}]*)?}");
  private static final Set<String> HTTP = Set.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD");

  private Motorveje() {}

  /** Reading end points of the REST interface, without its root. */
  public static List<Vej> rest() {
    try (InputStream kilde = Motorveje.class.getResourceAsStream("/openapi.json")) {
      List<Vej> veje = new ArrayList<>();
      JsonNode stier = new ObjectMapper().readTree(kilde).path("paths");
      stier
          .fields()
          .forEachRemaining(
              sti -> {
                if (sti.getValue().has("get")) {
                  veje.add(new Vej("GET", sti.getKey()));
                }
                String post = sti.getValue().path("post").path("operationId").asText();
                if (post.startsWith("query")
                    || post.startsWith("postQuery")
                    || post.startsWith("postExecuteFilter")) {
                  veje.add(new Vej("POST", sti.getKey()));
                }
              });
      return veje;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the REST interface answers to, as its classes say it, without its root. */
  public static Set<Vej> klasserne() {
    Set<Vej> veje = nye();
    gennemgaa(DefaultProcessEngineRestServiceImpl.class, "", veje);
    return veje;
  }

  /** Reading end points of the plugins of a web application, without the application's root. */
  public static Set<Vej> plugins(List<? extends AppPlugin> plugins) {
    Set<Vej> veje = nye();
    for (AppPlugin plugin : plugins) {
      for (Class<?> resurse : plugin.getResourceClasses()) {
        gennemgaa(resurse, sti(resurse.getAnnotations()), veje);
      }
    }
    veje.removeIf(v -> !v.metode().equals("GET") && !v.metode().equals("POST"));
    return veje;
  }

  private static Set<Vej> nye() {
    return new TreeSet<>(java.util.Comparator.comparing(Vej::toString));
  }

  private static void gennemgaa(Class<?> resurse, String rod, Set<Vej> veje) {
    for (Method m : resurse.getMethods()) {
      String sti = rod + sti(m.getAnnotations());
      List<String> metoder =
          java.util.Arrays.stream(m.getAnnotations())
              .map(a -> a.annotationType().getSimpleName())
              .filter(HTTP::contains)
              .toList();
      if (!metoder.isEmpty()) {
        metoder.forEach(n -> veje.add(new Vej(n, sti)));
      } else if (!sti.equals(rod)) {
        gennemgaa(m.getReturnType(), sti, veje);
      }
    }
  }

  private static String sti(java.lang.annotation.Annotation[] annotationer) {
    for (var a : annotationer) {
      if (a instanceof jakarta.ws.rs.Path p) {
        return p.value().startsWith("/") ? p.value() : "/" + p.value();
      }
    }
    return "";
  }

  /**
   * The path once for each value of its parameters; without a value it is left out.
   *
   * @param vaerdier values by parameter, those named {@code first path segment.parameter} first
   */
  public static List<Vej> udfyldt(Vej vej, Map<String, List<String>> vaerdier) {
    Matcher m = PARAMETER.matcher(vej.sti());
    if (!m.find()) {
      return List.of(vej);
    }
    String gruppe = vej.sti().substring(1, vej.sti().indexOf('{') - 1);
    List<String> mulige =
        vaerdier.getOrDefault(
            gruppe + "." + m.group(1), vaerdier.getOrDefault(m.group(1), List.of()));
    return mulige.stream()
        .flatMap(
            v ->
                udfyldt(
                    new Vej(
                        vej.metode(),
                        vej.sti().substring(0, m.start())
                            + Kald.url(v)
                            + vej.sti().substring(m.end())),
                    vaerdier)
                    .stream())
        .toList();
  }
}
