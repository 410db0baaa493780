package dk.jobveu.udbud;

import dk.jobveu.forloeb.Udtraedelseshinder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A school that has been chosen has courses to hold; without them the forløb stops. */
@Component
class ValgtSkoleGaarIkke implements Udtraedelseshinder {

  private final Udbudsrunder runder;

  ValgtSkoleGaarIkke(Udbudsrunder runder) {
    this.runder = runder;
  }

  @Override
  public Optional<String> foerst(String forloebId, String aktoerId) {
    return runder
        .valg(forloebId)
        .filter(Udbydervalg::gaelder)
        .filter(v -> v.skoler().contains(aktoerId))
        .map(v -> "Skolen er valgt til kurserne. Stop forløbet, hvis den ikke vil holde dem.");
  }
}
