package dk.jobveu.hold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What DMN-10 is asked about a class. */
@Component
class Holdsituation {

  static final String TABEL = "hold_levedygtighed";

  private final Holdregister register;
  private final Holdtal tal;

  Holdsituation(Holdregister register, Holdtal tal) {
    this.register = register;
    this.tal = tal;
  }

  int tilmeldte(String forloebId, int nr) {
    return tal.tilmeldte(forloebId, nr, register.hent(forloebId, nr).vilkaar());
  }

  Map<String, Object> input(String forloebId, int nr, LocalDate idag) {
    Hold hold = register.hent(forloebId, nr);
    Holdvilkaar vilkaar = hold.vilkaar();
    Map<String, Object> input = new HashMap<>();
    input.put("tilmeldte", tilmeldte(forloebId, nr));
    input.put("minHold", vilkaar.minimum());
    input.put("maxHold", hold.maksimum());
    input.put("afvikling", vilkaar.afvikling().name());
    input.put("erGarantikursus", hold.garantikursus());
    input.put("betalingsgarantiPladser", vilkaar.betalingsgarantiPladser());
    input.put("ventelisteAndreJobcentre", vilkaar.ventelisteAndre() + tal.venteliste(forloebId));
    input.put("positivtFrafald", tal.positivtFrafald(forloebId, nr));
    input.put("dageTilStart", dage(idag, vilkaar.start()));
    input.put("dageTilBeslutning", dage(idag, vilkaar.beslutningsdato()));
    input.put("kanFlytteSkole", vilkaar.kanFlytteSkole());
    input.put("kanOmlaegges", vilkaar.kanOmlaegges());
    input.put("tompladsKoeber", vilkaar.tompladsKoeber());
    input.put("minimumKanForhandles", vilkaar.minimumKanForhandles());
    return input;
  }

  private static int dage(LocalDate fra, LocalDate til) {
    return (int) ChronoUnit.DAYS.between(fra, til);
  }
}
