package dk.jobveu.partsaftale;

import dk.jobveu.forloeb.Portkilde;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the gate of fase 2 what the agreement lacks (DMN-18). */
@Component
class PartsaftalePort implements Portkilde {

  private final Partsaftaler aftaler;

  PartsaftalePort(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    return Map.of(
        "partsaftaleMangler",
        aftaler.seneste(forloebId).map(a -> String.join(",", a.mangler())).orElse(""));
  }
}
