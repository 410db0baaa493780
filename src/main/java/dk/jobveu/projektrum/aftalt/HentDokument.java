package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Rolleord;

/** Gives one of the documents as it is now, with what the person's page shows of it. */
@Brugstilfaelde(kunVis = true)
public class HentDokument {

  private final Dokumentkilder kilder;
  private final Aktoerer aktoerer;
  private final Rolleord rolleord;

  HentDokument(Dokumentkilder kilder, Aktoerer aktoerer, Rolleord rolleord) {
    this.rolleord = rolleord;
    this.kilder = kilder;
    this.aktoerer = aktoerer;
  }

  /**
   * @param noegle which one
   * @throws FindesIkke when the person may read none of that name
   */
  public Papir hent(Indsigt indsigt, String noegle) {
    return kilder.udgaver(indsigt).stream()
        .filter(u -> u.noegle().equals(noegle))
        .findFirst()
        .map(u -> u.papir(indsigt, aktoerer::navn).med(rolleord.iForloeb(indsigt.forloebId())))
        .orElseThrow(() -> new FindesIkke("Der er ikke et dokument med det navn at hente her."));
  }
}
