package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Hold;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dates of the class that timers and due dates wait for. */
@Component
class Holddatoer {

  private final Frister frister;

  Holddatoer(Frister frister) {
    this.frister = frister;
  }

  Map<String, Object> af(Hold hold) {
    return Map.of(
        Procesvariabler.HOLD_PAAMINDELSE,
        frister.paamindelse("hold", Frister.dagenUd(hold.beslutningsdato())),
        Procesvariabler.KURSUSSTART,
        Frister.dagenUd(hold.start()),
        Procesvariabler.KURSUSAFSLUTNING,
        Frister.dagenUd(hold.slut()));
  }
}
