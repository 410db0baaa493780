package dk.jobveu.koordination;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.VeuRolleforslag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelser;
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
  private final Behovsregister behov;
  private final Deltagelser deltagelser;
  private final Koordineringer koordineringer;
  private final Koordinatorforslagene forslagene;
  private final VeuRolleforslag rolleforslag;

  ForeslaaVeuRolle(
      Forloebregister register,
      Behovsregister behov,
      Deltagelser deltagelser,
      Koordineringer koordineringer,
      Koordinatorforslagene forslagene,
      VeuRolleforslag rolleforslag) {
    this.register = register;
    this.behov = behov;
    this.deltagelser = deltagelser;
    this.koordineringer = koordineringer;
    this.forslagene = forslagene;
    this.rolleforslag = rolleforslag;
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
    return new Udfald(
        rolleforslag.af(
            register.hent(forloebId),
            // the table asks whether the VEU-koordinator coordinates, or one of the others
            veu ? VEU : "JOBCENTER",
            !veu && lokalt,
            geografi(forloebId)));
  }

  /** As it was surveyed; more than one job centre reach across municipalities by themselves. */
  private String geografi(String forloebId) {
    return behov
        .find(forloebId)
        .map(Behov::geografi)
        .filter(g -> !"EN_KOMMUNE".equals(g))
        .orElse(deltagelser.jobcentre(forloebId).size() > 1 ? "TVAERKOMMUNAL" : "EN_KOMMUNE");
  }
}
