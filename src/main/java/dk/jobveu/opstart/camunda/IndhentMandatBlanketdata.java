package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the management what was agreed. */
@Component
class IndhentMandatBlanketdata implements Blanketdata {

  private final Opstartsmoeder moeder;

  IndhentMandatBlanketdata(Opstartsmoeder moeder) {
    this.moeder = moeder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "naesteSkridtFraMoedet",
        moeder
            .find(k.forloebId())
            .map(Opstartsmoede::naesteSkridt)
            .orElse("Der er ikke skrevet noget ned om de næste skridt."));
  }
}
