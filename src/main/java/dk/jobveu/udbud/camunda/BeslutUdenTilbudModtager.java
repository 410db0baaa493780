package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.udbud.Udbydervalg.NaesteSkridt;
import dk.jobveu.udbud.VaelgUdbyder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code beslut_uden_tilbud}. */
@Component
class BeslutUdenTilbudModtager implements Blanketmodtager {

  private final VaelgUdbyder vaelg;

  BeslutUdenTilbudModtager(VaelgUdbyder vaelg) {
    this.vaelg = vaelg;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    NaesteSkridt skridt = NaesteSkridt.valueOf(svar.tekst("naesteSkridt"));
    vaelg.vaelgIngen(svar.registrering(), svar.tekst("begrundelse"), skridt);
    return Map.of(Procesvariabler.UDEN_TILBUD_VEJ, skridt.name());
  }
}
