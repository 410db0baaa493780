package dk.jobveu.koordination;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorforslag.Status;

/** Another coordinates from now on: agreed on, or decided by an administrator. */
@Brugstilfaelde
public class SkiftKoordinator implements Trin<Intet, SkiftKoordinator.Udfald> {

  /**
   * @param rolleSkalFastlaegges whether the VEU-koordinator's role was settled on other grounds
   */
  public record Udfald(String koordinator, boolean rolleSkalFastlaegges) {}

  private final Koordinatorforslagene forslagene;
  private final Koordinatorskifte koordinatorskifte;
  private final Koordineringer koordineringer;
  private final Koordinatorbeskeder beskeder;

  SkiftKoordinator(
      Koordinatorforslagene forslagene,
      Koordinatorskifte koordinatorskifte,
      Koordineringer koordineringer,
      Koordinatorbeskeder beskeder) {
    this.forslagene = forslagene;
    this.koordinatorskifte = koordinatorskifte;
    this.koordineringer = koordineringer;
    this.beskeder = beskeder;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    Koordinatorforslag f =
        forslagene
            .seneste(r.forloebId())
            .filter(s -> s.status() == Status.ACCEPTERET || s.status() == Status.BESLUTTET)
            .orElseThrow(() -> new Regelbrud(null, "Det er hverken aftalt eller besluttet endnu."));
    beskeder.rollesvarBortfalder(r.forloebId());
    Skifte skifte = f.skifte();
    boolean besluttet = f.status() == Status.BESLUTTET;
    // until it is asked again, the role is what it was
    String rolle = koordineringer.gaeldende(r.forloebId()).map(Koordinering::veuRolle).orElse(null);
    koordinatorskifte.skift(
        besluttet ? udenAdministrator(r) : r,
        skifte.tilOrganisation(),
        rolle,
        skifte.hvorfor(),
        skifte.hvorfor() + (besluttet ? " Besluttet af en administrator." : ""),
        skifte.foelger());
    return new Udfald(skifte.tilOrganisation(), rolle != null);
  }

  /** Who administrates the system is not known to those who take part; the decision keeps it. */
  private static Registrering udenAdministrator(Registrering r) {
    return new Registrering(r.forloebId(), Registrering.SYSTEM, null, null, r.tidspunkt());
  }
}
