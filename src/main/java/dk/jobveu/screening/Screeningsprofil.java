package dk.jobveu.screening;

import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kompetence.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Screeningsprofil, document D16: what the companies ask for, so that every job
 * centre looks for the same thing.
 *
 * @param ledighedMaaneder length of unemployment the job centres may use, or null
 * @param sprogkrav what Danish is needed, or null when there is no such demand
 */
public record Screeningsprofil(
    List<Kompetence> kompetencer, Integer ledighedMaaneder, String sprogkrav, String andreKrav) {

  public Screeningsprofil {
    kompetencer = List.copyOf(kompetencer);
  }

  /** Without the companies that asked for them, and what may be asked of a citizen besides. */
  Screeningsprofil kunKompetencer() {
    return new Screeningsprofil(
        kompetencer.stream().map(k -> new Kompetence(k.navn(), k.type(), k.krav(), null)).toList(),
        null,
        null,
        null);
  }

  /** The kinds of competences the profile has none of. */
  public List<Type> manglendeTyper() {
    Set<Type> har = kompetencer.stream().map(Kompetence::type).collect(Collectors.toSet());
    return Arrays.stream(Type.values()).filter(t -> !har.contains(t)).toList();
  }

  /** How many of the necessary competences these are; a profile without any asks for nothing. */
  public Skalkrav skalkrav(Set<Integer> opfyldte) {
    List<Integer> skal = numre(Kompetence::skal);
    long har = skal.stream().filter(opfyldte::contains).count();
    if (har == skal.size()) {
      return Skalkrav.ALLE;
    }
    return har == 0 ? Skalkrav.INGEN : Skalkrav.NOGLE;
  }

  /** The share of the profile's competences, 0–100. */
  public int procent(Set<Integer> opfyldte) {
    long har = numre(k -> true).stream().filter(opfyldte::contains).count();
    return (int) Math.round(100.0 * har / kompetencer.size());
  }

  /** Whether all necessary personal and social competences are among these. */
  public boolean personligSocialOk(Set<Integer> opfyldte) {
    return opfyldte.containsAll(numre(k -> k.skal() && k.type() != Type.FAGLIG));
  }

  private List<Integer> numre(Predicate<Kompetence> hvilke) {
    return IntStream.rangeClosed(1, kompetencer.size())
        .filter(nr -> hvilke.test(kompetencer.get(nr - 1)))
        .boxed()
        .toList();
  }
}
