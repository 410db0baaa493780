package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;

/** The jobcenter's conversation with somebody who lost the job (D22, R-7.22). */
@Brugstilfaelde
public class HoldSamtaleMedLedig implements Blanket<HoldSamtaleMedLedig.Samtale, Opfoelgningssvar> {

  /**
   * What the person tells.
   *
   * @param ledigFra first day without a job; the time until the new job does not count
   * @param nytJobFra first day in a new ufaglært job
   * @param nytJobCvr whose job it is
   * @param informeretBorger whether the citizen was told of the way to skilled work
   */
  public record Samtale(
      LocalDate samtaleDato,
      LocalDate ledigFra,
      Boolean nytJob,
      LocalDate nytJobFra,
      String nytJobCvr,
      boolean informeretBorger) {}

  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Opfoelgningsgang gang;

  HoldSamtaleMedLedig(Opfoelgningsregister register, Opfoelgningsplan plan, Opfoelgningsgang gang) {
    this.register = register;
    this.plan = plan;
    this.gang = gang;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return gang.vist(s);
  }

  @Override
  public Opfoelgningssvar modtag(Samtale samtale, Situation s) {
    Registrering r = s.registrering();
    Opfoelgning o = gang.kraevEgen(r, s.variabel("deltagerId"), Opfoelgning::jobcenter);
    if (samtale.ledigFra().isBefore(o.job().jobstart())) {
      throw new Regelbrud("ledigFra", "Ledigheden kan ikke begynde før jobbet.");
    }
    if (samtale.nytJob() && samtale.nytJobFra().isBefore(samtale.ledigFra())) {
      throw new Regelbrud("nytJobFra", "Det nye job kan ikke begynde før ledigheden.");
    }
    register.gemKontakt(
        r,
        o.deltagerId(),
        new Opfoelgningskontakt(
            "SAMTALE",
            o.stand().naesteDato(),
            samtale.samtaleDato(),
            true,
            samtale.informeretBorger(),
            false,
            false,
            samtale.nytJob() ? "NYT_JOB" : "LEDIG"));
    if (!samtale.nytJob()) {
      register.gemOpfoelgning(r, o.lukket(samtale.samtaleDato(), "LEDIG"));
      return new Opfoelgningssvar("LEDIG", new Morgen(samtale.samtaleDato()));
    }
    LocalDate nytJobFra = samtale.nytJobFra();
    Opfoelgning igen = o.medNytJob(samtale.nytJobCvr(), nytJobFra, samtale.ledigFra());
    register.gemTidligereJob(r, o.deltagerId(), o.somTidligere(samtale.ledigFra().minusDays(1)));
    LocalDate fra = nytJobFra.isAfter(gang.idag()) ? nytJobFra : gang.idag();
    return gang.videre(r, igen, Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(igen, fra));
  }
}
