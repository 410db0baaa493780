package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.IndhentMandat;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code indhent_mandat}, one task for each job centre that could not decide. */
@Component
class IndhentMandatModtager implements Blanketmodtager {

  private final IndhentMandat indhent;

  IndhentMandatModtager(IndhentMandat indhent) {
    this.indhent = indhent;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    indhent.udfoer(
        svar.registrering(),
        svar.variabel(Procesvariabler.JOBCENTER),
        svar.ja("mandatGivet"),
        svar.tekst("grund"));
    return Map.of();
  }
}
