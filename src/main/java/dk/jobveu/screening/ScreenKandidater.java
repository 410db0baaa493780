package dk.jobveu.screening;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import java.util.Map;

/**
 * A job centre says that its screening is done; the candidates themselves are on the list
 * in Projektrum. Everybody it put there must have a result, since no unemployed can be enrolled
 * without one.
 */
@Brugstilfaelde
public class ScreenKandidater implements Blanket<ScreenKandidater.Screeningsmetode, Intet> {

  /**
   * @param metode how the job centre screened, or null
   */
  public record Screeningsmetode(String metode) {}

  private final Screeninger screeninger;
  private final Jobcenteroplysninger oplysninger;

  ScreenKandidater(Screeninger screeninger, Jobcenteroplysninger oplysninger) {
    this.screeninger = screeninger;
    this.oplysninger = oplysninger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return oplysninger.vist(s);
  }

  @Override
  public Intet modtag(Screeningsmetode svar, Situation s) {
    int mangler = oplysninger.manglende(s.forloebId(), s.jobcenter());
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at screene %s. Åbn listen i Projektrum og gør dem færdige."
              .formatted(Antal.af(mangler, "kandidat", "kandidater")));
    }
    screeninger.gemMetode(s.registrering(), s.jobcenter(), svar.metode());
    return new Intet();
  }
}
