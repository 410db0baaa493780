package dk.jobveu.opstart;

import dk.jobveu.forloeb.Deltagelser;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The job centre that leads the others from the kick-off on, which the models ask for: {@code
 * ${ledendeJobcenter.af(forloebId, jobcenter, koordinator)}}.
 */
@Component
public class LedendeJobcenter {

  private final Jobcentertilknytninger tilknytninger;
  private final Deltagelser deltagelser;

  LedendeJobcenter(Jobcentertilknytninger tilknytninger, Deltagelser deltagelser) {
    this.tilknytninger = tilknytninger;
    this.deltagelser = deltagelser;
  }

  /**
   * One that said yes and has not left since; the coordinator, when the forløb went on without a
   * job centre.
   *
   * @param hidtil who leads so far
   */
  public String af(String forloebId, String hidtil, String koordinator) {
    List<String> med = deltagelser.jobcentre(forloebId);
    if (tilknytninger.alle(forloebId).isEmpty()) {
      return koordinator.equals(hidtil)
          ? koordinator
          : Deltagelser.ledende(med, hidtil, koordinator);
    }
    List<String> sagdeJa =
        tilknytninger.deltagende(forloebId).stream().map(Jobcentertilknytning::jobcenter).toList();
    return Deltagelser.ledende(
        med.stream().filter(sagdeJa::contains).toList(), hidtil, koordinator);
  }
}
