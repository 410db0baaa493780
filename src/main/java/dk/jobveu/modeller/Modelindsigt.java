package dk.jobveu.modeller;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.cockpit.Cockpitkreds;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a designer may know of the running instances. How many there are of a process about one
 * citizen, or of schools' bids, is for the operators only, as in Cockpit.
 */
@Component
class Modelindsigt {

  private final Tilhoersforhold tilhoersforhold;

  Modelindsigt(Tilhoersforhold tilhoersforhold) {
    this.tilhoersforhold = tilhoersforhold;
  }

  List<Modelversion> tilpas(String bruger, List<Modelversion> versioner) {
    boolean alt = tilhoersforhold.erDriftsfolk(bruger);
    return versioner.stream()
        .map(v -> alt || !Cockpitkreds.SKJULTE.contains(v.noegle()) ? v : v.udenAntal())
        .toList();
  }
}
