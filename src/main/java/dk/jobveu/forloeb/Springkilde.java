package dk.jobveu.forloeb;

import java.util.Optional;
import java.util.Set;

/** Says which steps a forløb has passed over on purpose, and why. */
public interface Springkilde {

  /**
   * What is passed over.
   *
   * @param raekker rows of the checklist
   * @param principper numbers of the principles that the steps serve
   * @param grund the reason that was given
   */
  record Spring(Set<String> raekker, Set<Integer> principper, String grund) {

    public Spring {
      raekker = Set.copyOf(raekker);
      principper = Set.copyOf(principper);
    }

    /** The reason as a sentence. */
    public String tekst() {
      return "Sprunget over på den korte vej: " + grund;
    }
  }

  /** Empty when nothing is passed over. */
  Optional<Spring> spring(String forloebId);
}
