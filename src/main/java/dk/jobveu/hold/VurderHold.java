package dk.jobveu.hold;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.hold.Holdafgoerelse.Beslutning;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Judges whether the class can run, at the day of decision and on every change (DMN-10, R-5.10). A
 * class that has begun always goes on: a participant who gets a job must not close it.
 */
@Brugstilfaelde
public class VurderHold implements Trin<AfHold, VurderHold.Udfald> {

  /**
   * The advice.
   *
   * @param holdUdfald what came of the class, or null when that is still to be decided
   */
  public record Udfald(Raad holdRaad, String holdUdfald) {}

  private final Holdregister register;
  private final Holdtal tal;
  private final Beslutninger beslutninger;
  private final Fordeling fordeling;

  public VurderHold(
      Holdregister register, Holdtal tal, Beslutninger beslutninger, Fordeling fordeling) {
    this.register = register;
    this.tal = tal;
    this.beslutninger = beslutninger;
    this.fordeling = fordeling;
  }

  @Override
  public Udfald udfoer(AfHold af, Registrering r) {
    Raad raad =
        register.status(r.forloebId(), af.holdNr()).erBegyndt()
            ? Raad.GENNEMFOER
            : vurder(r, af.holdNr());
    return new Udfald(raad, raad == Raad.GENNEMFOER ? Beslutning.GENNEMFOER.udfald() : null);
  }

  private Raad vurder(Registrering r, int nr) {
    fordeling.fordel(r);
    Hold hold = register.hent(r.forloebId(), nr);
    Holdvilkaar vilkaar = hold.vilkaar();
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    int tilmeldte = tal.tilmeldte(r.forloebId(), nr, vilkaar);
    Map<String, Object> input = new HashMap<>();
    input.put("tilmeldte", tilmeldte);
    input.put("minHold", vilkaar.minimum());
    input.put("maxHold", hold.maksimum());
    input.put("afvikling", vilkaar.afvikling().name());
    input.put("erGarantikursus", hold.garantikursus());
    input.put("betalingsgarantiPladser", vilkaar.betalingsgarantiPladser());
    input.put(
        "ventelisteAndreJobcentre", vilkaar.ventelisteAndre() + tal.venteliste(r.forloebId()));
    input.put("positivtFrafald", tal.positivtFrafald(r.forloebId(), nr));
    input.put("dageTilStart", dage(idag, vilkaar.start()));
    input.put("dageTilBeslutning", dage(idag, vilkaar.beslutningsdato()));
    input.put("kanFlytteSkole", vilkaar.kanFlytteSkole());
    input.put("kanOmlaegges", vilkaar.kanOmlaegges());
    input.put("tompladsKoeber", vilkaar.tompladsKoeber());
    input.put("minimumKanForhandles", vilkaar.minimumKanForhandles());
    Afgoerelse svar =
        beslutninger.traef("hold_levedygtighed", new Sag(r.forloebId(), "hold " + nr), input);
    Raad raad = Raad.valueOf(svar.tekst("handling"));
    register.gemAfgoerelse(
        r,
        nr,
        new Holdafgoerelse(
            register.afgoerelser(r.forloebId(), nr).size() + 1,
            idag,
            Stadie.OPRETTET,
            tilmeldte,
            vilkaar.minimum(),
            raad,
            null,
            null));
    if (raad == Raad.GENNEMFOER) {
      register.saetStatus(r.forloebId(), nr, Holdstatus.GENNEMFOERES);
    }
    return raad;
  }

  private static int dage(LocalDate fra, LocalDate til) {
    return (int) ChronoUnit.DAYS.between(fra, til);
  }
}
