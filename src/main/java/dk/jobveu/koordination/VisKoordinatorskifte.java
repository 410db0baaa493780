package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Valg;
import java.util.List;

/** Who could coordinate instead, who is asked, and what goes with it. */
@Brugstilfaelde(kunVis = true)
public class VisKoordinatorskifte {

  /**
   * @param spurgt the name of the one who has been asked and has not answered, or null
   * @param opgaver how many open tasks the coordinator has
   */
  public record Skifteside(
      List<Valg> andre, Skifteaarsag[] aarsager, String spurgt, long opgaver) {}

  private final Koordinatorforslagene forslagene;
  private final Koordinatorbeskeder beskeder;
  private final Skifteregler regler;
  private final Aktoerer aktoerer;

  VisKoordinatorskifte(
      Koordinatorforslagene forslagene,
      Koordinatorbeskeder beskeder,
      Skifteregler regler,
      Aktoerer aktoerer) {
    this.forslagene = forslagene;
    this.beskeder = beskeder;
    this.regler = regler;
    this.aktoerer = aktoerer;
  }

  public Skifteside vis(Indsigt indsigt) {
    indsigt.kraevKoordinator();
    return new Skifteside(
        regler.andre(indsigt.forloeb()),
        Skifteaarsag.values(),
        forslagene
            .ventende(indsigt.forloebId())
            .map(f -> aktoerer.navn(f.skifte().tilOrganisation()))
            .orElse(null),
        beskeder.aabneOpgaver(indsigt.forloebId(), indsigt.forloeb().koordinator()));
  }
}
