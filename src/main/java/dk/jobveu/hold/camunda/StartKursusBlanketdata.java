package dk.jobveu.hold.camunda;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** First day as planned, 37 hours a week, and how many are enrolled. */
@Component
class StartKursusBlanketdata implements Blanketdata {

  private final Holdregister register;
  private final Tilmeldinger tilmeldinger;
  private final Beslutninger beslutninger;

  StartKursusBlanketdata(
      Holdregister register, Tilmeldinger tilmeldinger, Beslutninger beslutninger) {
    this.register = register;
    this.tilmeldinger = tilmeldinger;
    this.beslutninger = beslutninger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "forloebId", k.forloebId(),
        "startetDen", register.hent(k.forloebId()).start().toString(),
        "ugentligeTimer", beslutninger.taerskel("ugentlige_timer").intValue(),
        "tilmeldte", tilmeldinger.iForloeb(k.forloebId()).size());
  }
}
