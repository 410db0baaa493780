package dk.jobveu.behov;

import dk.jobveu.forloeb.Deltagelser;
import java.util.List;
import org.springframework.stereotype.Component;

/** The job centres that have not said yet what they can contribute. */
@Component("jobcentreUdenSkoen")
public class JobcentreUdenSkoen {

  private final Deltagelser deltagelser;
  private final Indmeldinger indmeldinger;

  public JobcentreUdenSkoen(Deltagelser deltagelser, Indmeldinger indmeldinger) {
    this.deltagelser = deltagelser;
    this.indmeldinger = indmeldinger;
  }

  /** Ids of the job centres, in the order they were invited. */
  public List<String> af(String forloebId) {
    List<String> svaret =
        indmeldinger.skoen(forloebId).stream().map(Kandidatskoen::jobcenter).toList();
    return deltagelser.jobcentre(forloebId).stream().filter(j -> !svaret.contains(j)).toList();
  }
}
