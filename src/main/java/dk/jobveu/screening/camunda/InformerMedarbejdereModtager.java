package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.InformerMedarbejdere;
import dk.jobveu.screening.Jobcenterscreening.Informationsform;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code informer_medarbejdere}. */
@Component
class InformerMedarbejdereModtager implements Blanketmodtager {

  private final InformerMedarbejdere informer;

  InformerMedarbejdereModtager(InformerMedarbejdere informer) {
    this.informer = informer;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    informer.informer(
        svar.registrering(),
        Opslag.jobcenter(svar),
        svar.dato("dato"),
        Informationsform.valueOf(svar.tekst("form")),
        svar.heltal("medarbejdere"),
        svar.ja("alleMaalgrupper"),
        svar.tekst("begrundelse"));
    return Map.of();
  }
}
