package dk.jobveu.hold;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Registrering;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/**
 * Gives all who are selected a place in a class of each {@code trin}, and opens classes as long as
 * those who have none are enough for one more (R-16.2, docs/adr/0041). Whoever is enrolled stays.
 */
@Component
class Fordeling {

  private final Holdregister register;
  private final Pladser pladser;
  private final Udvalgte udvalgte;
  private final Tilmeldinger tilmeldinger;
  private final Holdaabning aabning;
  private final Holdprocesser processer;
  private final Beslutninger beslutninger;

  Fordeling(
      Holdregister register,
      Pladser pladser,
      Udvalgte udvalgte,
      Tilmeldinger tilmeldinger,
      Holdaabning aabning,
      Holdprocesser processer,
      Beslutninger beslutninger) {
    this.register = register;
    this.pladser = pladser;
    this.udvalgte = udvalgte;
    this.tilmeldinger = tilmeldinger;
    this.aabning = aabning;
    this.processer = processer;
    this.beslutninger = beslutninger;
  }

  /** Gives places; opens classes for those left over, or asks the coordinator about them. */
  void fordel(Registrering r) {
    fordel(r, nr -> processer.aabn(r.forloebId(), nr));
    if (!udvalgte.udenPlads(r.forloebId()).isEmpty()) {
      processer.afklarVentende(r.forloebId());
    }
  }

  /** The same before the first class is formed: what is opened is only written down. */
  void planlaeg(Registrering r) {
    fordel(r, nr -> {});
  }

  /** Gives places where there is room, and opens nothing. */
  void placer(Registrering r) {
    placer(r, List.of());
  }

  /**
   * The same for a list of those who are being enrolled: where there is no room, they go before
   * those who are not.
   */
  void placer(Registrering r, Collection<String> foerst) {
    trin(r.forloebId()).forEach(trin -> paa(r, hold(r, trin), foerst).placer());
  }

  /** Takes the places of those who no longer are to have any. */
  void slip(Registrering r, List<String> deltagerIds) {
    deltagerIds.forEach(id -> pladser.fjern(r.forloebId(), id));
  }

  /** Opens a class at the school although it may not be filled, and shares out the places anew. */
  void aabn(Registrering r, Planlagthold som) {
    int nr = aabning.aabn(r, som).nr();
    paa(r, hold(r, som.trin()), List.of()).omfordel();
    processer.aabn(r.forloebId(), nr);
  }

  private void fordel(Registrering r, IntConsumer naarAabnet) {
    for (int trin : trin(r.forloebId())) {
      Trinhold hold = hold(r, trin);
      Trinpladser paa = paa(r, hold, List.of());
      List<Integer> nye = aabning.aabnNok(r, hold, paa.ledige());
      if (nye.isEmpty()) {
        paa.placer();
      } else {
        paa.omfordel();
        nye.forEach(naarAabnet::accept);
      }
    }
  }

  private List<Integer> trin(String forloebId) {
    return register.planlagte(forloebId).stream()
        .map(Planlagthold::trin)
        .distinct()
        .sorted()
        .toList();
  }

  private Trinhold hold(Registrering r, int trin) {
    return new Trinhold(
        register,
        r.forloebId(),
        trin,
        () -> beslutninger.taerskel("min_hold_default", r.forloebId()));
  }

  private Trinpladser paa(Registrering r, Trinhold hold, Collection<String> foerst) {
    String id = r.forloebId();
    return new Trinpladser(
        r, pladser, hold, udvalgte.alle(id), tilmeldinger.deltagerIds(id), foerst);
  }
}
