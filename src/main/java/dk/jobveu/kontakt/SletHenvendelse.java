package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;

/** Takes away what was written about a company. */
@Brugstilfaelde
public class SletHenvendelse {

  private final Kontaktret ret;
  private final Henvendelser henvendelser;

  SletHenvendelse(Kontaktret ret, Henvendelser henvendelser) {
    this.ret = ret;
    this.henvendelser = henvendelser;
  }

  public void slet(Bruger bruger, String organisation, String id) {
    ret.kraev(bruger, organisation);
    henvendelser
        .find(id)
        .filter(h -> h.aktoerId().equals(organisation))
        .orElseThrow(() -> new FindesIkke("Der er ikke mere at slette her. Se listen igen."));
    henvendelser.slet(id);
  }
}
