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
  private final Holdsituation situation;
  private final Beslutninger beslutninger;
  private final Fordeling fordeling;
  private final Holdsamlinger samlinger;

  public VurderHold(
      Holdregister register,
      Holdsituation situation,
      Beslutninger beslutninger,
      Fordeling fordeling,
      Holdsamlinger samlinger) {
    this.register = register;
    this.situation = situation;
    this.beslutninger = beslutninger;
    this.fordeling = fordeling;
    this.samlinger = samlinger;
  }

  @Override
  public Udfald udfoer(AfHold af, Registrering r) {
    Raad raad = afgjort(r, af.holdNr()) ? Raad.GENNEMFOER : vurder(r, af.holdNr());
    return new Udfald(raad, raad == Raad.GENNEMFOER ? Beslutning.GENNEMFOER.udfald() : null);
  }

  /** A class that is pooled with another one is decided on there. */
  private boolean afgjort(Registrering r, int nr) {
    return register.status(r.forloebId(), nr).erBegyndt() || samlinger.erAftalt(r.forloebId(), nr);
  }

  private Raad vurder(Registrering r, int nr) {
    fordeling.fordel(r);
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    Afgoerelse svar =
        beslutninger.traef(
            Holdsituation.TABEL,
            new Sag(r.forloebId(), "hold " + nr),
            situation.input(r.forloebId(), nr, idag));
    Raad raad = Raad.valueOf(svar.tekst("handling"));
    register.gemAfgoerelse(
        r,
        nr,
        new Holdafgoerelse(
            register.afgoerelser(r.forloebId(), nr).size() + 1,
            idag,
            Stadie.OPRETTET,
            situation.tilmeldte(r.forloebId(), nr),
            register.hent(r.forloebId(), nr).vilkaar().minimum(),
            raad,
            null,
            null));
    if (raad == Raad.GENNEMFOER) {
      register.saetStatus(r.forloebId(), nr, Holdstatus.GENNEMFOERES);
    }
    return raad;
  }
}
