package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;

/**
 * The job centre, which knows who the citizen is, arranges the school's guidance with the citizen
 * . The school gets the day and the place, and nothing that says who it is.
 */
@Brugstilfaelde
public class AftalVejledning implements Blanket<AftalVejledning.Svar, Opfoelgningssvar> {

  /** What the citizen, or trying to reach the citizen, came to. */
  public enum Udfald {
    AFTALT,
    NYT_JOB,
    ANDET_JOB,
    LEDIG,
    NEJ_TAK,
    UKONTAKTBAR
  }

  /**
   * @param aftaltDag with the place only where a day was arranged
   * @param sidsteDag with the two after it only where it is another ufaglært job
   * @param kontaktsamtykke whether the citizen may be contacted again until it is closed
   */
  public record Svar(
      LocalDate kontaktDato,
      Udfald udfald,
      LocalDate aftaltDag,
      String aftaltSted,
      LocalDate sidsteDag,
      LocalDate nytJobFra,
      String nytJobCvr,
      boolean kontaktsamtykke) {}

  private final Opfoelgningsregister register;
  private final Opfoelgningsgang gang;

  AftalVejledning(Opfoelgningsregister register, Opfoelgningsgang gang) {
    this.register = register;
    this.gang = gang;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = gang.vist(s);
    vist.put("forloebId", s.forloebId());
    return vist;
  }

  @Override
  public Opfoelgningssvar modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    Opfoelgning o = gang.kraevEgen(r, s.variabel("deltagerId"), Opfoelgning::jobcenter);
    if (svar.udfald() == Udfald.AFTALT && svar.aftaltDag() == null) {
      throw new Regelbrud("aftaltDag", "Skriv den dag, I har aftalt med borgeren.");
    }
    if (svar.udfald() == Udfald.AFTALT && svar.aftaltSted() == null) {
      throw new Regelbrud("aftaltSted", "Skriv, hvor eller hvordan de mødes.");
    }
    register.gemKontakt(
        r,
        o.deltagerId(),
        new Opfoelgningskontakt(
            "AFTALE",
            o.stand().naesteDato(),
            svar.kontaktDato(),
            svar.udfald() != Udfald.UKONTAKTBAR,
            false,
            false,
            false,
            svar.udfald().name(),
            new Opfoelgningskontakt.Aftale(
                svar.aftaltDag(), svar.aftaltSted(), svar.kontaktsamtykke())));
    return switch (svar.udfald()) {
      case AFTALT -> new Opfoelgningssvar("AFTALT", new Morgen(gang.idag()));
      case NYT_JOB ->
          gang.nytJob(r, o, new Jobskifte(svar.sidsteDag(), svar.nytJobFra(), svar.nytJobCvr()));
      case ANDET_JOB -> gang.andetJob(r, o, svar.kontaktDato());
      case LEDIG -> gang.videre(r, o, Jobstatus.LEDIG, 0, gang.idag());
      case NEJ_TAK -> gang.videre(r, o.medSamtykke(false), o.stand().status(), 0, gang.idag());
      case UKONTAKTBAR -> gang.ikkeFundet(r, o);
    };
  }
}
