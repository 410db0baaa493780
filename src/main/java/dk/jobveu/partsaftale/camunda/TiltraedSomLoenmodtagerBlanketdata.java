package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The draft that the employees answer. */
@Component
class TiltraedSomLoenmodtagerBlanketdata implements Blanketdata {

  private final Tiltraedelsesblanket blanket;

  TiltraedSomLoenmodtagerBlanketdata(Tiltraedelsesblanket blanket) {
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return blanket.data(k);
  }
}
