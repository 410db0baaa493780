package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.partsaftale.Side;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employers' answer to the agreement. */
@Component
class TiltraedSomArbejdsgiverModtager implements Blanketmodtager {

  private final Tiltraedelsesblanket blanket;

  TiltraedSomArbejdsgiverModtager(Tiltraedelsesblanket blanket) {
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return Map.of(Procesvariabler.ARBEJDSGIVERSIDE_SVAR, blanket.modtag(svar, Side.ARBEJDSGIVER));
  }
}
