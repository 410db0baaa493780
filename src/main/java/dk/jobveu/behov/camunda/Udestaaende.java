package dk.jobveu.behov.camunda;

import dk.jobveu.motor.Procesvariabler;
import java.util.Map;

/** Whose answers a forløb still waits for. */
final class Udestaaende {

  private Udestaaende() {}

  static boolean branche(Map<String, Object> variabler) {
    return sand(variabler, Procesvariabler.VIRKSOMHEDER_UDESTAAR);
  }

  static boolean faglig(Map<String, Object> variabler) {
    return sand(variabler, Procesvariabler.LEDIGE_UDESTAAR)
        || sand(variabler, Procesvariabler.BESKAEFTIGEDE_UDESTAAR);
  }

  static boolean jobcentre(Map<String, Object> variabler) {
    return sand(variabler, Procesvariabler.JOBCENTRE_UDESTAAR);
  }

  private static boolean sand(Map<String, Object> variabler, String navn) {
    return Boolean.TRUE.equals(variabler.get(navn));
  }
}
