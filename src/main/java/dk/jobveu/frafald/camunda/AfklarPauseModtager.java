package dk.jobveu.frafald.camunda;

import dk.jobveu.frafald.AfklarFrafald;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AfklarPauseModtager implements Blanketmodtager {

  private final AfklarFrafald afklarFrafald;

  AfklarPauseModtager(AfklarFrafald afklarFrafald) {
    this.afklarFrafald = afklarFrafald;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    boolean tilbage = "JA".equals(svar.tekst("tilbage"));
    afklarFrafald.afslutPause(
        svar.registrering(),
        svar.variabel(Procesvariabler.DELTAGER_ID),
        svar.dato("afklaretDato"),
        tilbage);
    return Map.of(Procesvariabler.VENDER_TILBAGE, tilbage);
  }
}
