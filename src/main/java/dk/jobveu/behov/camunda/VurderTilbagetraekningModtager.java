package dk.jobveu.behov.camunda;

import dk.jobveu.behov.VurderFoelge;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The coordinator judges whether the forløb can do without the company. */
@Component
class VurderTilbagetraekningModtager implements Blanketmodtager {

  private final VurderFoelge vurderFoelge;

  VurderTilbagetraekningModtager(VurderFoelge vurderFoelge) {
    this.vurderFoelge = vurderFoelge;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    boolean fortsaetter = "FORTSAET".equals(svar.tekst("foelge"));
    vurderFoelge.udfoer(
        svar.registrering(),
        svar.variabel(Procesvariabler.VIRKSOMHED_ID),
        fortsaetter,
        svar.tekst("begrundelse"));
    return fortsaetter
        ? Map.of(Procesvariabler.TILBAGETRAEKNING_FOELGE, "FORTSAET")
        : Map.of(
            Procesvariabler.TILBAGETRAEKNING_FOELGE,
            "STOP",
            Procesvariabler.STOP_AARSAG,
            Stopaarsag.VIRKSOMHED_TRAK_SIG.name());
  }
}
