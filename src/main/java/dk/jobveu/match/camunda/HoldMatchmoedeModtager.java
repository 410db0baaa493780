package dk.jobveu.match.camunda;

import dk.jobveu.match.HoldMatchmoede;
import dk.jobveu.match.Matchmoede;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code hold_matchmoede}; match and outcome of each are on the list in Projektrum. */
@Component
class HoldMatchmoedeModtager implements Blanketmodtager {

  private final HoldMatchmoede hold;

  HoldMatchmoedeModtager(HoldMatchmoede hold) {
    this.hold = hold;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    hold.hold(
        svar.registrering(),
        svar.variabel(Procesvariabler.JOBCENTER),
        new Matchmoede(
            Matchmoede.Form.valueOf(svar.tekst("form")),
            svar.dato("afholdtDen"),
            svar.heltal("virksomheder"),
            svar.tekst("begrundelse")));
    return Map.of();
  }
}
