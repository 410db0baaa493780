package dk.jobveu.fravaer.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.motor.Frister;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When a follow-up of absence is due: the same day for those who must be followed closely.
 * The engine asks for it and never learns why, since the reason may be about health.
 */
@Component("fravaersfrist")
public class Fravaersfrist {

  private final Fravaersregister register;
  private final Frister frister;
  private final Clock ur;

  Fravaersfrist(Fravaersregister register, Frister frister, Clock ur) {
    this.register = register;
    this.frister = frister;
    this.ur = ur;
  }

  public Date senest(String forloebId, String deltagerId) {
    boolean ihast =
        register.opfoelgninger(forloebId, deltagerId).stream()
            .filter(Fravaersopfoelgning::erAaben)
            .anyMatch(o -> "KONTAKT_SAMME_DAG".equals(o.handling()));
    return ihast ? Frister.dagenUd(Datoer.dagen(ur.instant())) : frister.om("fravaer");
  }
}
