package dk.jobveu.kilder;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.IkkeTilladt;
import org.springframework.stereotype.Component;

/**
 * Who may read in what others publish: those who run the whole, and the authorities, whose lists
 * they are. Everybody who logs in may read them; they are public.
 */
@Component
class Kilderet {

  private final Aktoerer aktoerer;
  private final Tilhoersforhold tilhoersforhold;

  Kilderet(Aktoerer aktoerer, Tilhoersforhold tilhoersforhold) {
    this.aktoerer = aktoerer;
    this.tilhoersforhold = tilhoersforhold;
  }

  boolean maaLaeseInd(Bruger bruger) {
    return myndighed(bruger) != null || tilhoersforhold.erDriftsfolk(bruger.id());
  }

  void kraev(Bruger bruger) {
    if (!maaLaeseInd(bruger)) {
      throw new IkkeTilladt(
          "Kun en myndighed eller en administrator af hele systemet kan læse lister ind.");
    }
  }

  /** The authority the person acts for, or null. */
  String myndighed(Bruger bruger) {
    return bruger.organisationer().stream()
        .filter(
            o ->
                aktoerer
                    .find(o)
                    .map(Aktoer::rolle)
                    .filter(Rolle.MYNDIGHED.id()::equals)
                    .isPresent())
        .findFirst()
        .orElse(null);
  }
}
