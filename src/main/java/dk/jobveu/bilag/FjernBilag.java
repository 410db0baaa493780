package dk.jobveu.bilag;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;

/** Takes a file away for good. */
@Brugstilfaelde
public class FjernBilag {

  private final Bilagslager lager;
  private final Bilagsret ret;

  FjernBilag(Bilagslager lager, Bilagsret ret) {
    this.lager = lager;
    this.ret = ret;
  }

  /**
   * @throws FindesIkke when there is none that the person may take away
   */
  public void fjern(Indsigt indsigt, String id) {
    Bilag b =
        lager
            .find(id)
            .filter(f -> f.forloebId().equals(indsigt.forloebId()))
            .filter(f -> ret.maaFjerne(indsigt, f))
            .orElseThrow(() -> new FindesIkke("Der er ikke en fil at fjerne her."));
    lager.slet(b.id());
  }
}
