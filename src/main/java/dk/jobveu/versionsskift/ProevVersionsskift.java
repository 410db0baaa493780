package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.ArrayList;
import java.util.List;

/** Moves each that is going on and takes it back at once, so that one sees which of them can be. */
@Brugstilfaelde
public class ProevVersionsskift {

  /**
   * What would become of each.
   *
   * @param linjer those that would not move first
   * @param alle how many are going on
   */
  public record Proeve(List<Skiftelinje> linjer, int alle) {}

  private final Skifteopslag opslag;
  private final Versionsskifter motor;
  private final Enkeltvis enkeltvis;

  ProevVersionsskift(Skifteopslag opslag, Versionsskifter motor, Enkeltvis enkeltvis) {
    this.opslag = opslag;
    this.motor = motor;
    this.enkeltvis = enkeltvis;
  }

  public Proeve proev(String bruger, long nr) {
    Versionsskift s = opslag.hent(bruger, nr);
    String fra = opslag.version(s.proces(), s.fra()).id();
    String til = opslag.version(s.proces(), s.til()).id();
    Skifteplan plan = motor.plan(fra, til, s.erstat());
    Versionsskifter.Flytning flytning = motor.forbered(fra, til, s.erstat());
    List<Skiftelinje> bliver = new ArrayList<>();
    List<Skiftelinje> flyttes = new ArrayList<>();
    Skifteopslag.Tur tur = opslag.tur(nr, fra);
    for (Igang i : tur.nu()) {
      Skiftelinje l = Skiftetrin.linje(plan, i, grund(flytning, i));
      (l.erFlyttet() ? flyttes : bliver).add(l);
    }
    bliver.addAll(flyttes);
    return new Proeve(bliver, tur.alle());
  }

  private String grund(Versionsskifter.Flytning flytning, Igang i) {
    try {
      return enkeltvis.proev(
          () -> {
            flytning.flyt(i.instans());
            return null;
          });
    } catch (KanIkkeFlyttes e) {
      return e.getMessage();
    }
  }
}
