package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.screening.HoldInformationsmoede;
import dk.jobveu.screening.Informationsmoede;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code hold_informationsmoede}. */
@Component
class HoldInformationsmoedeModtager implements Blanketmodtager {

  private final HoldInformationsmoede hold;

  HoldInformationsmoedeModtager(HoldInformationsmoede hold) {
    this.hold = hold;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    hold.hold(
        svar.registrering(),
        new Informationsmoede(
            Informationsmoede.Form.valueOf(svar.tekst("form")),
            svar.dato("afholdtDen"),
            svar.tekst("sted"),
            svar.heltal("inviterede"),
            svar.heltal("fremmoedte"),
            svar.heltal("virksomheder"),
            svar.tekst("virksomhedsnavne"),
            svar.tekst("dagsorden"),
            svar.tekst("begrundelse")));
    return Map.of();
  }
}
