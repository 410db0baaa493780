package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.opfoelgning.Opfoelgningssvar;
import java.util.Map;

/** What the process keeps of a contact: where it leads, and when to look again. */
final class Opfoelgningsvariabler {

  private Opfoelgningsvariabler() {}

  static Map<String, Object> af(Opfoelgningssvar svar) {
    return Map.of(
        Procesvariabler.OPFOELGNING_RESULTAT, svar.resultat(),
        Procesvariabler.OPFOELGNINGSDATO, Frister.morgen(svar.naesteDato()));
  }
}
