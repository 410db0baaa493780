package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;

/** Whoever has a link takes the consent back: no more letters, and the address is forgotten. */
@Brugstilfaelde
public class FravaelgSpoergeskema {

  private final Adspurgte adspurgte;
  private final Clock ur;

  FravaelgSpoergeskema(Adspurgte adspurgte, Clock ur) {
    this.adspurgte = adspurgte;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke when the link cannot be used, whatever the reason
   */
  public void fravaelg(String hemmelighed) {
    Adspurgt a =
        adspurgte
            .medLink(hemmelighed, Datoer.dagen(ur.instant()))
            .orElseThrow(() -> new FindesIkke(AabnSpoergeskema.UBRUGELIGT));
    adspurgte.gem(a.trukket(ur.instant()));
    adspurgte.luk(a.id());
  }
}
