package dk.jobveu.hold;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;

/**
 * What may be negotiated or changed when a class is not filled. A number that may be left out is
 * null on a form only.
 *
 * @param beslutningsdato the day it must be known whether the class runs
 * @param beskaeftigede employed participants reported for the class
 * @param andreTilmeldte enrolled from outside the forløb, for instance another job centre or
 *     company that fills up the class
 * @param ventelisteAndre persons on waiting lists elsewhere that could be pooled
 * @param betalingsgarantiPladser places that job centres pay for in any case
 */
public record Holdvilkaar(
    Afvikling afvikling,
    LocalDate start,
    LocalDate slut,
    LocalDate beslutningsdato,
    int minimum,
    Integer beskaeftigede,
    Integer andreTilmeldte,
    Integer ventelisteAndre,
    Integer betalingsgarantiPladser,
    boolean kanFlytteSkole,
    boolean kanOmlaegges,
    boolean tompladsKoeber,
    boolean minimumKanForhandles) {

  /** As it is stored: a number that was left out is none. */
  Holdvilkaar udfyldt() {
    return new Holdvilkaar(
        afvikling,
        start,
        slut,
        beslutningsdato,
        minimum,
        tal(beskaeftigede),
        tal(andreTilmeldte),
        tal(ventelisteAndre),
        tal(betalingsgarantiPladser),
        kanFlytteSkole,
        kanOmlaegges,
        tompladsKoeber,
        minimumKanForhandles);
  }

  /**
   * Its own participants in a class that others have: how and when it is held follows theirs, and
   * whether it runs is decided there.
   */
  Holdvilkaar somPaa(Holdvilkaar andres) {
    return new Holdvilkaar(
        andres.afvikling,
        andres.start,
        andres.slut,
        andres.beslutningsdato,
        1,
        beskaeftigede,
        0,
        0,
        betalingsgarantiPladser,
        false,
        false,
        false,
        false);
  }

  private static Integer tal(Integer v) {
    return v == null ? 0 : v;
  }

  /** How the teaching is held. */
  public enum Afvikling {
    HOLD,
    AABENT_VAERKSTED,
    FJERN
  }

  void kontroller() {
    if (!slut.isAfter(start)) {
      throw new Regelbrud("slut", "Kurset skal slutte efter, at det er begyndt.");
    }
    if (beslutningsdato.isAfter(start)) {
      throw new Regelbrud(
          "beslutningsdato", "Det skal være afgjort senest den dag, kurset begynder.");
    }
  }

  /** Others have agreed to it as it is, and their participants have places. */
  void kraevSomAftalt(Holdvilkaar nye) {
    String hvorfor = "Deltagere fra et andet forløb har pladser på holdet. ";
    if (!start.equals(nye.start)) {
      throw new Regelbrud(
          "start", hvorfor + "Skriv den dag, der er aftalt: %s.".formatted(Datoer.tekst(start)));
    }
    if (!slut.equals(nye.slut)) {
      throw new Regelbrud(
          "slut", hvorfor + "Skriv den dag, der er aftalt: %s.".formatted(Datoer.tekst(slut)));
    }
    if (afvikling != nye.afvikling) {
      throw new Regelbrud("afvikling", hvorfor + "Vælg det samme som før.");
    }
  }

  /** A class that is still to come cannot be decided in the past; one that has begun is history. */
  void kontrollerBeslutningsdag(LocalDate idag) {
    if (!start.isBefore(idag) && beslutningsdato.isBefore(idag)) {
      throw new Regelbrud(
          "beslutningsdato", "Den dag er allerede gået. Vælg i dag eller en senere dag.");
    }
  }
}
