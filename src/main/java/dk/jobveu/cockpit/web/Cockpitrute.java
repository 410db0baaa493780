package dk.jobveu.cockpit.web;

import dk.jobveu.cockpit.camunda.Kald;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls that Cockpit makes for what a coordinator may see, measured in Chromium. All of them
 * only read.
 *
 * @param taeller whether the address asks for the count of what it lists
 */
record Cockpitrute(Kald kald, String id, boolean taeller) {

  private record Linje(Kald kald, String metode, Pattern sti) {}

  private static final String MOTOR = "/camunda/api/engine/engine/default/";
  private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/";

  /** {@code m:} is the engine's interface and {@code c:} Cockpit's own; a star is an id. */
  private static final List<Linje> LINJER =
      """
      TAVLE               GET  m:process-definition/statistics
      ELEMENTER           GET  m:process-definition/*/statistics
      KALDTE_TEGNINGER    GET  m:process-definition/*/static-called-process-definitions
      DEFINITIONER        GET  c:process-definition/statistics
      DEFINITIONER        GET  c:process-definition/statistics-count
      KALDTE_DEFINITIONER POST c:process-definition/*/called-process-definitions
      INSTANSER           POST m:process-instance
      INSTANSER           POST m:process-instance/count
      INSTANSER           POST c:process-instance
      INSTANSER           POST c:process-instance/count
      INSTANS             GET  m:process-instance/*
      TRAE                GET  m:process-instance/*/activity-instances
      KALDTE              POST c:process-instance/*/called-process-instances
      VARIABLER           POST m:variable-instance
      VARIABLER           POST m:variable-instance/count
      FEJL                POST c:incident
      FEJL                POST c:incident/count
      JOBS                GET  m:job/count
      JOBS                POST m:job
      JOBS                POST m:job/count
      OPGAVER             POST m:task
      OPGAVER             POST m:task/count
      AABNE_OPGAVER       GET  m:task/count
      DEFINITIONER        GET  m:process-definition/count
      INGEN               GET  m:job-definition
      INGEN               GET  m:decision-definition/count
      INGEN               GET  m:case-definition/count
      INGEN               GET  m:deployment/count
      INGEN               POST m:external-task
      INGEN               POST m:external-task/count
      """
          .lines()
          .map(Cockpitrute::linje)
          .toList();

  private static Linje linje(String tekst) {
    String[] dele = tekst.strip().split("\\s+");
    String sti = dele[2].replace("m:", MOTOR).replace("c:", COCKPIT);
    return new Linje(
        Kald.valueOf(dele[0]),
        dele[1],
        Pattern.compile("\\Q" + sti.replace("*", "\\E([^/]+)\\Q") + "\\E/?"));
  }

  /** Tasklist asks at the same addresses, for one's own tasks and for what one may start. */
  boolean deles() {
    return kald == Kald.OPGAVER || kald == Kald.AABNE_OPGAVER || kald == Kald.DEFINITIONER;
  }

  /** The call that this is, or nothing; {@code count} is never an id. */
  static Optional<Cockpitrute> af(String metode, String sti) {
    for (Linje l : LINJER) {
      Matcher m = l.sti().matcher(sti);
      if (l.metode().equals(metode) && m.matches()) {
        String id = m.groupCount() > 0 ? m.group(1) : null;
        if (!"count".equals(id)) {
          return Optional.of(new Cockpitrute(l.kald(), id, sti.matches(".*count/?")));
        }
      }
    }
    return Optional.empty();
  }
}
