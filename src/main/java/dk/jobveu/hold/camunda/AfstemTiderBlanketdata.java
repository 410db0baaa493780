package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Beskaeftigede;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many employed were reported for the class. */
@Component
class AfstemTiderBlanketdata implements Blanketdata {

  private final Holdregister register;
  private final Beskaeftigede beskaeftigede;

  AfstemTiderBlanketdata(Holdregister register, Beskaeftigede beskaeftigede) {
    this.register = register;
    this.beskaeftigede = beskaeftigede;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    int meldt =
        Math.max(
            register.hent(k.forloebId()).beskaeftigede(), beskaeftigede.alle(k.forloebId()).size());
    return meldt == 0 ? Map.of("meldt", 0) : Map.of("meldt", meldt, "beskaeftigede", meldt);
  }
}
