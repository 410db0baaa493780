package dk.jobveu.koordination;

import dk.jobveu.forloeb.Spurgte;
import dk.jobveu.forloeb.Udtraedelseshinder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever has been asked to coordinate and has not answered. */
@Component
class SpurgtKoordinator implements Spurgte, Udtraedelseshinder {

  private final Koordinatorforslagene forslag;

  SpurgtKoordinator(Koordinatorforslagene forslag) {
    this.forslag = forslag;
  }

  @Override
  public List<String> iForloeb(String forloebId) {
    return forslag.ventende(forloebId).map(f -> f.skifte().tilOrganisation()).stream().toList();
  }

  @Override
  public Optional<String> foerst(String forloebId, String aktoerId) {
    return iForloeb(forloebId).contains(aktoerId)
        ? Optional.of("I har spurgt, om de vil koordinere. Tag spørgsmålet tilbage først.")
        : Optional.empty();
  }
}
