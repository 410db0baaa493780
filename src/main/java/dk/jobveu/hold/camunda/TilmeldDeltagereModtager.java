package dk.jobveu.hold.camunda;

import dk.jobveu.hold.MeldTilmeldingFaerdig;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code tilmeld_deltagere}; the participants themselves are on the list in Projektrum. */
@Component
class TilmeldDeltagereModtager implements Blanketmodtager {

  private final MeldTilmeldingFaerdig meld;

  TilmeldDeltagereModtager(MeldTilmeldingFaerdig meld) {
    this.meld = meld;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    meld.meld(
        svar.registrering(),
        svar.variabel(Procesvariabler.JOBCENTER),
        svar.tekst("kontaktfunktion"),
        svar.tekst("bemaerkning"));
    return Map.of();
  }
}
