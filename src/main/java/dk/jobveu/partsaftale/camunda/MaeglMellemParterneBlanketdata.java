package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each side answered. */
@Component
class MaeglMellemParterneBlanketdata implements Blanketdata {

  private final Partsaftaler aftaler;

  MaeglMellemParterneBlanketdata(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "svarTekst",
        aftaler
            .seneste(k.forloebId())
            .map(a -> PartsaftaleTekster.svar(aftaler.tiltraedelser(a.forloebId(), a.version())))
            .orElse(""));
  }
}
