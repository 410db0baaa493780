package dk.jobveu.deltager;

import dk.jobveu.forloeb.Udtraedelseshinder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A job centre whose citizens are on the list answers for them, and has to hand them over first
 * (R-1.7).
 */
@Component
class BorgereHosDenDerGaar implements Udtraedelseshinder {

  private final Deltagere deltagere;

  BorgereHosDenDerGaar(Deltagere deltagere) {
    this.deltagere = deltagere;
  }

  @Override
  public Optional<String> foerst(String forloebId, String aktoerId) {
    return deltagere.afJobcenter(forloebId, aktoerId).stream()
            .anyMatch(d -> !Deltager.erSlettet(d.deltagerId()))
        ? Optional.of(
            "De har borgere på deltagerlisten. De skal først give dem til et andet jobcenter på fanen"
                + " Skift eller slette dem.")
        : Optional.empty();
  }
}
