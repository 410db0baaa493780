package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the agreement is signed by both sides, the milestone of fase 2. */
@Service
public class RegistrerPartsaftale {

  private final Partsaftaler aftaler;
  private final Haendelser haendelser;

  RegistrerPartsaftale(Partsaftaler aftaler, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.haendelser = haendelser;
  }

  @Transactional
  public void registrer(Registrering registrering) {
    Partsaftale aftale =
        aftaler
            .seneste(registrering.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke en aftale at registrere."));
    if (aftale.status() == Partsaftale.Status.INDGAAET) {
      return;
    }
    aftaler.saetStatus(aftale.forloebId(), aftale.version(), Partsaftale.Status.INDGAAET);
    haendelser.registrer(
        registrering, "PARTSAFTALE_INDGAAET", "Partsaftalen er underskrevet af begge sider.");
  }
}
