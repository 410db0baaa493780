package dk.jobveu.screening.camunda;

import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import java.util.List;
import java.util.Map;

/** The filling as rows of a table in a form. */
final class Fyldningstabel {

  private Fyldningstabel() {}

  static List<Map<String, Object>> af(Fyldning.Oversigt oversigt) {
    return oversigt.jobcentre().stream()
        .map(
            j ->
                Map.<String, Object>of(
                    "jobcenter",
                    j.navn(),
                    "maal",
                    j.maal(),
                    "udvalgt",
                    j.udvalgt(),
                    "venteliste",
                    j.venteliste(),
                    "status",
                    status(j.afsluttet())))
        .toList();
  }

  private static String status(Afslutning afslutning) {
    if (afslutning == null) {
      return "Screener";
    }
    return switch (afslutning) {
      case FAERDIG -> "Færdig";
      case FRIST_UDLOEBET -> "Fristen udløb";
      case AFSLAAET -> "Har sagt nej";
    };
  }
}
