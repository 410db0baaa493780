package dk.jobveu.forloeb;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds what a document starts from: the forløb's own latest version, otherwise that of the forløb
 * it is a copy of. Nothing is copied before somebody saves it as their own.
 */
@Component
public class Forlaeg {

  private static final Set<String> PARTER =
      Set.of("koordinator", "branchorganisation", "faglig_organisation");

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Skabelondeling deling;

  public Forlaeg(Forloebregister forloeb, Deltagelser deltagelser, Skabelondeling deling) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.deling = deling;
  }

  /**
   * @param eget the forløb's own document, also a draft
   * @param faerdigt the source's, which somebody else may have begun the copy of: never a draft
   */
  public <T> Optional<T> find(
      String forloebId,
      Function<String, Optional<T>> eget,
      Function<String, Optional<T>> faerdigt) {
    return eget.apply(forloebId).or(() -> kilde(forloebId).flatMap(faerdigt));
  }

  /**
   * The forløb whose companies this one may begin with. They belong to their region, and
   * are known to its parties and its coordinator: whoever copies it without being one of them
   * begins with none.
   */
  public Optional<String> kildeTilVirksomheder(String forloebId, String organisation) {
    return kilde(forloebId)
        .flatMap(forloeb::find)
        .filter(k -> k.amk().equals(forloeb.hent(forloebId).amk()))
        .filter(k -> k.koordinator().equals(organisation) || erPart(k.id(), organisation))
        .map(Forloeb::id);
  }

  /**
   * The forløb whose document this one may begin with, although only those who take part read it:
   * the organisation was one of them, or the evaluation says that others may begin with it.
   */
  public Optional<String> kildeTil(String skabelon, String forloebId, String organisation) {
    return kilde(forloebId)
        .flatMap(forloeb::find)
        .filter(
            k ->
                k.koordinator().equals(organisation)
                    || erMed(k.id(), organisation)
                    || deling.erDelt(k.id(), skabelon))
        .map(Forloeb::id);
  }

  private boolean erMed(String forloebId, String organisation) {
    return deltagelser.alle(forloebId).stream()
        .anyMatch(d -> d.erMed() && d.aktoerId().equals(organisation));
  }

  private boolean erPart(String forloebId, String organisation) {
    return deltagelser.alle(forloebId).stream()
        .anyMatch(
            d -> d.erMed() && d.aktoerId().equals(organisation) && PARTER.contains(d.rolle()));
  }

  private Optional<String> kilde(String forloebId) {
    return forloeb.find(forloebId).map(Forloeb::forrigeForloeb);
  }
}
