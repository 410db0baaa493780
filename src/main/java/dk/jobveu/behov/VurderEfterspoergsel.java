package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** DMN-2 as advice before the parties judge: a new round with fresh figures. */
@Brugstilfaelde
public class VurderEfterspoergsel implements Trin<Intet, Intet> {

  private final Efterspoergsel efterspoergsel;
  private final Vurderinger vurderinger;

  VurderEfterspoergsel(Efterspoergsel efterspoergsel, Vurderinger vurderinger) {
    this.efterspoergsel = efterspoergsel;
    this.vurderinger = vurderinger;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    int omgang = vurderinger.seneste(r.forloebId()).map(v -> v.omgang() + 1).orElse(1);
    Behovsvurdering tal =
        efterspoergsel.optael(r, omgang, efterspoergsel.minHold(r.forloebId()), false);
    vurderinger.gemVurdering(efterspoergsel.anbefal(tal, null));
    return intet;
  }
}
