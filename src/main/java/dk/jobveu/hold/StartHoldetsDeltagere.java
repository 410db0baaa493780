package dk.jobveu.hold;

import dk.jobveu.deltager.StartDeltagerforloeb;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a forløb of their own for all who are enrolled, in one transaction. */
@Service
public class StartHoldetsDeltagere {

  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;
  private final StartDeltagerforloeb start;
  private final Haendelser haendelser;

  public StartHoldetsDeltagere(
      Tilmeldinger tilmeldinger,
      Holdregister register,
      StartDeltagerforloeb start,
      Haendelser haendelser) {
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.start = start;
    this.haendelser = haendelser;
  }

  /** Returns how many were started; those who have begun are not started again. */
  @Transactional
  public int start(Registrering r, String skole, String opfoelgningsmodel) {
    int antal =
        start.start(
            r,
            skole,
            opfoelgningsmodel,
            register.hent(r.forloebId()).start(),
            tilmeldinger.deltagerIds(r.forloebId()));
    if (antal > 0) {
      haendelser.registrer(r, "DELTAGERE_STARTET", "Deltagerne er kommet på holdet.");
    }
    return antal;
  }
}
