package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.udbud.VaelgUdbyder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code vaelg_udbyder}. */
@Component
class VaelgUdbyderModtager implements Blanketmodtager {

  private final VaelgUdbyder vaelg;

  VaelgUdbyderModtager(VaelgUdbyder vaelg) {
    this.vaelg = vaelg;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    String skole = svar.tekst("valgtSkole");
    boolean fundet = !Tilbudsoversigt.INGEN.equals(skole);
    if (fundet) {
      vaelg.vaelg(svar.registrering(), skole, svar.tekst("begrundelse"));
    } else {
      vaelg.vaelgIngen(svar.registrering(), svar.tekst("begrundelse"), null);
    }
    return Map.of(Procesvariabler.UDBYDER_FUNDET, fundet);
  }
}
