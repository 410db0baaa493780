package dk.jobveu.koordination;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import java.time.Clock;

/**
 * An administrator of the system decides who coordinates where nobody is left who could agree on
 * it: the coordinator is ill or gone, or a law has moved the task.
 */
@Brugstilfaelde
public class BeslutKoordinatorskifte {

  private final Tilhoersforhold ret;
  private final Forloebregister register;
  private final Koordinatorforslagene forslagene;
  private final Skifteregler regler;
  private final Koordinatorbeskeder beskeder;
  private final Clock ur;

  BeslutKoordinatorskifte(
      Tilhoersforhold ret,
      Forloebregister register,
      Koordinatorforslagene forslagene,
      Skifteregler regler,
      Koordinatorbeskeder beskeder,
      Clock ur) {
    this.ret = ret;
    this.register = register;
    this.forslagene = forslagene;
    this.regler = regler;
    this.beskeder = beskeder;
    this.ur = ur;
  }

  /**
   * @param koordinator who coordinates until now, as the administrator saw it
   * @throws dk.jobveu.faelles.Regelbrud at the field that is wrong
   * @throws Konflikt when somebody else coordinates by now, or the forløb is over
   */
  public void beslut(String af, String koordinator, String forloebId, Skifte skrevet) {
    if (!ret.erDriftsfolk(af)) {
      throw new IkkeTilladt("Det kan kun en administrator af hele systemet.");
    }
    Forloeb f =
        register
            .find(forloebId)
            .filter(x -> x.koordinator().equals(koordinator))
            .orElseThrow(() -> new Konflikt("Organisationen koordinerer ikke længere det forløb."));
    Skifte skifte = regler.kraev(f, skrevet);
    forslagene
        .ventende(forloebId)
        .filter(v -> forslagene.afgoer(v, Status.BORTFALDET, null))
        .ifPresent(v -> beskeder.bortfald(forloebId));
    forslagene.opret(
        new Koordinatorforslag(
            new Registrering(forloebId, af, null, null, ur.instant()),
            forslagene.alle(forloebId).size() + 1,
            Status.BESLUTTET,
            koordinator,
            skifte,
            null));
    if (!beskeder.skift(forloebId, skifte.tilOrganisation(), true)) {
      throw new Konflikt("Forløbet er slut, så der er ikke noget at koordinere.");
    }
  }
}
