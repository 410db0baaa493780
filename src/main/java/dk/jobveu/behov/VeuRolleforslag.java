package dk.jobveu.behov;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Forloeb;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The VEU-koordinator's role by the 2×2 table: how much is the VEU-koordinator involved,
 * and who took the initiative (DMN-13b, DMN-13).
 */
@Component
public class VeuRolleforslag {

  /** Initiatives that the VEU-koordinator takes part in by office (assumption). */
  private static final Set<String> VEU_INITIATIV = Set.of("VEU_KOORDINATOR", "RAR", "AMK");

  private final Beslutninger beslutninger;

  VeuRolleforslag(Beslutninger beslutninger) {
    this.beslutninger = beslutninger;
  }

  /**
   * @param part JOBCENTER or VEU_KOORDINATOR: who coordinates
   * @param overdragelse whether the job centre has taken over
   * @param geografi how wide the forløb reaches, see {@link Behov}
   * @return one of the four roles, or UAFKLARET
   */
  public String af(Forloeb forloeb, String part, boolean overdragelse, String geografi) {
    return af(
        forloeb,
        part,
        overdragelse,
        geografi,
        forloeb.initiativtagere().stream().anyMatch(VEU_INITIATIV::contains));
  }

  /** The initiative for what comes next lies with whoever has taken over. */
  public String efterOverdragelse(Forloeb forloeb, String geografi) {
    return af(forloeb, "JOBCENTER", true, geografi, false);
  }

  private String af(
      Forloeb forloeb,
      String part,
      boolean overdragelse,
      String geografi,
      boolean veuErInitiativtager) {
    Sag sag = Sag.om(forloeb.id());
    Map<String, Object> omfang = new HashMap<>();
    omfang.put("koordinator", part);
    omfang.put("overdragelse", overdragelse);
    omfang.put("foersteGangPaaOmraadet", forloeb.runde() == 1);
    omfang.put("geografi", geografi);
    omfang.put("runde", forloeb.runde());
    omfang.put(
        "lavInvolveringFraRunde", beslutninger.taerskel("lav_involvering_fra_runde", forloeb.id()));
    Afgoerelse involvering = beslutninger.traef("koordinator_involvering", sag, omfang);

    Map<String, Object> rolleinput = new HashMap<>();
    rolleinput.put("veuErInitiativtager", veuErInitiativtager);
    rolleinput.put("involvering", involvering.tekst("involvering"));
    return beslutninger.traef("koordinator_rolle", sag, rolleinput).tekst("rolle");
  }
}
