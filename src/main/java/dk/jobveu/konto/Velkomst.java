package dk.jobveu.konto;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.konto.Invitationer.Invitation;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a link can be used now. One that was given by an organisation's own administrator counts
 * only while the person is that organisation's alone: who has become more since is not to be taken
 * over by it.
 */
@Component
public class Velkomst {

  private final Invitationer invitationer;
  private final Konti konti;
  private final Tilhoersforhold ret;
  private final Clock ur;

  Velkomst(Invitationer invitationer, Konti konti, Tilhoersforhold ret, Clock ur) {
    this.invitationer = invitationer;
    this.konti = konti;
    this.ret = ret;
    this.ur = ur;
  }

  /** The invitation of this secret; one used, over, taken back or never given is nothing. */
  public Optional<Invitation> find(String hemmelighed) {
    return Optional.ofNullable(hemmelighed)
        .flatMap(h -> invitationer.find(h, ur.instant()))
        .filter(i -> konti.erI(i.bruger(), i.aktoer()))
        .filter(
            i ->
                ret.erDriftsfolk(i.udstedtAf())
                    || ret.maaStyre(i.udstedtAf(), i.aktoer())
                        && konti.erKunI(i.bruger(), i.aktoer()));
  }
}
