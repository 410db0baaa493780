package dk.jobveu.versionsskift;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.modeller.Modelregister;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.modeller.Modelversion;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A move for whoever may know of it. What is about one citizen, or of schools' bids, only operators
 * move: the report would tell how many there are.
 */
@Component
class Skifteopslag {

  private final Skifteregister register;
  private final Modelregister modeller;
  private final Tilhoersforhold tilhoersforhold;

  Skifteopslag(Skifteregister register, Modelregister modeller, Tilhoersforhold tilhoersforhold) {
    this.register = register;
    this.modeller = modeller;
    this.tilhoersforhold = tilhoersforhold;
  }

  boolean maaFlytte(String bruger, String proces) {
    return !Cockpitkreds.SKJULTE.contains(proces) || tilhoersforhold.erDriftsfolk(bruger);
  }

  Versionsskift hent(String bruger, long nr) {
    return register
        .find(nr)
        .filter(s -> maaFlytte(bruger, s.proces()))
        .orElseThrow(
            () -> new FindesIkke("Flytningen findes ikke mere. Begynd igen på processens side."));
  }

  /** The newest first. */
  List<Modelversion> versioner(String proces) {
    return modeller.versioner(Modelslags.PROCES, proces);
  }

  Modelversion version(String proces, int version) {
    return versioner(proces).stream()
        .filter(v -> v.version() == version)
        .findFirst()
        .orElseThrow(() -> new FindesIkke("Versionen findes ikke. Hent siden igen."));
  }
}
