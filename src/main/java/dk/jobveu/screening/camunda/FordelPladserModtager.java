package dk.jobveu.screening.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code fordel_pladser}; the screening closes as its last day ends. */
@Component
class FordelPladserModtager implements Blanketmodtager {

  private final FordelPladser fordel;

  FordelPladserModtager(FordelPladser fordel) {
    this.fordel = fordel;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    LocalDate frist = svar.dato("frist");
    fordel.fordel(
        svar.registrering(),
        new Screeningsplan(
            svar.heltal("pladser"),
            svar.heltal("minimum"),
            frist,
            svar.tekst("ordninger"),
            svar.raekker("jobcentre").stream()
                .map(
                    r ->
                        new Jobcentermaal(
                            r.tekst("jobcenter"), r.heltal("maal"), r.heltal("mindst")))
                .toList()));
    return Map.of(Procesvariabler.SCREENINGSFRIST, Frister.dagenUd(frist));
  }
}
