package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.LedigeMedlemmer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** D3 Ledige medlemmer from the faglige organisation, as counts. */
@Component
class MeldLedigeMedlemmerModtager implements Blanketmodtager {

  private final Part part;
  private final Indmeldinger indmeldinger;
  private final Aktoerer aktoerer;

  MeldLedigeMedlemmerModtager(Part part, Indmeldinger indmeldinger, Aktoerer aktoerer) {
    this.part = part;
    this.indmeldinger = indmeldinger;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    if (!part.deltager(svar, Rolle.FAGLIG_ORGANISATION)) {
      return Map.of();
    }
    int antal = svar.heltal("antalLedige");
    int meritgivende = svar.heltal("antalMeritgivende");
    if (meritgivende > antal) {
      throw new Regelbrud(
          "antalMeritgivende", "Tallet kan ikke være større end antallet af ledige medlemmer.");
    }
    Registrering r = part.registrering(svar, Rolle.FAGLIG_ORGANISATION);
    String navn = r.paaVegneAf() == null ? aktoerer.navn(svar.organisation()) : r.paaVegneAf();
    indmeldinger.gem(new LedigeMedlemmer(r, navn, antal, meritgivende, svar.ja("maaDeles")));
    if (svar.tekst("initiativ") != null) {
      indmeldinger.gemInitiativ(r, svar.tekst("initiativ"));
    }
    return Map.of(Procesvariabler.LEDIGE_UDESTAAR, false);
  }
}
