package dk.jobveu.projektrum;

import dk.jobveu.projektrum.Fase.Stade;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says which phase the forløb of tasks are in now. */
@Component
class Opgavefaser {

  private final Forloebsmotor motor;

  Opgavefaser(Forloebsmotor motor) {
    this.motor = motor;
  }

  List<Opgavekort> med(List<Opgavekort> kort) {
    Map<String, String> nu =
        nu(kort.stream().map(Opgavekort::forloebId).collect(Collectors.toSet()));
    return kort.stream().map(k -> k.medFase(nu.get(k.forloebId()))).toList();
  }

  /** The name of the phase by forløb; one between phases has none. */
  Map<String, String> nu(Collection<String> forloebIds) {
    Map<String, String> nu = new HashMap<>();
    motor
        .faser(forloebIds)
        .forEach(
            (id, faser) ->
                faser.stream()
                    .filter(f -> f.stade() == Stade.NU)
                    .forEach(f -> nu.put(id, f.navn())));
    return nu;
  }
}
