package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opfoelgning.RegistrerOpfoelgning;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class VejledBorgerOgVirksomhedModtager implements Blanketmodtager {

  private final RegistrerOpfoelgning registrerOpfoelgning;

  VejledBorgerOgVirksomhedModtager(RegistrerOpfoelgning registrerOpfoelgning) {
    this.registrerOpfoelgning = registrerOpfoelgning;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return Opfoelgningsvariabler.af(
        registrerOpfoelgning.vejledning(
            svar.registrering(),
            svar.variabel(Procesvariabler.DELTAGER_ID),
            svar.dato("vejledningDato"),
            svar.ja("informeretBorger"),
            svar.ja("informeretVirksomhed"),
            svar.ja("voksenlaerlingOmtalt"),
            svar.tekst("resultat")));
  }
}
