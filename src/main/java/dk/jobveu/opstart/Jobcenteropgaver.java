package dk.jobveu.opstart;

import dk.jobveu.forloeb.Deltagelser;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which job centres do each their own after the kick-off; the lead one does it for all only where
 * the meeting agreed so. The models ask: {@code ${jobcenteropgaver.af(forloebId, jobcenter)}}.
 */
@Component("jobcenteropgaver")
public class Jobcenteropgaver {

  private final Opstartsmoeder moeder;
  private final Jobcentertilknytninger tilknytninger;
  private final Deltagelser deltagelser;

  Jobcenteropgaver(
      Opstartsmoeder moeder, Jobcentertilknytninger tilknytninger, Deltagelser deltagelser) {
    this.moeder = moeder;
    this.tilknytninger = tilknytninger;
    this.deltagelser = deltagelser;
  }

  /**
   * Ids of those that have the task, in the order they came.
   *
   * @param ledende who leads, or stands in for a job centre where there is none
   */
  public List<String> af(String forloebId, String ledende) {
    boolean ledendeForAlle =
        moeder.find(forloebId).filter(m -> m.arbejdsdeling() == Arbejdsdeling.LEDENDE).isPresent();
    List<String> sagdeJa =
        tilknytninger.deltagende(forloebId).stream().map(Jobcentertilknytning::jobcenter).toList();
    List<String> med = deltagelser.jobcentre(forloebId).stream().filter(sagdeJa::contains).toList();
    return ledendeForAlle || med.isEmpty() ? List.of(ledende) : med;
  }
}
