package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import org.springframework.stereotype.Service;

/** One party's yes or no to whether the need is large enough. */
@Service
public class VurderOmfang {

  private final Vurderinger vurderinger;

  public VurderOmfang(Vurderinger vurderinger) {
    this.vurderinger = vurderinger;
  }

  public void udfoer(Registrering registrering, Side side, boolean stortNok, String begrundelse) {
    if (!stortNok && begrundelse == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvad der skal til, før I kan sige ja.");
    }
    int omgang =
        vurderinger
            .seneste(registrering.forloebId())
            .map(Behovsvurdering::omgang)
            .orElseThrow(() -> new Regelbrud(null, "Behovet er ikke gjort op endnu."));
    vurderinger.gem(new Omfangsvurdering(registrering, omgang, side, stortNok, begrundelse));
  }
}
