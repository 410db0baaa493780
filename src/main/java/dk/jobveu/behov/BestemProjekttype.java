package dk.jobveu.behov;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;

/** Gives the forløb its one project type (R-15.1, DMN-3). */
@Brugstilfaelde
public class BestemProjekttype implements Trin<Intet, BestemProjekttype.Udfald> {

  /** The type, which the rest of the process follows. */
  public record Udfald(Projekttype projekttype) {}

  private final Forloebregister register;
  private final Projekttyperegler regler;

  BestemProjekttype(Forloebregister register, Projekttyperegler regler) {
    this.register = register;
    this.regler = regler;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    Forloeb forloeb = register.hent(r.forloebId());
    Projekttype projekttype = regler.type(forloeb, forloeb.harLedige(), forloeb.harBeskaeftigede());
    register.saetProjekttype(forloeb.id(), projekttype);
    return new Udfald(projekttype);
  }
}
