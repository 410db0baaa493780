package dk.jobveu.match;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Principforbehold;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Principle 1 at the end: the job that the need was about is the job that people came to.
 * Where the parties agreed on another title, that is the reason; else one is asked for when the
 * forløb is evaluated. Which company it is, and how many, is not said: principles are read by all.
 */
@Component
class JobmaaletHolder implements Principforbehold {

  private final Behovsregister behov;
  private final Partsaftaler aftaler;
  private final Virksomheder virksomheder;
  private final Matchregister matcher;
  private final Tjeklisteraekker faser;

  JobmaaletHolder(
      Behovsregister behov,
      Partsaftaler aftaler,
      Virksomheder virksomheder,
      Matchregister matcher,
      Tjeklisteraekker faser) {
    this.behov = behov;
    this.aftaler = aftaler;
    this.virksomheder = virksomheder;
    this.matcher = matcher;
    this.faser = faser;
  }

  @Override
  public List<Forbehold> forbehold(String forloebId) {
    List<String> maal =
        behov.find(forloebId).stream()
            .flatMap(b -> b.stillinger().stream())
            .map(Behov.Stilling::stillingsbetegnelse)
            .toList();
    if (maal.isEmpty() || !faser.gjortOp(forloebId).containsKey(AlleHarEtResultat.MATCHETS_FASE)) {
      return List.of();
    }
    List<String> aftalt =
        aftaler.seneste(forloebId).stream()
            .map(a -> a.indhold().stillingsbetegnelser())
            .filter(Objects::nonNull)
            .toList();
    Set<String> andre = new TreeSet<>(fundne(forloebId));
    andre.removeIf(t -> Stream.concat(maal.stream(), aftalt.stream()).anyMatch(m -> ens(m, t)));
    return andre.isEmpty()
        ? List.of()
        : List.of(
            new Forbehold(
                AlleHarEtResultat.KONKRET_BEHOV,
                "Jobmålet var %s, men der er fundet job som %s."
                    .formatted(String.join(" og ", maal), String.join(" og ", andre))));
  }

  /** The titles of those companies of the forløb in which somebody has got a job. */
  private Set<String> fundne(String forloebId) {
    Map<String, String> titler =
        virksomheder.alle(forloebId).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::stillingsbetegnelse));
    return matcher.senesteIForloeb(forloebId).stream()
        .map(Match::melding)
        .filter(m -> m.udfald().iVirksomhed())
        .map(m -> titler.get(m.virksomhedId()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** One title may be written with more than the other: a plural, a list, a speciality. */
  private static boolean ens(String a, String b) {
    String x = a.strip().toLowerCase(Locale.ROOT);
    String y = b.strip().toLowerCase(Locale.ROOT);
    return x.contains(y) || y.contains(x);
  }
}
