package dk.jobveu.hold;

import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which school holds the class: the one that was chosen last, whoever was asked besides. */
@Component
public class Holdskole {

  private final Udbudsrunder runder;

  Holdskole(Udbudsrunder runder) {
    this.runder = runder;
  }

  public Optional<String> af(String forloebId) {
    return runder.valg(forloebId).filter(Udbydervalg::gaelder).map(v -> v.skoler().get(0));
  }
}
