package dk.jobveu.match.camunda;

import dk.jobveu.match.Matchoverblik;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many of the job centre's own have no outcome yet. */
@Component
class HoldMatchmoedeBlanketdata implements Blanketdata {

  private final Matchoverblik overblik;

  HoldMatchmoedeBlanketdata(Matchoverblik overblik) {
    this.overblik = overblik;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "forloebId",
        k.forloebId(),
        "udenUdfald",
        overblik.mangler(k.forloebId(), k.variabel(Procesvariabler.JOBCENTER)).size());
  }
}
