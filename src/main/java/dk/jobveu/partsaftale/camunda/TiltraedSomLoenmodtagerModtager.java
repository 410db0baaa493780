package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.partsaftale.Side;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employees' answer to the agreement. */
@Component
class TiltraedSomLoenmodtagerModtager implements Blanketmodtager {

  private final Tiltraedelsesblanket blanket;

  TiltraedSomLoenmodtagerModtager(Tiltraedelsesblanket blanket) {
    this.blanket = blanket;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return Map.of(Procesvariabler.LOENMODTAGERSIDE_SVAR, blanket.modtag(svar, Side.LOENMODTAGER));
  }
}
