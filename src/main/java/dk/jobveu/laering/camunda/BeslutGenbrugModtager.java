package dk.jobveu.laering.camunda;

import dk.jobveu.laering.BeslutGenbrug;
import dk.jobveu.laering.Genbrug;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the decision on re-use; it is also the outcome of the phase. */
@Component
class BeslutGenbrugModtager implements Blanketmodtager {

  private final BeslutGenbrug beslutGenbrug;

  BeslutGenbrugModtager(BeslutGenbrug beslutGenbrug) {
    this.beslutGenbrug = beslutGenbrug;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Genbrug.Beslutning beslutning = Genbrug.Beslutning.valueOf(svar.tekst("beslutning"));
    beslutGenbrug.beslut(
        new Genbrug(
            svar.registrering(),
            beslutning,
            svar.tekst("lokalEjer"),
            svar.ja("skabelonerGemt"),
            svar.tekst("begrundelse")));
    return Map.of(
        Procesvariabler.FASE5_UDFALD,
        beslutning == Genbrug.Beslutning.NY_RUNDE ? "FORANKRET" : beslutning.name());
  }
}
