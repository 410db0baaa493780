package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Hold;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import java.time.Period;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The dates of the class that timers and due dates wait for. */
@Component
class Holddatoer {

  private final Period paamindelse;

  Holddatoer(@Value("${jobveu.hold.paamindelse}") Period paamindelse) {
    this.paamindelse = paamindelse;
  }

  Map<String, Object> af(Hold hold) {
    return Map.of(
        Procesvariabler.HOLD_PAAMINDELSE,
        Frister.paaDagen(hold.beslutningsdato().minus(paamindelse)),
        Procesvariabler.KURSUSSTART,
        Frister.paaDagen(hold.start()),
        Procesvariabler.KURSUSAFSLUTNING,
        Frister.paaDagen(hold.slut()));
  }
}
