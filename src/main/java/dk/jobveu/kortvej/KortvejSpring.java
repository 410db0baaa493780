package dk.jobveu.kortvej;

import dk.jobveu.forloeb.Springkilde;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The rows that have no step on the short way: the parties' judgement of the scale, the kick-off,
 * the letters of intent and the plan that all write together.
 */
@Component
class KortvejSpring implements Springkilde {

  private static final Set<String> RAEKKER = Set.of("C1.4", "C3.1", "C3.3", "C3.4");

  /** The companies' need in writing, and the bridge that is built at the kick-off. */
  private static final Set<Integer> PRINCIPPER = Set.of(1, 4);

  private final Kortveje kortveje;

  KortvejSpring(Kortveje kortveje) {
    this.kortveje = kortveje;
  }

  @Override
  public Optional<Spring> spring(String forloebId) {
    return kortveje
        .find(forloebId)
        .filter(k -> !k.opgivet())
        .map(k -> new Spring(RAEKKER, PRINCIPPER, k.begrundelse()));
  }
}
