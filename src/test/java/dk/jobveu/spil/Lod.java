package dk.jobveu.spil;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws lots; the same seed draws the same. */
final class Lod {

  private final Random kilde;
  private double mod = 1;

  Lod(long froe) {
    this.kilde = new Random(froe);
  }

  /** How often what is unusual is drawn; 0 is never. */
  Lod medMod(double nytMod) {
    this.mod = nytMod;
    return this;
  }

  /** From and to, both among them. */
  int tal(int fra, int til) {
    return fra + kilde.nextInt(til - fra + 1);
  }

  boolean chance(double p) {
    return kilde.nextDouble() < p;
  }

  /** Whether the unusual happens. */
  boolean sjaeldent(double p) {
    return chance(p * mod);
  }

  @SafeVarargs
  final <T> T af(T foerste, T... andre) {
    int nr = kilde.nextInt(andre.length + 1);
    return nr == 0 ? foerste : andre[nr - 1];
  }

  /** The usual, and now and then one of the others. */
  @SafeVarargs
  final <T> T oftest(T usaedvanligvis, double p, T... andre) {
    return sjaeldent(p) ? andre[kilde.nextInt(andre.length)] : usaedvanligvis;
  }

  <T> T en(List<T> alle) {
    return alle.get(kilde.nextInt(alle.size()));
  }

  /** At least so many of them, in no order. */
  <T> List<T> nogle(Collection<T> alle, int mindst) {
    List<T> blandet = new ArrayList<>(alle);
    Collections.shuffle(blandet, kilde);
    return new ArrayList<>(blandet.subList(0, tal(Math.min(mindst, alle.size()), alle.size())));
  }
}
