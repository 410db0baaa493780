package dk.jobveu.match;

import dk.jobveu.faelles.Regelbrud;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the final outcome that a participant's latest match led to. */
@Service
public class RegistrerUdfald {

  private final Matchregister register;
  private final Udfaldsregister udfald;

  public RegistrerUdfald(Matchregister register, Udfaldsregister udfald) {
    this.register = register;
    this.udfald = udfald;
  }

  @Transactional
  public Matchudfald registrer(String forloebId, String deltagerId) {
    Match m =
        register
            .seneste(forloebId, deltagerId)
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke registreret et match."));
    Matchudfald resultat = m.melding().udfald();
    udfald.gem(
        m.registrering(),
        new Udfald(
            deltagerId,
            resultat == Matchudfald.INTET ? Udfald.FORTSAT_LEDIG : resultat.name(),
            m.vurdering(),
            true,
            m.melding().dato()));
    return resultat;
  }
}
