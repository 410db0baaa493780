package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.RegistrerOpfoelgning;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FindStatusModtager implements Blanketmodtager {

  private final RegistrerOpfoelgning registrerOpfoelgning;

  FindStatusModtager(RegistrerOpfoelgning registrerOpfoelgning) {
    this.registrerOpfoelgning = registrerOpfoelgning;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return Opfoelgningsvariabler.af(
        registrerOpfoelgning.status(
            svar.registrering(),
            svar.variabel(Procesvariabler.DELTAGER_ID),
            svar.dato("forsoegDato"),
            Jobstatus.valueOf(svar.tekst("status"))));
  }
}
