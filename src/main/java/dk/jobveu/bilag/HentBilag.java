package dk.jobveu.bilag;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;

/** Gives one of the files to whoever may read it. */
@Brugstilfaelde(kunVis = true)
public class HentBilag {

  /** A file and what is in it. */
  public record Fil(Bilag bilag, byte[] indhold) {}

  private final Bilagslager lager;
  private final Bilagsret ret;

  HentBilag(Bilagslager lager, Bilagsret ret) {
    this.lager = lager;
    this.ret = ret;
  }

  /**
   * @throws FindesIkke when there is none that the person may read
   */
  public Fil hent(Indsigt indsigt, String id) {
    return lager
        .find(id)
        .filter(b -> b.forloebId().equals(indsigt.forloebId()))
        .filter(b -> ret.maaLaese(indsigt, b.sted()))
        .map(b -> new Fil(b, lager.indhold(id)))
        .orElseThrow(() -> new FindesIkke("Der er ikke en fil at hente her."));
  }
}
