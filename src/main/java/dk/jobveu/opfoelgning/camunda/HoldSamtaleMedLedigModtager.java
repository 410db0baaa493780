package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opfoelgning.RegistrerOpfoelgning;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class HoldSamtaleMedLedigModtager implements Blanketmodtager {

  private final RegistrerOpfoelgning registrerOpfoelgning;

  HoldSamtaleMedLedigModtager(RegistrerOpfoelgning registrerOpfoelgning) {
    this.registrerOpfoelgning = registrerOpfoelgning;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return Opfoelgningsvariabler.af(
        registrerOpfoelgning.samtale(
            svar.registrering(),
            svar.variabel(Procesvariabler.DELTAGER_ID),
            svar.dato("samtaleDato"),
            svar.dato("ledigFra"),
            "JA".equals(svar.tekst("nytJob")) ? svar.dato("nytJobFra") : null));
  }
}
