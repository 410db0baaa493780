package dk.jobveu.spoergeskema;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Shows an organisation whether it has agreed to be asked, and the coordinator the companies. Of
 * other organisations it tells nothing, and of nobody whether they have answered.
 */
@Brugstilfaelde(kunVis = true)
public class VisSamtykker {

  /**
   * One that may be asked.
   *
   * @param egen whether it is an organisation of the person's own
   * @param samtykke null when nobody has said anything
   */
  public record Part(String id, String navn, boolean egen, Adspurgt samtykke) {

    public boolean maaSpoerges() {
      return samtykke != null && samtykke.maaSpoerges();
    }

    /** Whether it is too late to agree: the letters have gone. */
    public boolean erSendt() {
      return samtykke != null && samtykke.sendt() != null;
    }
  }

  private final Adspurgte adspurgte;
  private final Aktoerer aktoerer;
  private final Virksomheder virksomheder;

  VisSamtykker(Adspurgte adspurgte, Aktoerer aktoerer, Virksomheder virksomheder) {
    this.adspurgte = adspurgte;
    this.aktoerer = aktoerer;
    this.virksomheder = virksomheder;
  }

  public List<Part> vis(Indsigt indsigt) {
    List<Adspurgt> alle = adspurgte.iForloeb(indsigt.forloebId());
    List<Part> parter = new ArrayList<>();
    indsigt.egne().stream()
        .map(d -> d.aktoerId())
        .distinct()
        .forEach(id -> parter.add(new Part(id, aktoerer.navn(id), true, om(alle, id))));
    if (indsigt.erKoordinator()) {
      virksomheder
          .alle(indsigt.forloebId())
          .forEach(v -> parter.add(new Part(v.id(), v.navn(), false, om(alle, v.id()))));
    }
    return parter;
  }

  private static Adspurgt om(List<Adspurgt> alle, String part) {
    return alle.stream().filter(a -> Objects.equals(part, a.part())).findFirst().orElse(null);
  }
}
