package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the companies that look for people. */
@Component
class BekraeftDeltagelseBlanketdata implements Blanketdata {

  private final Virksomhedsliste virksomheder;

  BekraeftDeltagelseBlanketdata(Virksomhedsliste virksomheder) {
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<Map<String, Object>> tabel = virksomheder.tabel(k.forloebId());
    return Map.of("virksomheder", tabel, "antalVirksomheder", tabel.size());
  }
}
