package dk.jobveu.udbud;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbud.Invitation;
import org.springframework.stereotype.Component;

/** The bid is in, or the deadline has passed; from then on it can no longer be changed. */
@Component
public class RegistrerTilbud {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;

  public RegistrerTilbud(Udbudsrunder runder, Tilbudsarkiv arkiv) {
    this.runder = runder;
    this.arkiv = arkiv;
  }

  public void modtag(Registrering registrering, String skole) {
    String forloebId = registrering.forloebId();
    int nr = runder.hent(forloebId).nr();
    Tilbud t =
        arkiv
            .find(forloebId, nr, skole)
            .orElseThrow(() -> new Regelbrud(null, "Tilbuddet findes ikke."));
    arkiv.gem(t.somAfgivet());
    svar(registrering, nr, skole, Invitation.Svar.AFGIVET);
  }

  public void fristUdloebet(Registrering registrering, String skole) {
    svar(
        registrering,
        runder.hent(registrering.forloebId()).nr(),
        skole,
        Invitation.Svar.FRIST_UDLOEBET);
  }

  private void svar(Registrering registrering, int nr, String skole, Invitation.Svar svar) {
    runder.saetSvar(registrering.forloebId(), nr, skole, svar, null, registrering.tidspunkt());
  }
}
