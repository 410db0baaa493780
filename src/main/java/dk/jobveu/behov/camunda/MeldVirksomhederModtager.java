package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.MeldVirksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** D2 Virksomhedsliste from the brancheorganisation. */
@Component
class MeldVirksomhederModtager implements Blanketmodtager {

  private final Part part;
  private final MeldVirksomheder meldVirksomheder;
  private final Indmeldinger indmeldinger;

  MeldVirksomhederModtager(
      Part part, MeldVirksomheder meldVirksomheder, Indmeldinger indmeldinger) {
    this.part = part;
    this.meldVirksomheder = meldVirksomheder;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    if (!part.deltager(svar, Rolle.BRANCHORGANISATION)) {
      return Map.of();
    }
    Registrering r = part.registrering(svar, Rolle.BRANCHORGANISATION);
    String kilde = r.paaVegneAf() == null ? Rolle.BRANCHORGANISATION.id() : Rolle.KOORDINATOR.id();
    meldVirksomheder.udfoer(r, kilde, Virksomhedsraekker.af(svar.raekker("virksomheder"), false));
    if (svar.tekst("initiativ") != null) {
      indmeldinger.gemInitiativ(r, svar.tekst("initiativ"));
    }
    return Map.of(Procesvariabler.VIRKSOMHEDER_UDESTAAR, false);
  }
}
