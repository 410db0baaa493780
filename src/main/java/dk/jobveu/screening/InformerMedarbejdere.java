package dk.jobveu.screening;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.screening.Jobcenterscreening.Informationsform;
import java.time.LocalDate;
import java.util.Map;

/**
 * A job centre has told its own staff about the forløb and the profile. It covers all
 * target groups by default; leaving some out is a recorded deviation.
 */
@Brugstilfaelde
public class InformerMedarbejdere implements Blanket<InformerMedarbejdere.Information, Intet> {

  /**
   * Who was told, how and when.
   *
   * @param begrundelse why not all target groups are thought in, or null
   */
  public record Information(
      LocalDate dato,
      Informationsform form,
      int medarbejdere,
      Boolean alleMaalgrupper,
      String begrundelse) {}

  private final Screeninger screeninger;
  private final Afvigelser afvigelser;
  private final Jobcenteroplysninger oplysninger;

  InformerMedarbejdere(
      Screeninger screeninger, Afvigelser afvigelser, Jobcenteroplysninger oplysninger) {
    this.screeninger = screeninger;
    this.afvigelser = afvigelser;
    this.oplysninger = oplysninger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return oplysninger.vist(s);
  }

  @Override
  public Intet modtag(Information svar, Situation s) {
    if (!svar.alleMaalgrupper()) {
      if (svar.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse",
            "Skriv, hvorfor ikke alle målgrupper er tænkt ind. Udsatte ledige bliver let overset.");
      }
      afvigelser.registrer(
          s.registrering(), "R-5.1", "Ikke alle målgrupper er med: " + svar.begrundelse());
    }
    screeninger.gemInformation(s.registrering(), s.jobcenter(), svar);
    return new Intet();
  }
}
