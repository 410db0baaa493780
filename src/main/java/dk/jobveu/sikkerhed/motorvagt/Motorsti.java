package dk.jobveu.sikkerhed.motorvagt;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path as the engine will understand it: decoded once, without parameters of segments, empty
 * segments and a slash at the end. A path that others could understand differently has none.
 */
record Motorsti(List<String> led) {

  private static final List<String> ENGINE_REST = List.of("engine-rest");
  private static final List<String> WEBAPPS = List.of("camunda", "api");
  private static final List<String> ADMIN = List.of("camunda", "api", "admin");
  private static final String MOTOR = "default";

  /** The path of a raw request URI, or nothing when it is not plain. */
  static Optional<Motorsti> af(String raaUri) {
    List<String> led = new ArrayList<>();
    for (String raa : raaUri.split("/")) {
      String uden = raa.contains(";") ? raa.substring(0, raa.indexOf(';')) : raa;
      String afkodet = afkod(uden);
      if (afkodet == null || !erEnkelt(afkodet)) {
        return Optional.empty();
      }
      if (!afkodet.isEmpty()) {
        led.add(afkodet);
      }
    }
    return Optional.of(new Motorsti(List.copyOf(led)));
  }

  private static String afkod(String led) {
    try {
      // in a path a plus is a plus
      return URLDecoder.decode(led.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean erEnkelt(String led) {
    return !led.equals(".")
        && !led.equals("..")
        && led.chars().noneMatch(t -> Character.isISOControl(t) || "%;/\\\uFFFD".indexOf(t) >= 0);
  }

  /** Whether this is one of the engine's REST interfaces. */
  boolean erMotorens() {
    return begynder(ENGINE_REST) || begynder(WEBAPPS);
  }

  /** Whether this is the set-up of a first user (CVE-2026-77226). */
  boolean erOpsaetning() {
    return begynder(ADMIN) && led.subList(ADMIN.size(), led.size()).contains("setup");
  }

  /**
   * The engine's resource, the same for both interfaces: {@code task/1/claim}. Resources of the web
   * applications keep a leading slash: {@code /admin/auth/user/default}.
   */
  String resurse() {
    if (begynder(ENGINE_REST)) {
      return motorens(led.subList(1, led.size()));
    }
    List<String> rest = led.subList(2, led.size());
    return rest.size() > 1 && rest.get(0).equals("engine") && rest.get(1).equals("engine")
        ? motorens(rest.subList(1, rest.size()))
        : "/" + String.join("/", rest);
  }

  /** Without {@code engine/default}, which names the one engine there is. */
  private static String motorens(List<String> led) {
    boolean naevnt = led.size() > 2 && led.get(0).equals("engine") && led.get(1).equals(MOTOR);
    return String.join("/", naevnt ? led.subList(2, led.size()) : led);
  }

  private boolean begynder(List<String> med) {
    return led.size() >= med.size() && led.subList(0, med.size()).equals(med);
  }
}
