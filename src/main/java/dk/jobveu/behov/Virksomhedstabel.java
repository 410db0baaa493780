package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import java.util.List;
import java.util.Map;

/** Companies as rows of a table in a form. */
final class Virksomhedstabel {

  private Virksomhedstabel() {}

  /** With the one organisation that speaks with each of them. */
  static List<Map<String, Object>> af(List<Virksomhed> virksomheder, Aktoerer aktoerer) {
    return virksomheder.stream()
        .map(
            v ->
                Map.<String, Object>of(
                    "navn", v.navn(),
                    "stillingsbetegnelse", v.stillingsbetegnelse(),
                    "antalStillinger", v.antalStillinger(),
                    "oensker", v.oensker().tekst(),
                    "status", v.status().tekst(),
                    "kontakt", aktoerer.navn(v.kontakt())))
        .toList();
  }
}
