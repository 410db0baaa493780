package dk.jobveu.behov.camunda;

import dk.jobveu.behov.Virksomhed;
import java.util.List;
import java.util.Map;

/** Companies as rows of a table in a form. */
final class Virksomhedstabel {

  private Virksomhedstabel() {}

  static List<Map<String, Object>> af(List<Virksomhed> virksomheder) {
    return virksomheder.stream()
        .map(
            v ->
                Map.<String, Object>of(
                    "navn", v.navn(),
                    "stillingsbetegnelse", v.stillingsbetegnelse(),
                    "antalStillinger", v.antalStillinger(),
                    "oensker", v.oensker().tekst(),
                    "status", v.status().tekst()))
        .toList();
  }
}
