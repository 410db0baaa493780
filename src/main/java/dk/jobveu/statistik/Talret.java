package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.IkkeTilladt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sees figures across forløb: those who coordinate, and those who run the whole. */
@Component
public class Talret {

  private static final Set<String> ROLLER = Set.of(Rolle.KOORDINATOR.id(), Rolle.MYNDIGHED.id());

  private final Aktoerer aktoerer;
  private final Tilhoersforhold tilhoersforhold;

  Talret(Aktoerer aktoerer, Tilhoersforhold tilhoersforhold) {
    this.aktoerer = aktoerer;
    this.tilhoersforhold = tilhoersforhold;
  }

  public boolean maaSe(Bruger bruger) {
    return bruger.organisationer().stream()
            .anyMatch(o -> aktoerer.find(o).map(Aktoer::rolle).filter(ROLLER::contains).isPresent())
        || tilhoersforhold.erDriftsfolk(bruger.id());
  }

  void kraev(Bruger bruger) {
    if (!maaSe(bruger)) {
      throw new IkkeTilladt(
          "Tal på tværs af forløb er for koordinatorer, myndigheder og administratorer.");
    }
  }

  void kraevAdministrator(Bruger bruger) {
    if (!tilhoersforhold.erDriftsfolk(bruger.id())) {
      throw new IkkeTilladt("Det kan kun en administrator af hele systemet.");
    }
  }
}
