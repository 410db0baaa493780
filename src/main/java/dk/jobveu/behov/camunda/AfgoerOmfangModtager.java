package dk.jobveu.behov.camunda;

import dk.jobveu.behov.AfgoerOmfang;
import dk.jobveu.behov.Omfang;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the parties' answers amount to, and the coordinator's own. */
@Component
class AfgoerOmfangModtager implements Blanketmodtager {

  private final AfgoerOmfang afgoerOmfang;

  AfgoerOmfangModtager(AfgoerOmfang afgoerOmfang) {
    this.afgoerOmfang = afgoerOmfang;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Omfang udfald = Omfang.valueOf(svar.tekst("udfald"));
    afgoerOmfang.udfoer(
        svar.registrering(),
        new AfgoerOmfang.Konklusion(
            svar.ja("stortNok"),
            udfald,
            svar.heltal("holdstoerrelse"),
            svar.ja("garantikursus"),
            svar.tekst("begrundelse")));
    return Map.of(Procesvariabler.OMFANG_UDFALD, udfald.name());
  }
}
