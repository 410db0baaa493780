package dk.jobveu.udbud;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;

/** Opens the bids when every school has answered or the deadline has passed. */
@Brugstilfaelde
public class AabnTilbud implements Trin<Intet, Intet> {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Haendelser haendelser;

  AabnTilbud(Udbudsrunder runder, Tilbudsarkiv arkiv, Haendelser haendelser) {
    this.runder = runder;
    this.arkiv = arkiv;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    Udbud udbud = runder.hent(r.forloebId());
    if (!udbud.erAabnet()) {
      runder.gemRunde(udbud.aabnet(r.tidspunkt()));
      long antal = arkiv.alle(r.forloebId(), udbud.nr()).stream().filter(Tilbud::erAfgivet).count();
      haendelser.registrer(
          r, "TILBUD_AABNET", "Tilbuddene er åbnet. Der kom " + antal + " tilbud.");
    }
    return new Intet();
  }
}
