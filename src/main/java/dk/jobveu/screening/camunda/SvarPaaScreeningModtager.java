package dk.jobveu.screening.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.SvarPaaScreening;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code svar_paa_screening}. */
@Component
class SvarPaaScreeningModtager implements Blanketmodtager {

  private final SvarPaaScreening svarPaaScreening;

  SvarPaaScreeningModtager(SvarPaaScreening svarPaaScreening) {
    this.svarPaaScreening = svarPaaScreening;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    boolean ja = svar.ja("deltager");
    svarPaaScreening.svar(svar.registrering(), Opslag.jobcenter(svar), ja, svar.tekst("grund"));
    return Map.of(Procesvariabler.SCREENING_UDFALD, ja ? "I_GANG" : "AFSLAAET");
  }
}
