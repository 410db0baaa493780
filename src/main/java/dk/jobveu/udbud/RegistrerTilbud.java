package dk.jobveu.udbud;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.udbud.Udbud.Invitation;

/**
 * The bid is in; from then on it can no longer be changed, and its school has a receipt.
 */
@Brugstilfaelde
public class RegistrerTilbud implements Trin<AfSkole, Intet> {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Tilbudsbeskeder beskeder;

  RegistrerTilbud(Udbudsrunder runder, Tilbudsarkiv arkiv, Tilbudsbeskeder beskeder) {
    this.runder = runder;
    this.arkiv = arkiv;
    this.beskeder = beskeder;
  }

  @Override
  public Intet udfoer(AfSkole af, Registrering r) {
    Udbud udbud = runder.hent(r.forloebId());
    int nr = udbud.nr();
    Tilbud tilbud =
        arkiv
            .find(r.forloebId(), nr, af.uddannelsesinstitution())
            .orElseThrow(() -> new Regelbrud(null, "Tilbuddet findes ikke."));
    arkiv.gemTilbud(tilbud.somAfgivet());
    runder.gemSvar(r, nr, new Invitation(tilbud.skole(), Invitation.Svar.AFGIVET, null));
    beskeder.kvittering(tilbud, udbud);
    return new Intet();
  }
}
