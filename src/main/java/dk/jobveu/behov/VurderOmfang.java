package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import org.springframework.stereotype.Component;

/** One party's yes or no to whether the need is large enough. */
@Component
class VurderOmfang {

  /**
   * How both sides' forms answer.
   *
   * @param begrundelse what it takes to say yes, or null
   */
  record Svar(Boolean stortNok, String begrundelse) {}

  private final Vurderinger vurderinger;

  VurderOmfang(Vurderinger vurderinger) {
    this.vurderinger = vurderinger;
  }

  void vurder(Registrering r, Omfangsside side, Svar svar) {
    if (!svar.stortNok() && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvad der skal til, før I kan sige ja.");
    }
    int omgang =
        vurderinger
            .seneste(r.forloebId())
            .map(Behovsvurdering::omgang)
            .orElseThrow(() -> new Regelbrud(null, "Behovet er ikke gjort op endnu."));
    vurderinger.gemOmfang(
        new Omfangsvurdering(r, omgang, side, svar.stortNok(), svar.begrundelse()));
  }
}
