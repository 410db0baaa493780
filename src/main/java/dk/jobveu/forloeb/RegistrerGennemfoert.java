package dk.jobveu.forloeb;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** The forløb has run through all its phases. */
@Brugstilfaelde
public class RegistrerGennemfoert implements Trin<Intet, Intet> {

  private final Forloebregister register;
  private final Haendelser haendelser;

  RegistrerGennemfoert(Forloebregister register, Haendelser haendelser) {
    this.register = register;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    register.afslut(r.forloebId(), Forloebstatus.GENNEMFOERT, null);
    haendelser.registrer(r, "FORLOEB_GENNEMFOERT", "Forløbet er gennemført.");
    return intet;
  }
}
