package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.Partsaftale.Enighed;

/** Records that the agreement is signed by both sides, the milestone of fase 2. */
@Brugstilfaelde
public class RegistrerPartsaftale implements Trin<Intet, Enighed> {

  private final Partsaftaler aftaler;
  private final Haendelser haendelser;

  RegistrerPartsaftale(Partsaftaler aftaler, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.haendelser = haendelser;
  }

  @Override
  public Enighed udfoer(Intet intet, Registrering r) {
    Partsaftale aftale =
        aftaler
            .seneste(r.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke en aftale at registrere."));
    if (aftale.status() != Partsaftale.Status.INDGAAET) {
      aftaler.saetStatus(aftale, Partsaftale.Status.INDGAAET);
      haendelser.registrer(
          r, "PARTSAFTALE_INDGAAET", "Partsaftalen er underskrevet af begge sider.");
    }
    return new Enighed();
  }
}
