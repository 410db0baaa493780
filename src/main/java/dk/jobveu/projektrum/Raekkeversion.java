package dk.jobveu.projektrum;

import dk.jobveu.faelles.Aftryk;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.projektrum.Overblik.Tjekraekke;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Fingerprint of a row of the checklist: how somebody has set it, or that nobody has. */
@Component
public class Raekkeversion {

  private final Aftryk aftryk;

  Raekkeversion(Aftryk aftryk) {
    this.aftryk = aftryk;
  }

  /** Of a row as it is shown. */
  public String af(String forloebId, Tjekraekke raekke) {
    return af(forloebId, raekke.tilstand(), raekke.sat() != null);
  }

  String af(String forloebId, Raekketilstand r, boolean sat) {
    return aftryk.af(
        Arrays.asList(
            forloebId,
            "tjekliste",
            r.raekke(),
            sat ? r.tilstand().name() : null,
            sat ? r.begrundelse() : null));
  }
}
