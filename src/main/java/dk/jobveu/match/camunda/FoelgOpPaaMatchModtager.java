package dk.jobveu.match.camunda;

import dk.jobveu.match.HoldSamtale;
import dk.jobveu.match.Matchopfoelgning;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FoelgOpPaaMatchModtager implements Blanketmodtager {

  private final HoldSamtale holdSamtale;

  FoelgOpPaaMatchModtager(HoldSamtale holdSamtale) {
    this.holdSamtale = holdSamtale;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    holdSamtale.registrer(
        svar.registrering(),
        new Matchopfoelgning(
            svar.variabel(Procesvariabler.DELTAGER_ID),
            svar.dato("samtaleDato"),
            svar.ja("deltogVirksomhed"),
            SerSigSelv.valueOf(svar.tekst("kanSeSigSelv")),
            svar.tekst("aftale")));
    return Map.of();
  }
}
