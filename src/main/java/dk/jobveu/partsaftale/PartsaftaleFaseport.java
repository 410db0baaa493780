package dk.jobveu.partsaftale;

import dk.jobveu.forloeb.Faseportkilde;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the gate of fase 2 what the agreement lacks (DMN-18). */
@Component
class PartsaftaleFaseport implements Faseportkilde {

  private final Partsaftaler aftaler;

  PartsaftaleFaseport(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    return Map.of(
        "partsaftaleMangler",
        aftaler.seneste(forloebId).map(a -> String.join(",", a.mangler())).orElse(""));
  }
}
