package dk.jobveu.bilag;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.IkkeTilladt;

/** Takes an organisation's logo away; documents that are kept have it still. */
@Brugstilfaelde
public class FjernLogo {

  private final Logoer logoer;

  FjernLogo(Logoer logoer) {
    this.logoer = logoer;
  }

  public void fjern(Bruger bruger, String organisation) {
    if (!bruger.organisationer().contains(organisation)) {
      throw new IkkeTilladt("Det kan kun nogen fra organisationen selv.");
    }
    logoer.slet(organisation);
  }
}
