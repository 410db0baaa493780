package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import java.util.Map;
import org.springframework.stereotype.Component;

/** D4 Liste over beskæftigede: employers and counts, confirmed by the union. */
@Component
class MeldBeskaeftigedeModtager implements Blanketmodtager {

  private final Part part;
  private final Indmeldinger indmeldinger;

  MeldBeskaeftigedeModtager(Part part, Indmeldinger indmeldinger) {
    this.part = part;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    if (!part.deltager(svar, Rolle.FAGLIG_ORGANISATION)) {
      return Map.of();
    }
    if (svar.raekker("arbejdsgivere").isEmpty()) {
      throw new Regelbrud("arbejdsgivere", "Skriv mindst én arbejdsgiver.");
    }
    Registrering r = part.registrering(svar, Rolle.FAGLIG_ORGANISATION);
    for (Raekke raekke : svar.raekker("arbejdsgivere")) {
      indmeldinger.gem(
          new Beskaeftigede(
              r,
              raekke.tekst("arbejdsgiver"),
              raekke.heltal("antal"),
              raekke.tekst("forudsaetninger"),
              raekke.tekst("oenskedeTider"),
              r.paaVegneAf() == null));
    }
    return Map.of(Procesvariabler.BESKAEFTIGEDE_UDESTAAR, false);
  }
}
