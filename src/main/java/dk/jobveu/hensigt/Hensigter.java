package dk.jobveu.hensigt;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.opstart.Jobcenteropgaver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which companies a forløb asks for a letter of intent; used as a collection by the models. */
@Component("hensigter")
public class Hensigter {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Jobcenteropgaver jobcentre;

  public Hensigter(
      Hensigtserklaeringer erklaeringer, Virksomheder virksomheder, Jobcenteropgaver jobcentre) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.jobcentre = jobcentre;
  }

  /** Ids of the companies with a current need. */
  public List<String> virksomheder(String forloebId) {
    return virksomheder.tilkendegivne(forloebId).stream().map(Virksomhed::id).toList();
  }

  /**
   * The job centre that asks a company: the one on whose overview it stands, as long as it takes
   * part and each has its own; else the lead one.
   */
  public String jobcenter(String forloebId, String virksomhedId, String ledende) {
    List<String> med = jobcentre.af(forloebId, ledende);
    return erklaeringer.ansvar(forloebId).stream()
        .filter(a -> a.virksomhedId().equals(virksomhedId))
        .map(Virksomhedsansvar::jobcenter)
        .filter(med::contains)
        .findFirst()
        .orElse(ledende);
  }

  /** Ids of the companies that must give their letter again (DMN-21). */
  public List<String> skalGenbekraeftes(String forloebId) {
    return erklaeringer.alle(forloebId).stream()
        .filter(h -> h.status() == Status.SKAL_BEKRAEFTES_IGEN)
        .map(Hensigtserklaering::virksomhedId)
        .toList();
  }
}
