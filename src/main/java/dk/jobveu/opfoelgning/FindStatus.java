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

  /** One attempt and what it found. */
  public record Forsoeg(LocalDate forsoegDato, Jobstatus status) {}

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
    boolean fundet = f.status() != Jobstatus.UKENDT;
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
    if (f.status() == Jobstatus.ANDET_JOB) {
      return gang.andetJob(r, o, f.forsoegDato());
    }
    return fundet ? gang.videre(r, o, f.status(), 0, gang.idag()) : gang.ikkeFundet(r, o);
  }
}
