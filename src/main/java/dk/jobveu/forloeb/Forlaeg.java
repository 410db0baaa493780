package dk.jobveu.forloeb;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds what a document starts from: the forløb's own latest version, otherwise that of the forløb
 * it is a copy of. Nothing is copied before somebody saves it as their own.
 */
@Component
public class Forlaeg {

  private final Forloebregister forloeb;

  public Forlaeg(Forloebregister forloeb) {
    this.forloeb = forloeb;
  }

  public <T> Optional<T> find(String forloebId, Function<String, Optional<T>> dokument) {
    return dokument.apply(forloebId).or(() -> kilde(forloebId).flatMap(dokument));
  }

  /** The forløb that this one is a copy of. */
  public Optional<String> kilde(String forloebId) {
    return forloeb.find(forloebId).map(Forloeb::forrigeForloeb);
  }

  /**
   * Companies, jobcentres and lists belong to their region, so they come along only when the copy
   * stays in it.
   */
  public boolean kildenErISammeRegion(String forloebId) {
    Optional<Forloeb> kilde = kilde(forloebId).flatMap(forloeb::find);
    return kilde.isPresent() && kilde.get().amk().equals(forloeb.hent(forloebId).amk());
  }
}
