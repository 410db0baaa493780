package dk.jobveu.match;

import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** Records the final outcome that a participant's latest match led to. */
@Brugstilfaelde
public class RegistrerUdfald implements Trin<OmDeltager, RegistrerUdfald.Vej> {

  /**
   * Where the participant goes.
   *
   * @param matchudfald UFAGLAERT_JOB, UDDANNELSE or FORTSAT_LEDIG
   */
  public record Vej(String matchudfald) {}

  private final Matchregister register;
  private final Udfaldsregister udfald;

  public RegistrerUdfald(Matchregister register, Udfaldsregister udfald) {
    this.register = register;
    this.udfald = udfald;
  }

  @Override
  public Vej udfoer(OmDeltager om, Registrering r) {
    Match m = register.hentSeneste(r.forloebId(), om.deltagerId());
    Matchudfald resultat = m.melding().udfald();
    udfald.gemUdfald(
        m.registrering(),
        new Udfald(
            om.deltagerId(),
            resultat == Matchudfald.INTET ? Udfald.FORTSAT_LEDIG : resultat.name(),
            m.vurdering(),
            true,
            m.melding().dato()));
    return new Vej(
        switch (resultat) {
          case ORDINAERT_JOB -> "UFAGLAERT_JOB";
          case INTET -> Udfald.FORTSAT_LEDIG;
          default -> "UDDANNELSE";
        });
  }
}
