package dk.jobveu.laering;

import dk.jobveu.behov.Forbilleder;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the casebank is there to be built on. */
@Component
class GodkendteCases implements Forbilleder {

  private final Laeringsarkiv arkiv;

  GodkendteCases(Laeringsarkiv arkiv) {
    this.arkiv = arkiv;
  }

  @Override
  public Set<String> forloeb() {
    return arkiv.casebank().stream()
        .map(c -> c.registrering().forloebId())
        .collect(Collectors.toSet());
  }
}
