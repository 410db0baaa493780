package dk.jobveu.opstart.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.AfklarOrdninger;
import dk.jobveu.opstart.Ordning;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code afklar_ordninger}. */
@Component
class AfklarOrdningerModtager implements Blanketmodtager {

  private final AfklarOrdninger afklar;

  AfklarOrdningerModtager(AfklarOrdninger afklar) {
    this.afklar = afklar;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Registrering registrering = svar.registrering();
    afklar.udfoer(
        registrering,
        svar.raekker("ordninger").stream()
            .map(
                r ->
                    new Ordning(
                        registrering,
                        r.tekst("ordning"),
                        r.tekst("maalgruppe"),
                        r.tekst("betingelse")))
            .toList(),
        svar.tekst("begrundelse"));
    return Map.of();
  }
}
