package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** Moves each that is going on and takes it back at once, so that one sees which of them can be. */
@Brugstilfaelde
public class ProevVersionsskift {

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;
  private final Enkeltvis enkeltvis;
  private final int hoejst;

  ProevVersionsskift(
      Skifteopslag opslag,
      Skifteregister register,
      Versionsskifter motor,
      Enkeltvis enkeltvis,
      @Value("${jobveu.versionsskift.hoejst-ad-gangen}") int hoejst) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
    this.enkeltvis = enkeltvis;
    this.hoejst = hoejst;
  }

  /** What would become of each; those that would not move first. */
  public List<Skiftelinje> proev(String bruger, long nr) {
    Versionsskift s = opslag.hent(bruger, nr);
    String fra = opslag.version(s.proces(), s.fra()).id();
    String til = opslag.version(s.proces(), s.til()).id();
    Skifteplan plan = motor.plan(fra, til, s.erstat());
    List<Skiftelinje> bliver = new ArrayList<>();
    List<Skiftelinje> flyttes = new ArrayList<>();
    for (Igang i : register.igang(fra).stream().limit(hoejst).toList()) {
      Skiftelinje l = Skiftetrin.linje(plan, i, grund(fra, til, s, i));
      (l.erFlyttet() ? flyttes : bliver).add(l);
    }
    bliver.addAll(flyttes);
    return bliver;
  }

  private String grund(String fra, String til, Versionsskift s, Igang i) {
    try {
      return enkeltvis.proev(
          () -> {
            motor.flyt(fra, til, s.erstat(), i.instans());
            return null;
          });
    } catch (KanIkkeFlyttes e) {
      return e.getMessage();
    }
  }
}
