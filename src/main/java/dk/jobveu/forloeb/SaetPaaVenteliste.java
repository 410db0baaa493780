package dk.jobveu.forloeb;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** The need is real but not yet large enough. */
@Brugstilfaelde
public class SaetPaaVenteliste implements Trin<Intet, Intet> {

  private final Forloebregister register;
  private final Haendelser haendelser;

  SaetPaaVenteliste(Forloebregister register, Haendelser haendelser) {
    this.register = register;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    register.afslut(r.forloebId(), Forloebstatus.VENTELISTE, null);
    haendelser.registrer(r, "FORLOEB_VENTELISTE", "Forløbet er sat på venteliste.");
    return intet;
  }
}
