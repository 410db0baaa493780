package dk.jobveu.koordination;

import dk.jobveu.behov.VeuRolleforslag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;

/** The VEU-koordinator's role as the table sees it now that its grounds have changed. */
@Brugstilfaelde
public class ForeslaaVeuRolle implements Trin<Intet, ForeslaaVeuRolle.Udfald> {

  /** One of the four roles, or UAFKLARET. */
  public record Udfald(String foreslaaetVeuRolle) {}

  private static final String VEU = "VEU_KOORDINATOR";

  private final Forloebregister register;
  private final Koordineringer koordineringer;
  private final Koordinatorforslagene forslagene;
  private final VeuRolleforslag rolleforslag;
  private final Rollegrundlag grundlag;

  ForeslaaVeuRolle(
      Forloebregister register,
      Koordineringer koordineringer,
      Koordinatorforslagene forslagene,
      VeuRolleforslag rolleforslag,
      Rollegrundlag grundlag) {
    this.register = register;
    this.koordineringer = koordineringer;
    this.forslagene = forslagene;
    this.rolleforslag = rolleforslag;
    this.grundlag = grundlag;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    boolean veu =
        koordineringer.gaeldende(forloebId).map(Koordinering::part).filter(VEU::equals).isPresent();
    boolean lokalt =
        forslagene
            .seneste(forloebId)
            .filter(f -> f.skifte().aarsag() == Skifteaarsag.LOKAL_FORANKRING)
            .isPresent();
    Forloeb f = register.hent(forloebId);
    String geografi = grundlag.geografi(forloebId);
    return new Udfald(
        !veu && lokalt
            ? rolleforslag.efterOverdragelse(f, geografi)
            // the table asks whether the VEU-koordinator coordinates, or one of the others
            : rolleforslag.af(f, veu ? VEU : "JOBCENTER", false, geografi));
  }
}
