package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.partsaftale.Maegling;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the mediation and which way the process goes on. */
@Component
class MaeglMellemParterneModtager implements Blanketmodtager {

  private final Maegling maegling;

  MaeglMellemParterneModtager(Maegling maegling) {
    this.maegling = maegling;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Maegling.Udfald udfald = Maegling.Udfald.valueOf(svar.tekst("udfald"));
    maegling.registrer(
        svar.registrering(), udfald, svar.tekst("uenighed"), svar.tekst("begrundelse"));
    Map<String, Object> variabler = new HashMap<>();
    variabler.put(Procesvariabler.AFTALE_UDFALD, udfald.name());
    if (udfald == Maegling.Udfald.STOPPET) {
      variabler.put(Procesvariabler.STOP_AARSAG, "INGEN_ENIGHED");
    }
    return variabler;
  }
}
