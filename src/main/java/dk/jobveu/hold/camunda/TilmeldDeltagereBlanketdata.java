package dk.jobveu.hold.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.MeldTilmeldingFaerdig;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The class and how many of the job centre's own are enrolled. */
@Component
class TilmeldDeltagereBlanketdata implements Blanketdata {

  private final Holdregister register;
  private final Tilmeldinger tilmeldinger;
  private final MeldTilmeldingFaerdig meld;

  TilmeldDeltagereBlanketdata(
      Holdregister register, Tilmeldinger tilmeldinger, MeldTilmeldingFaerdig meld) {
    this.register = register;
    this.tilmeldinger = tilmeldinger;
    this.meld = meld;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Hold hold = register.hent(k.forloebId());
    String jobcenter = k.variabel(Procesvariabler.JOBCENTER);
    return Map.of(
        "forloebId", k.forloebId(),
        "holdtitel", hold.titel(),
        "start", Datoer.tekst(hold.start()),
        "sted", hold.sted(),
        "tilmeldte", tilmeldinger.afJobcenter(k.forloebId(), jobcenter).size(),
        "manglende", meld.manglende(k.forloebId(), jobcenter));
  }
}
