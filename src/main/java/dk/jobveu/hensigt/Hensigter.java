package dk.jobveu.hensigt;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which companies a forløb asks for a letter of intent; used as a collection by the models. */
@Component("hensigter")
public class Hensigter {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;

  public Hensigter(Hensigtserklaeringer erklaeringer, Virksomheder virksomheder) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
  }

  /** Ids of the companies with a current need. */
  public List<String> virksomheder(String forloebId) {
    return virksomheder.tilkendegivne(forloebId).stream().map(Virksomhed::id).toList();
  }

  /** Ids of the companies that must give their letter again (DMN-21). */
  public List<String> skalGenbekraeftes(String forloebId) {
    return erklaeringer.alle(forloebId).stream()
        .filter(h -> h.status() == Status.SKAL_BEKRAEFTES_IGEN)
        .map(Hensigtserklaering::virksomhedId)
        .toList();
  }
}
