package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;

/** The school tries to find out what became of the person (D22, R-7.22). */
@Brugstilfaelde
public class FindStatus implements Blanket<FindStatus.Forsoeg, Opfoelgningssvar> {

  /** What an attempt can find: a status, or another ufaglært job. */
  public enum Fundet {
    ANSAT_UFAGLAERT,
    NYT_JOB,
    ANDET_JOB,
    LEDIG,
    UDDANNELSE,
    VOKSENLAERLING,
    UKENDT
  }

  /** One attempt and what it found; the last three only where it is another ufaglært job. */
  public record Forsoeg(
      LocalDate forsoegDato,
      Fundet status,
      LocalDate sidsteDag,
      LocalDate nytJobFra,
      String nytJobCvr) {}

  private final Opfoelgningsregister register;
  private final Opfoelgningsgang gang;

  FindStatus(Opfoelgningsregister register, Opfoelgningsgang gang) {
    this.register = register;
    this.gang = gang;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return gang.vist(s);
  }

  @Override
  public Opfoelgningssvar modtag(Forsoeg f, Situation s) {
    Registrering r = s.registrering();
    Opfoelgning o = gang.kraevSkolens(s);
    boolean fundet = f.status() != Fundet.UKENDT;
    register.gemKontakt(
        r,
        o.deltagerId(),
        new Opfoelgningskontakt(
            "FIND_STATUS",
            o.stand().naesteDato(),
            f.forsoegDato(),
            fundet,
            false,
            false,
            false,
            fundet ? f.status().name() : "UKONTAKTBAR"));
    if (f.status() == Fundet.NYT_JOB) {
      return gang.nytJob(r, o, new Jobskifte(f.sidsteDag(), f.nytJobFra(), f.nytJobCvr()));
    }
    if (f.status() == Fundet.ANDET_JOB) {
      return gang.andetJob(r, o, f.forsoegDato());
    }
    return fundet
        ? gang.videre(r, o, Jobstatus.valueOf(f.status().name()), 0, gang.idag())
        : gang.ikkeFundet(r, o);
  }
}
