package dk.jobveu.opstart;

import dk.jobveu.forloeb.Deltagelser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which job centres do each their own after the kick-off; the lead one does it for those who agreed
 * so at the meeting. The models ask: {@code ${jobcenteropgaver.af(forloebId, jobcenter)}}.
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
    List<String> sagdeJa =
        tilknytninger.deltagende(forloebId).stream().map(Jobcentertilknytning::jobcenter).toList();
    List<String> med = deltagelser.jobcentre(forloebId).stream().filter(sagdeJa::contains).toList();
    if (med.isEmpty()) {
      return List.of(ledende);
    }
    Set<String> enige = enigeOmDetLedende(forloebId);
    return enige.isEmpty()
        ? med
        : Stream.concat(Stream.of(ledende), med.stream().filter(j -> !enige.contains(j)))
            .distinct()
            .toList();
  }

  /** Those at the meeting that agreed; who was not there has agreed to nothing. */
  private Set<String> enigeOmDetLedende(String forloebId) {
    return moeder
        .find(forloebId)
        .filter(m -> m.arbejdsdeling() == Arbejdsdeling.LEDENDE)
        .map(m -> m.deltagere().stream().map(Moededeltager::deltager).collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
