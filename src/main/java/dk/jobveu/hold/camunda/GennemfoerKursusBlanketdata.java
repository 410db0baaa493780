package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Deltagertilstand;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many have begun, completed, and are missing. */
@Component
class GennemfoerKursusBlanketdata implements Blanketdata {

  private final Deltagertilstand deltagere;
  private final Holdregister register;

  GennemfoerKursusBlanketdata(Deltagertilstand deltagere, Holdregister register) {
    this.deltagere = deltagere;
    this.register = register;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "forloebId", k.forloebId(),
        "afsluttetDen", register.hent(k.forloebId()).slut().toString(),
        "paabegyndt", deltagere.paabegyndt(k.forloebId()),
        "gennemfoerte", deltagere.gennemfoert(k.forloebId()),
        "iGang", deltagere.iGang(k.forloebId()));
  }
}
