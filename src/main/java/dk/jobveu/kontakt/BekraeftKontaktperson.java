package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;

/** Somebody says that a contact person is still the one to ask. */
@Brugstilfaelde
public class BekraeftKontaktperson {

  private final Kontaktret ret;
  private final Kontaktpersoner personer;
  private final Clock ur;

  BekraeftKontaktperson(Kontaktret ret, Kontaktpersoner personer, Clock ur) {
    this.ret = ret;
    this.personer = personer;
    this.ur = ur;
  }

  public void bekraeft(Bruger bruger, String organisation, String id) {
    personer.gem(ret.kraev(bruger, organisation, id).bekraeftet(ur.instant()));
  }
}
