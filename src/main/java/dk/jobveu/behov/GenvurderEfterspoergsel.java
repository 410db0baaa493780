package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** DMN-2 once more with the companies that are left, and DMN-10 for the classes. */
@Brugstilfaelde
public class GenvurderEfterspoergsel implements Trin<Intet, Intet> {

  private final Efterspoergsel efterspoergsel;
  private final Holdudsigt holdene;

  GenvurderEfterspoergsel(Efterspoergsel efterspoergsel, Holdudsigt holdene) {
    this.efterspoergsel = efterspoergsel;
    this.holdene = holdene;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    efterspoergsel.genvurder(r);
    holdene.vurderIgen(r);
    return intet;
  }
}
