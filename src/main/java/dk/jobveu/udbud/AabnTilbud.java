package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Component;

/** Opens the bids when every school has answered or the deadline has passed. */
@Component
public class AabnTilbud {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Haendelser haendelser;

  public AabnTilbud(Udbudsrunder runder, Tilbudsarkiv arkiv, Haendelser haendelser) {
    this.runder = runder;
    this.arkiv = arkiv;
    this.haendelser = haendelser;
  }

  public void udfoer(Registrering registrering) {
    Udbud udbud = runder.hent(registrering.forloebId());
    if (udbud.erAabnet()) {
      return;
    }
    runder.gem(udbud.aabnet(registrering.tidspunkt()));
    long antal =
        arkiv.alle(registrering.forloebId(), udbud.nr()).stream().filter(Tilbud::afgivet).count();
    haendelser.registrer(
        registrering, "TILBUD_AABNET", "Tilbuddene er åbnet. Der kom " + antal + ".");
  }
}
