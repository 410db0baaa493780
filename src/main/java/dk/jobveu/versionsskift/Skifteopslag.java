package dk.jobveu.versionsskift;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.modeller.Modelregister;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.modeller.Modelversion;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
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
  private final int hoejst;

  /**
   * Those whose turn it is.
   *
   * @param alle how many are going on
   */
  record Tur(List<Igang> nu, int alle) {}

  Skifteopslag(
      Skifteregister register,
      Modelregister modeller,
      Tilhoersforhold tilhoersforhold,
      @Value("${jobveu.versionsskift.hoejst-ad-gangen}") int hoejst) {
    this.hoejst = hoejst;
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

  /** Those that the move has not tried come first, or some that cannot be moved would bar them. */
  Tur tur(long nr, String fra) {
    Set<String> proevede =
        register.koersler(nr).stream()
            .flatMap(k -> register.proevede(k).stream())
            .collect(Collectors.toSet());
    List<Igang> alle = register.igang(fra);
    return new Tur(
        alle.stream()
            .sorted(Comparator.comparing(i -> proevede.contains(i.instans())))
            .limit(hoejst)
            .toList(),
        alle.size());
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
