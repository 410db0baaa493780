package dk.jobveu.behov.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form opens with. */
@Component
class MeldBeskaeftigedeBlanketdata implements Blanketdata {

  private final Afdaekningsdata afdaekningsdata;

  MeldBeskaeftigedeBlanketdata(Afdaekningsdata afdaekningsdata) {
    this.afdaekningsdata = afdaekningsdata;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return afdaekningsdata.af(k.forloebId());
  }
}
