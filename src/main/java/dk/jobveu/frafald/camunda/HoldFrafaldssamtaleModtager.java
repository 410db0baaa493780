package dk.jobveu.frafald.camunda;

import dk.jobveu.frafald.AfklarFrafald;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class HoldFrafaldssamtaleModtager implements Blanketmodtager {

  private final AfklarFrafald afklarFrafald;

  HoldFrafaldssamtaleModtager(AfklarFrafald afklarFrafald) {
    this.afklarFrafald = afklarFrafald;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    afklarFrafald.samtale(
        svar.registrering(),
        svar.variabel(Procesvariabler.DELTAGER_ID),
        svar.dato("samtaleDato"),
        svar.tekst("naesteSkridt"));
    return Map.of();
  }
}
