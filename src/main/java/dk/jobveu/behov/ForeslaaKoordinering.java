package dk.jobveu.behov;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes who coordinates and which role the VEU-koordinator has: first who
 * coordinates, then how much the VEU-koordinator is involved, then the role that follows.
 */
@Brugstilfaelde
public class ForeslaaKoordinering implements Trin<Intet, ForeslaaKoordinering.Forslag> {

  /**
   * A proposal that the coordinator may change with a reason.
   *
   * @param foreslaaetPart JOBCENTER or VEU_KOORDINATOR (DMN-14)
   * @param foreslaaetVeuRolle one of the four roles of the evaluation's 2×2 table, or UAFKLARET
   *     (DMN-13)
   */
  public record Forslag(String foreslaaetPart, String foreslaaetVeuRolle) {}

  private final Behovsregister register;
  private final Forloebregister forloebregister;
  private final Beslutninger beslutninger;
  private final VeuRolleforslag rolleforslag;

  public ForeslaaKoordinering(
      Behovsregister register,
      Forloebregister forloebregister,
      Beslutninger beslutninger,
      VeuRolleforslag rolleforslag) {
    this.register = register;
    this.forloebregister = forloebregister;
    this.beslutninger = beslutninger;
    this.rolleforslag = rolleforslag;
  }

  @Override
  public Forslag udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    Forloeb forloeb = forloebregister.hent(forloebId);
    Behov behov = register.hent(forloebId);
    Sag sag = Sag.om(forloebId);

    Map<String, Object> input = new HashMap<>();
    input.put("initiativtager", initiativtager(forloeb.initiativtagere()));
    input.put("projekttype", forloeb.projekttype());
    input.put("jobcenterDeltager", forloeb.harLedige());
    input.put("geografi", behov.geografi());
    input.put("runde", forloeb.runde());
    input.put("samarbejdeEtableret", behov.samarbejdeEtableret());
    input.put("overdragelseAccepteret", behov.overdragelseErAccepteret());
    input.put("overdragelseFraRunde", beslutninger.taerskel("overdragelse_fra_runde", forloebId));
    Afgoerelse part = beslutninger.traef("koordinerende_part", sag, input);

    String rolle =
        rolleforslag.af(
            forloeb, part.tekst("koordinator"), part.ja("overdragelse"), behov.geografi());

    return new Forslag(part.tekst("koordinator"), rolle);
  }

  /**
   * The table knows one initiator; several together count as the parties when both sides are among
   * them, else the first one counts (assumption).
   */
  static String initiativtager(List<String> alle) {
    if (alle.contains("BRANCHEORGANISATION") && alle.contains("FAGLIG_ORGANISATION")) {
      return "PARTERNE";
    }
    return switch (alle.get(0)) {
      case "VEU_KOORDINATOR" -> "AMK";
      case "JOBCENTERNETVAERK" -> "JOBCENTER";
      default -> alle.get(0);
    };
  }
}
