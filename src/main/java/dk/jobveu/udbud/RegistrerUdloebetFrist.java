package dk.jobveu.udbud;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.udbud.Udbud.Invitation;

/** The school did not answer in time. */
@Brugstilfaelde
public class RegistrerUdloebetFrist implements Trin<AfSkole, Tilbudsudfald> {

  private final Udbudsrunder runder;

  RegistrerUdloebetFrist(Udbudsrunder runder) {
    this.runder = runder;
  }

  @Override
  public Tilbudsudfald udfoer(AfSkole af, Registrering r) {
    Invitation svar =
        new Invitation(af.uddannelsesinstitution(), Invitation.Svar.FRIST_UDLOEBET, null);
    runder.gemSvar(r, runder.hent(r.forloebId()).nr(), svar);
    return new Tilbudsudfald(svar.svar(), false);
  }
}
