package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;

/** Everything about a contact person goes, from every forløb as well. */
@Brugstilfaelde
public class SletKontaktperson {

  private final Kontaktret ret;
  private final Kontaktpersoner personer;

  SletKontaktperson(Kontaktret ret, Kontaktpersoner personer) {
    this.ret = ret;
    this.personer = personer;
  }

  public void slet(Bruger bruger, String organisation, String id) {
    personer.slet(ret.kraev(bruger, organisation, id).id());
  }
}
