package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.modeller.Godkendelse;
import dk.jobveu.modeller.Modelversion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A move: what becomes of each step, how many stand in it, and what became of each. */
@Brugstilfaelde(kunVis = true)
public class VisVersionsskift {

  /**
   * @param versioner what can be moved to, the newest first
   * @param staar how many stand in each step, by its id
   * @param igang how many are going on in the version that is left
   * @param gange each time that somebody moved, the newest first
   */
  public record Visning(
      Versionsskift skift,
      String titel,
      List<Modelversion> versioner,
      Skifteplan plan,
      Map<String, Long> staar,
      int igang,
      List<Gang> gange,
      boolean min,
      boolean maaUdfoere) {

    /** Whether some of those that were to be moved have not been tried yet. */
    public boolean flytter() {
      return gange.stream().anyMatch(g -> !g.koersel().erSlut());
    }

    /** How many stand in steps that nothing takes the place of. */
    public long udenPlads() {
      return plan.trin().stream()
          .filter(t -> t.til() == null)
          .mapToLong(t -> staar.getOrDefault(t.id(), 0L))
          .sum();
    }
  }

  /** A run with what became of each. */
  public record Gang(Koersel koersel, List<Skiftelinje> linjer) {

    public long flyttede() {
      return linjer.stream().filter(Skiftelinje::erFlyttet).count();
    }
  }

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;
  private final Godkendelse godkendelse;

  VisVersionsskift(
      Skifteopslag opslag,
      Skifteregister register,
      Versionsskifter motor,
      Godkendelse godkendelse) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
    this.godkendelse = godkendelse;
  }

  public Visning vis(String bruger, long nr) {
    Versionsskift s = opslag.hent(bruger, nr);
    Modelversion fra = opslag.version(s.proces(), s.fra());
    Skifteplan plan = motor.plan(fra.id(), opslag.version(s.proces(), s.til()).id(), s.erstat());
    List<Igang> igang = register.igang(fra.id());
    return new Visning(
        s,
        fra.titel(),
        opslag.versioner(s.proces()).stream().filter(v -> v.version() != s.fra()).toList(),
        plan,
        igang.stream()
            .flatMap(i -> i.trin().stream().distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
        igang.size(),
        register.koersler(nr).stream().map(k -> new Gang(k, register.linjer(k))).toList(),
        s.bruger().equals(bruger),
        Skifteregler.maaUdfoere(godkendelse, s, bruger));
  }
}
