package dk.jobveu.hjaelp;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a guide tells of the task that has this form: in the guide of one's own role, or else in
 * that of whoever has it most often; a job centre that coordinates is led to the coordinator's.
 */
@Brugstilfaelde(kunVis = true)
public class FindHjaelp {

  /** It begins what no task is before. */
  static final String STARTBLANKET = "start_forloeb";

  static final String BEGYND = "Meld et behov, og begynd et forløb";

  private final Vejledning vejledning;
  private final Opgavenavne navne;
  private final Aktoerer aktoerer;

  FindHjaelp(Vejledning vejledning, Opgavenavne navne, Aktoerer aktoerer) {
    this.vejledning = vejledning;
    this.navne = navne;
    this.aktoerer = aktoerer;
  }

  /** The address of the place; a form that no guide tells of leads to the guide common to all. */
  public String til(String blanket, Bruger bruger) {
    Optional<String> opgave =
        blanket.equals(STARTBLANKET) ? Optional.of(BEGYND) : navne.medBlanket(blanket);
    return opgave
        .flatMap(
            navn ->
                Stream.concat(
                        bruger.organisationer().stream()
                            .flatMap(id -> aktoerer.find(id).stream())
                            .map(Aktoer::rolle)
                            .flatMap(rolle -> Rollevejledning.til(rolle).stream()),
                        Stream.of(Rollevejledning.values()))
                    .map(Rollevejledning::navn)
                    .filter(side -> vejledning.omtaler(side, navn))
                    .findFirst()
                    .map(side -> "/hjaelp/" + side + "#" + Sted.af(navn)))
        .orElse("/hjaelp");
  }
}
