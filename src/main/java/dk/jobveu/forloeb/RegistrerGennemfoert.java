package dk.jobveu.forloeb;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.List;

/** The forløb has run through all its phases. */
@Brugstilfaelde
public class RegistrerGennemfoert implements Trin<Intet, Intet> {

  private final Forloebregister register;
  private final Haendelser haendelser;
  private final List<Slutvidne> vidner;

  RegistrerGennemfoert(Forloebregister register, Haendelser haendelser, List<Slutvidne> vidner) {
    this.register = register;
    this.haendelser = haendelser;
    this.vidner = List.copyOf(vidner);
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    register.afslut(r.forloebId(), Forloebstatus.GENNEMFOERT, null);
    haendelser.registrer(r, "FORLOEB_GENNEMFOERT", "Forløbet er gennemført.");
    vidner.forEach(v -> v.slut(r));
    return intet;
  }
}
