package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektrum.Overblik.Part;
import java.util.List;

/** The organisations and companies of a forløb. */
@Brugstilfaelde(kunVis = true)
public class VisParter {

  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Virksomheder virksomheder;
  private final Rolleord rolleord;

  VisParter(
      Deltagelser deltagelser, Aktoerer aktoerer, Virksomheder virksomheder, Rolleord rolleord) {
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.virksomheder = virksomheder;
    this.rolleord = rolleord;
  }

  /** What the tab shows. */
  public record Med(List<Part> parter, List<Virksomhed> virksomheder) {

    /** Positions that the companies want to fill. */
    public int stillinger() {
      return virksomheder.stream()
          .filter(v -> v.status() == Virksomhed.Status.TILKENDEGIVET)
          .mapToInt(Virksomhed::antalStillinger)
          .sum();
    }
  }

  public Med vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    return new Med(
        Danskorden.ordnet(
            deltagelser.alle(id).stream().map(d -> part(indsigt, d)).toList(), Part::navn),
        virksomheder.alle(id));
  }

  /** Why somebody declined is between them and the coordinator. */
  private Part part(Indsigt indsigt, Deltagelse d) {
    boolean grunden =
        indsigt.erKoordinator() || indsigt.bruger().organisationer().contains(d.aktoerId());
    return new Part(
        new Deltagelse(
            d.forloebId(), d.aktoerId(), d.rolle(), d.svar(), grunden ? d.grund() : null, d.nej()),
        aktoerer.navn(d.aktoerId()),
        rolleord.af(indsigt.forloeb(), d.rolle()));
  }
}
