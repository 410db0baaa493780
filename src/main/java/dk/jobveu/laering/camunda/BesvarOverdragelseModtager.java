package dk.jobveu.laering.camunda;

import dk.jobveu.laering.BesvarOverdragelse;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the jobcenter's answer. */
@Component
class BesvarOverdragelseModtager implements Blanketmodtager {

  private final BesvarOverdragelse besvarOverdragelse;

  BesvarOverdragelseModtager(BesvarOverdragelse besvarOverdragelse) {
    this.besvarOverdragelse = besvarOverdragelse;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    boolean ja = svar.ja("svar");
    besvarOverdragelse.besvar(svar.registrering(), ja, svar.tekst("begrundelse"));
    return Map.of(Procesvariabler.OVERDRAGELSE_ACCEPTERET, ja);
  }
}
