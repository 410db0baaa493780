package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.MeldScreeningFaerdig;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code screen_kandidater}; the candidates themselves are on the list in Projektrum. */
@Component
class ScreenKandidaterModtager implements Blanketmodtager {

  private final MeldScreeningFaerdig meld;

  ScreenKandidaterModtager(MeldScreeningFaerdig meld) {
    this.meld = meld;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    meld.meld(svar.registrering(), Opslag.jobcenter(svar), svar.tekst("metode"));
    return Map.of();
  }
}
