package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Hold;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import java.util.Map;

/** The dates of the class that timers and due dates wait for. */
final class Holddatoer {

  private Holddatoer() {}

  static Map<String, Object> af(Hold hold) {
    return Map.of(
        Procesvariabler.HOLD_FRIST,
        Frister.dagenUd(hold.beslutningsdato()),
        Procesvariabler.KURSUSSTART,
        Frister.dagenUd(hold.start()),
        Procesvariabler.KURSUSAFSLUTNING,
        Frister.dagenUd(hold.slut()));
  }
}
