package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Godkendelse;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;

/**
 * Moves what is going on: asks for a run, with who and why, and does the first of it at once; the
 * rest goes on in the background.
 */
@Brugstilfaelde
public class UdfoerVersionsskift {

  static final String BEGRUNDELSE = "begrundelse";
  static final int HOEJST_TEGN = 500;

  /**
   * How far it came.
   *
   * @param taget how many were moved or refused at once
   * @param alle how many were going on
   */
  public record Udfald(int taget, int alle) {}

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;
  private final Enkeltvis enkeltvis;
  private final Flytterunde runde;
  private final Godkendelse godkendelse;
  private final int straks;
  private final Clock ur;

  UdfoerVersionsskift(
      Skifteopslag opslag,
      Skifteregister register,
      Versionsskifter motor,
      Enkeltvis enkeltvis,
      Flytterunde runde,
      Godkendelse godkendelse,
      @Value("${jobveu.versionsskift.straks}") int straks,
      Clock ur) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
    this.enkeltvis = enkeltvis;
    this.runde = runde;
    this.godkendelse = godkendelse;
    this.straks = straks;
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
    int alle = register.igang(fra).size();
    Koersel k =
        enkeltvis
            .faa(() -> register.bestil(nr, bruger, begrundelse, ur.instant(), alle))
            .orElseThrow(
                () ->
                    new Regelbrud(
                        null,
                        "Der flyttes allerede efter planen. Vent, til alle er prøvet, og flyt så"
                            + " resten."));
    return new Udfald(runde.tag(k, straks), alle);
  }

  static String begrundelse(String skrevet) {
    String begrundelse = Fritekst.laes(BEGRUNDELSE, skrevet, HOEJST_TEGN);
    if (begrundelse == null) {
      throw new Regelbrud(BEGRUNDELSE, "Skriv, hvorfor det, der er i gang, skal flyttes.");
    }
    return begrundelse;
  }
}
