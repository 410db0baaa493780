package dk.jobveu.hold;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges whether the class can run, at the day of decision and on every change (DMN-10, R-5.10). A
 * class that has begun always goes on: a participant who gets a job must not close it.
 */
@Service
public class VurderHold {

  private final Holdregister register;
  private final Holdtal tal;
  private final Beslutninger beslutninger;

  public VurderHold(Holdregister register, Holdtal tal, Beslutninger beslutninger) {
    this.register = register;
    this.tal = tal;
    this.beslutninger = beslutninger;
  }

  /** Judges, records and returns the advice. */
  @Transactional
  public Holdraad vurder(Registrering r) {
    Hold hold = register.hent(r.forloebId());
    if (hold.status().erBegyndt()) {
      return Holdraad.GENNEMFOER;
    }
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    int tilmeldte = tilmeldte(r.forloebId(), hold);
    Map<String, Object> input = new HashMap<>();
    input.put("tilmeldte", tilmeldte);
    input.put("minHold", hold.minimum());
    input.put("maxHold", hold.maksimum());
    input.put("afvikling", hold.afvikling().name());
    input.put("erGarantikursus", hold.garantikursus());
    input.put("betalingsgarantiPladser", hold.betalingsgarantiPladser());
    input.put("ventelisteAndreJobcentre", hold.ventelisteAndre() + tal.venteliste(r.forloebId()));
    input.put("positivtFrafald", 0);
    input.put("dageTilStart", dage(idag, hold.start()));
    input.put("dageTilBeslutning", dage(idag, hold.beslutningsdato()));
    input.put("kanFlytteSkole", hold.kanFlytteSkole());
    input.put("kanOmlaegges", hold.kanOmlaegges());
    input.put("tompladsKoeber", hold.tompladsKoeber());
    input.put("minimumKanForhandles", hold.minimumKanForhandles());
    Afgoerelse svar = beslutninger.traef("hold_levedygtighed", Sag.om(r.forloebId()), input);
    Holdraad raad = Holdraad.valueOf(svar.tekst("handling"));
    register.gemAfgoerelse(
        r,
        new Holdafgoerelse(
            register.afgoerelser(r.forloebId()).size() + 1,
            idag,
            Stadie.OPRETTET,
            tilmeldte,
            hold.minimum(),
            raad,
            null,
            null));
    if (raad == Holdraad.GENNEMFOER) {
      register.saetStatus(r.forloebId(), Holdstatus.GENNEMFOERES);
    }
    return raad;
  }

  /** All who count towards the class. */
  public int tilmeldte(String forloebId, Hold hold) {
    return tal.udvalgteLedige(forloebId) + hold.beskaeftigede() + hold.andreTilmeldte();
  }

  private static int dage(LocalDate fra, LocalDate til) {
    return (int) ChronoUnit.DAYS.between(fra, til);
  }
}
