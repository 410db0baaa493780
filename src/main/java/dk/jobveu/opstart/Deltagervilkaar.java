package dk.jobveu.opstart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The terms of those job centres that take part, wherever they are put side by side. */
@Component
public class Deltagervilkaar {

  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Jobcentertilknytninger tilknytninger;

  Deltagervilkaar(Vilkaarsaftaler vilkaarsaftaler, Jobcentertilknytninger tilknytninger) {
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.tilknytninger = tilknytninger;
  }

  public List<Vilkaar> af(String forloebId) {
    Set<String> deltagende =
        tilknytninger.deltagende(forloebId).stream()
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    return vilkaarsaftaler.alle(forloebId).stream()
        .filter(v -> deltagende.contains(v.jobcenter()))
        .toList();
  }
}
