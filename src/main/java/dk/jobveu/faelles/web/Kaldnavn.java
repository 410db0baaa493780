package dk.jobveu.faelles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A call as the log may name it. Whoever calls may write anything in an address, also a citizen's
 * name: only words of the interfaces themselves and ids that the system gave are kept.
 */
public final class Kaldnavn {

  private static final String SKJULT = "*";

  private static final Set<String> METODER =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

  private static final Set<String> ORD =
      Set.of(
          ("administration api borgere casebank deltagere error forloeb indlaes indsigt konto kopi laaste login"
                  + " logout openapi organisationer velkommen projektrum slet sletninger stedfortraeder stop tjekliste traek"
                  + " virksomheder")
              .split(" "));

  private static final Set<String> MOTOREN =
      Set.of(
          ("admin app auth authorization camunda claim cockpit comment complete count create"
                  + " decision-definition default delegateState deployed-form deployment engine"
                  + " engine-rest execution external-task filter form form-variables group"
                  + " history identity incident job key message process-definition"
                  + " process-instance rendered-form resolve signal start start-form"
                  + " submit-form task tasklist unclaim user variable-instance variables")
              .split(" "));

  private static final Pattern NUMMER =
      Pattern.compile("JV-\\d{4}-\\d{4}|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Kaldnavn() {}

  /** The method and the path without query, with a star for everything that is not ours. */
  public static String af(HttpServletRequest anmodning) {
    return af(anmodning.getMethod(), anmodning.getRequestURI());
  }

  static String af(String metode, String sti) {
    String led =
        Arrays.stream(sti.split("/", -1)).map(Kaldnavn::vores).collect(Collectors.joining("/"));
    return (METODER.contains(metode) ? metode : SKJULT) + " " + led;
  }

  private static String vores(String led) {
    boolean kendt =
        led.isEmpty()
            || ORD.contains(led)
            || MOTOREN.contains(led)
            || NUMMER.matcher(led).matches();
    return kendt ? led : SKJULT;
  }
}
