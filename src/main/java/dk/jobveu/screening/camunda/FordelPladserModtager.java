package dk.jobveu.screening.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Form {@code fordel_pladser}; the screening closes on the morning after its last day. */
@Component
class FordelPladserModtager implements Blanketmodtager {

  private final FordelPladser fordel;
  private final Period paamindelse;

  FordelPladserModtager(
      FordelPladser fordel, @Value("${jobveu.screening.paamindelse}") Period paamindelse) {
    this.fordel = fordel;
    this.paamindelse = paamindelse;
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
    return Map.of(
        Procesvariabler.SCREENINGSFRIST, Frister.paaDagen(frist.plusDays(1)),
        Procesvariabler.SCREENINGSPAAMINDELSE, Frister.paaDagen(frist.minus(paamindelse)));
  }
}
