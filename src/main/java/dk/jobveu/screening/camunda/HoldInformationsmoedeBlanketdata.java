package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Fyldning;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many were selected in all. */
@Component
class HoldInformationsmoedeBlanketdata implements Blanketdata {

  private final Fyldning fyldning;

  HoldInformationsmoedeBlanketdata(Fyldning fyldning) {
    this.fyldning = fyldning;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of("udvalgt", fyldning.af(k.forloebId()).udvalgt());
  }
}
