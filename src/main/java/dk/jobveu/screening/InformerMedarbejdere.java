package dk.jobveu.screening;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.screening.Jobcenterscreening.Informationsform;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A job centre has told its own staff about the forløb and the profile. It covers all
 * target groups by default; leaving some out is a recorded deviation.
 */
@Service
public class InformerMedarbejdere {

  private final Screeninger screeninger;
  private final Afvigelser afvigelser;

  public InformerMedarbejdere(Screeninger screeninger, Afvigelser afvigelser) {
    this.screeninger = screeninger;
    this.afvigelser = afvigelser;
  }

  @Transactional
  public void informer(
      Registrering r,
      String jobcenter,
      LocalDate dato,
      Informationsform form,
      int medarbejdere,
      boolean alleMaalgrupper,
      String begrundelse) {
    if (!alleMaalgrupper) {
      if (begrundelse == null) {
        throw new Regelbrud(
            "begrundelse",
            "Skriv hvorfor ikke alle målgrupper er tænkt ind. Udsatte ledige bliver let overset.");
      }
      afvigelser.registrer(r, "R-5.1", "Ikke alle målgrupper er med: " + begrundelse);
    }
    screeninger.gemInformation(r, jobcenter, dato, form, medarbejdere, alleMaalgrupper);
  }
}
