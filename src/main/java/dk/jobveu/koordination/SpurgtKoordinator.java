package dk.jobveu.koordination;

import dk.jobveu.forloeb.Spurgte;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has been asked to coordinate and has not answered. */
@Component
class SpurgtKoordinator implements Spurgte {

  private final Koordinatorforslagene forslag;

  SpurgtKoordinator(Koordinatorforslagene forslag) {
    this.forslag = forslag;
  }

  @Override
  public List<String> iForloeb(String forloebId) {
    return forslag.ventende(forloebId).map(f -> f.skifte().tilOrganisation()).stream().toList();
  }
}
