package dk.jobveu.projektrum;

import dk.jobveu.projektrum.Fase.Stade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says on cards which phase their forløb are in now. */
@Component
class Opgavefaser {

  private final Forloebsmotor motor;

  Opgavefaser(Forloebsmotor motor) {
    this.motor = motor;
  }

  List<Opgavekort> med(List<Opgavekort> kort) {
    Map<String, String> nu = new HashMap<>();
    motor
        .faser(kort.stream().map(Opgavekort::forloebId).distinct().toList())
        .forEach(
            (id, faser) ->
                faser.stream()
                    .filter(f -> f.stade() == Stade.NU)
                    .forEach(f -> nu.put(id, f.navn())));
    return kort.stream().map(k -> k.medFase(nu.get(k.forloebId()))).toList();
  }
}
