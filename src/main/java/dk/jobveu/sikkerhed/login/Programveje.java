package dk.jobveu.sikkerhed.login;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an address is meant for a program, so that it hears 401 instead of being led to a log-in
 * page. Reads an address as its most generous reader might: encoded more than once, doubled
 * slashes, other case. It decides how a refusal looks, never whether there is one.
 */
final class Programveje {

  private static final Pattern KODET = Pattern.compile("%([0-9a-f]{2})");
  private static final int GANGE = 3;

  private Programveje() {}

  static boolean er(String uri) {
    List<String> led = led(uri);
    if (led.isEmpty()) {
      return false;
    }
    return switch (led.get(0)) {
      case "engine-rest", "api" -> true;
      case "camunda" -> led.size() > 1 && led.get(1).equals("api");
      default -> false;
    };
  }

  /** Only these two ask for name and password by HTTP Basic; a browser would show its own box. */
  static boolean medBasic(String uri) {
    List<String> led = led(uri);
    return !led.isEmpty() && !led.get(0).equals("camunda") && er(uri);
  }

  private static List<String> led(String uri) {
    String sti = uri.toLowerCase(Locale.ROOT);
    for (int i = 0; i < GANGE; i++) {
      sti = afkod(sti);
    }
    Deque<String> led = new ArrayDeque<>();
    for (String raa : sti.replace('\\', '/').split("/")) {
      String ren = raa.replaceFirst(";.*", "").strip().replaceFirst("(?<=[^.])\\.+$", "");
      if (ren.equals("..")) {
        led.pollLast();
      } else if (!ren.isEmpty() && !ren.equals(".")) {
        led.addLast(ren);
      }
    }
    return List.copyOf(led);
  }

  private static String afkod(String sti) {
    return KODET
        .matcher(sti)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        .toLowerCase(Locale.ROOT);
  }
}
