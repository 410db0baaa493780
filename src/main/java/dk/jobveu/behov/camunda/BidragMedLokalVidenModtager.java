package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Kandidatskoen;
import dk.jobveu.behov.MeldVirksomheder;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A jobcenter's local companies and its estimate of candidates. */
@Component
class BidragMedLokalVidenModtager implements Blanketmodtager {

  private final Part part;
  private final MeldVirksomheder meldVirksomheder;
  private final Indmeldinger indmeldinger;

  BidragMedLokalVidenModtager(
      Part part, MeldVirksomheder meldVirksomheder, Indmeldinger indmeldinger) {
    this.part = part;
    this.meldVirksomheder = meldVirksomheder;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    if (!part.deltager(svar, Rolle.JOBCENTER)) {
      return Map.of();
    }
    indmeldinger.gem(
        new Kandidatskoen(
            svar.registrering(),
            svar.variabel(Procesvariabler.JOBCENTER),
            svar.heltal("antalKandidater"),
            svar.ja("kanGaaSammen"),
            svar.tekst("lokalViden")));
    meldVirksomheder.udfoer(
        svar.registrering(),
        Rolle.JOBCENTER.id(),
        Virksomhedsraekker.af(svar.raekker("lokaleVirksomheder"), true));
    if (svar.tekst("initiativ") != null) {
      indmeldinger.gemInitiativ(svar.registrering(), svar.tekst("initiativ"));
    }
    // job centres answer at the same time; only the first one changes the variable
    return Boolean.FALSE.equals(svar.variabler().get(Procesvariabler.JOBCENTRE_UDESTAAR))
        ? Map.of()
        : Map.of(Procesvariabler.JOBCENTRE_UDESTAAR, false);
  }
}
