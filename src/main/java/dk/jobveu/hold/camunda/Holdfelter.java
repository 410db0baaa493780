package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Hold;
import java.util.LinkedHashMap;
import java.util.Map;

/** A class as the values of a form's fields. */
final class Holdfelter {

  private Holdfelter() {}

  static Map<String, Object> af(Hold h) {
    Map<String, Object> felter = new LinkedHashMap<>();
    felter.put("titel", h.titel());
    felter.put("afvikling", h.afvikling().name());
    felter.put("sted", h.sted());
    felter.put("minimum", h.minimum());
    felter.put("maksimum", h.maksimum());
    felter.put("garantikursus", h.garantikursus());
    felter.put("start", h.start().toString());
    felter.put("slut", h.slut().toString());
    felter.put("beslutningsdato", h.beslutningsdato().toString());
    felter.put("beskaeftigede", h.beskaeftigede());
    felter.put("andreTilmeldte", h.andreTilmeldte());
    felter.put("ventelisteAndre", h.ventelisteAndre());
    felter.put("betalingsgarantiPladser", h.betalingsgarantiPladser());
    felter.put("kanFlytteSkole", h.kanFlytteSkole());
    felter.put("kanOmlaegges", h.kanOmlaegges());
    felter.put("tompladsKoeber", h.tompladsKoeber());
    felter.put("minimumKanForhandles", h.minimumKanForhandles());
    return felter;
  }
}
