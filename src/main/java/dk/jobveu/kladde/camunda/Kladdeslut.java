package dk.jobveu.kladde.camunda;

import dk.jobveu.kladde.Kladder;
import dk.jobveu.kladde.Kladdested;
import dk.jobveu.motor.blanket.Blanketslut;
import org.springframework.stereotype.Component;

/** No draft outlives what it was for: nobody's of a task, one's own of a start. */
@Component
class Kladdeslut implements Blanketslut {

  private final Kladder kladder;

  Kladdeslut(Kladder kladder) {
    this.kladder = kladder;
  }

  @Override
  public void opgaveVaek(String opgaveId) {
    kladder.sletAlle(Kladdested.opgave(opgaveId));
  }

  @Override
  public void procesStartet(String bruger, String proces) {
    kladder.slet(bruger, Kladdested.start(proces));
  }
}
