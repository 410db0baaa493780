package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks DMN-14 whether a jobcenter should coordinate from the next round. */
@Brugstilfaelde
public class VurderOverdragelse implements Trin<Intet, VurderOverdragelse.Udfald> {

  /** Whether it is time. */
  public record Udfald(boolean overdragelseAnbefales) {}

  private static final String JOBCENTER = "jobcenter";

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Beslutninger beslutninger;

  VurderOverdragelse(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Beslutninger beslutninger) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.beslutninger = beslutninger;
  }

  /**
   * Whether it is time to offer the coordination to a jobcenter: the rule is asked what it would
   * say if the cooperation holds and the jobcenter says yes.
   */
  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    return new Udfald(erTid(forloeb.hent(r.forloebId())));
  }

  private boolean erTid(Forloeb f) {
    boolean jobcenterKoordinerer =
        aktoerer.find(f.koordinator()).map(Aktoer::rolle).filter(JOBCENTER::equals).isPresent();
    if (jobcenterKoordinerer || deltagelser.jobcentre(f.id()).isEmpty()) {
      return false;
    }
    return afgoer(f).ja("overdragelse");
  }

  private Afgoerelse afgoer(Forloeb f) {
    List<String> jobcentre = deltagelser.jobcentre(f.id());
    Map<String, Object> input = new HashMap<>();
    input.put("initiativtager", initiativtager(f));
    input.put("projekttype", f.projekttype());
    input.put("jobcenterDeltager", !jobcentre.isEmpty());
    input.put("geografi", jobcentre.size() > 1 ? "TVAERKOMMUNAL" : "EN_KOMMUNE");
    input.put("runde", f.runde());
    input.put("samarbejdeEtableret", true);
    input.put("overdragelseAccepteret", true);
    input.put("overdragelseFraRunde", beslutninger.taerskel("overdragelse_fra_runde", f.id()));
    return beslutninger.traef("koordinerende_part", Sag.om(f.id()), input);
  }

  /** The table knows the office, not the person, and one initiator only. */
  private static String initiativtager(Forloeb f) {
    return f.initiativtagere().stream()
        .findFirst()
        .map(
            i ->
                switch (i) {
                  case "VEU_KOORDINATOR" -> "AMK";
                  case "JOBCENTERNETVAERK" -> "JOBCENTER";
                  default -> i;
                })
        .orElse(null);
  }
}
