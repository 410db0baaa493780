package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;

/**
 * The class of a forløb as the school creates it; a further class is a new round.
 *
 * @param undervisningstid days and times, as the participants are told (D19), or null
 * @param skolekontakt whom they ask at the school, no person, or null
 * @param garantikursus runs with a single participant
 */
public record Hold(
    String titel,
    String sted,
    String undervisningstid,
    String skolekontakt,
    int maksimum,
    boolean garantikursus,
    Holdvilkaar vilkaar) {

  Hold medVilkaar(Holdvilkaar nye) {
    return new Hold(titel, sted, undervisningstid, skolekontakt, maksimum, garantikursus, nye);
  }

  /** The fewest that it runs with. */
  int mindst() {
    return garantikursus ? 1 : vilkaar.minimum();
  }

  void kontroller() {
    if (maksimum < vilkaar.minimum()) {
      throw new Regelbrud(
          "maksimum",
          "Største hold er %d, men mindste er %d. Ret det ene."
              .formatted(maksimum, vilkaar.minimum()));
    }
    vilkaar.kontroller();
  }
}
