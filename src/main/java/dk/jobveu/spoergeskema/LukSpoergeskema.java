package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** The last day is over: no link can be used any more. */
@Brugstilfaelde
public class LukSpoergeskema implements Trin<Intet, Intet> {

  private final Adspurgte adspurgte;

  LukSpoergeskema(Adspurgte adspurgte) {
    this.adspurgte = adspurgte;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    adspurgte.iForloeb(r.forloebId()).stream()
        .filter(a -> a.sendt() != null)
        .forEach(a -> adspurgte.luk(a.id()));
    return new Intet();
  }
}
