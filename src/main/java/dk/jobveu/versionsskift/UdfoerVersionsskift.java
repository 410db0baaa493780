package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Godkendelse;
import java.time.Clock;

/**
 * Moves what is going on, one at a time: one that cannot be moved stands where it stood, and the
 * others have moved. What became of each is written with it.
 */
@Brugstilfaelde
public class UdfoerVersionsskift {

  static final String BEGRUNDELSE = "begrundelse";
  static final int HOEJST_TEGN = 500;

  /**
   * How far it came.
   *
   * @param taget how many were moved or refused this time
   * @param alle how many were going on
   */
  public record Udfald(int taget, int alle) {}

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;
  private final Enkeltvis enkeltvis;
  private final Godkendelse godkendelse;
  private final Clock ur;

  UdfoerVersionsskift(
      Skifteopslag opslag,
      Skifteregister register,
      Versionsskifter motor,
      Enkeltvis enkeltvis,
      Godkendelse godkendelse,
      Clock ur) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
    this.enkeltvis = enkeltvis;
    this.godkendelse = godkendelse;
    this.ur = ur;
  }

  /**
   * @param set the fingerprint of the plan that whoever asks has seen
   */
  public Udfald udfoer(String bruger, long nr, String skrevet, String set) {
    Versionsskift s = opslag.hent(bruger, nr);
    if (!s.fingeraftryk().equals(set)) {
      throw new Regelbrud(
          null, "Planen er ændret, siden du så den. Se den igen, og flyt så det, der er i gang.");
    }
    if (!Skifteregler.maaUdfoere(godkendelse, s, bruger)) {
      throw new Regelbrud(
          null, "En anden skal godkende flytningen. Send den til godkendelse i stedet.");
    }
    String begrundelse = begrundelse(skrevet);
    String fra = opslag.version(s.proces(), s.fra()).id();
    String til = opslag.version(s.proces(), s.til()).id();
    Skifteplan plan = motor.plan(fra, til, s.erstat());
    if (!plan.erGyldig()) {
      throw new Regelbrud(null, String.join(" ", plan.fejl()));
    }
    Skifteopslag.Tur tur = opslag.tur(nr, fra);
    enkeltvis.goer(() -> register.udfoert(nr, begrundelse, bruger, ur.instant()));
    for (Igang i : tur.nu()) {
      flyt(fra, til, s, plan, i);
    }
    return new Udfald(tur.nu().size(), tur.alle());
  }

  private void flyt(String fra, String til, Versionsskift s, Skifteplan plan, Igang i) {
    try {
      enkeltvis.goer(
          () -> {
            if (motor.flyt(fra, til, s.erstat(), i.instans())) {
              register.skriv(s.nr(), Skiftetrin.linje(plan, i, null));
            }
          });
    } catch (KanIkkeFlyttes e) {
      enkeltvis.goer(() -> register.skriv(s.nr(), Skiftetrin.linje(plan, i, e.getMessage())));
    }
  }

  static String begrundelse(String skrevet) {
    String begrundelse = Fritekst.laes(BEGRUNDELSE, skrevet, HOEJST_TEGN);
    if (begrundelse == null) {
      throw new Regelbrud(BEGRUNDELSE, "Skriv, hvorfor det, der er i gang, skal flyttes.");
    }
    return begrundelse;
  }
}
