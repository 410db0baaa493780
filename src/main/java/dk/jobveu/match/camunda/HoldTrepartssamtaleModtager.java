package dk.jobveu.match.camunda;

import dk.jobveu.match.HoldSamtale;
import dk.jobveu.match.Trepartssamtale;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class HoldTrepartssamtaleModtager implements Blanketmodtager {

  private final HoldSamtale holdSamtale;

  HoldTrepartssamtaleModtager(HoldSamtale holdSamtale) {
    this.holdSamtale = holdSamtale;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    holdSamtale.registrer(
        svar.registrering(),
        new Trepartssamtale(
            svar.variabel(Procesvariabler.DELTAGER_ID),
            svar.dato("samtaleDato"),
            svar.ja("deltogVirksomhed"),
            svar.ja("cvOpdateret"),
            svar.ja("jobmaalOpdateret"),
            svar.ja("oenskerUddannelsesloeft"),
            svar.ja("ufaglaertEllerSporskifter"),
            svar.tekst("uddannelsesbehov"),
            svar.ja("svaertVedJob"),
            svar.ja("klarTilJob"),
            svar.heltal("ledighedMaaneder"),
            null));
    return Map.of();
  }
}
