package dk.jobveu.match.camunda;

import dk.jobveu.hold.Deltagertilstand;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many of the job centre's own have no outcome yet. */
@Component
class HoldMatchmoedeBlanketdata implements Blanketdata {

  private final Deltagertilstand deltagere;

  HoldMatchmoedeBlanketdata(Deltagertilstand deltagere) {
    this.deltagere = deltagere;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "forloebId",
        k.forloebId(),
        "udenUdfald",
        deltagere.udenUdfald(k.forloebId(), k.variabel(Procesvariabler.JOBCENTER)));
  }
}
