package dk.jobveu.versionsskift;

import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves those of a run that have not been tried in it, one at a time, each in a transaction of its
 * own with its line of the report: one that cannot be moved stands where it stood, and after a
 * restart the rest is gone on with. One node has a run at a time.
 */
@Component
public class Flytterunde {

  private static final Logger LOG = LoggerFactory.getLogger(Flytterunde.class);

  /** How many between two times that this node says it is still at it. */
  private static final int BUNKE = 20;

  /** In a round, so that what else goes by the clock comes in between. */
  private static final int HOEJST = 100;

  private final Skifteopslag opslag;
  private final Skifteregister register;
  private final Versionsskifter motor;
  private final Enkeltvis enkeltvis;
  private final Duration alene;
  private final Clock ur;

  Flytterunde(
      Skifteopslag opslag,
      Skifteregister register,
      Versionsskifter motor,
      Enkeltvis enkeltvis,
      @Value("${jobveu.versionsskift.alene}") Duration alene,
      Clock ur) {
    this.opslag = opslag;
    this.register = register;
    this.motor = motor;
    this.enkeltvis = enkeltvis;
    this.alene = alene;
    this.ur = ur;
  }

  /** What was asked for and is not done yet. */
  @Scheduled(cron = "${jobveu.versionsskift.gang}", zone = "UTC")
  public void gaa() {
    for (Koersel k : register.uafsluttede()) {
      try {
        tag(k, HOEJST);
      } catch (RuntimeException fejl) {
        // the others go on; the class only, since a message may quote what it stumbled over
        LOG.error(
            "Flytning {}, kørsel {} gik i stå ({})", k.skift(), k.nr(), fejl.getClass().getName());
      }
    }
  }

  /**
   * As many as this at most, unless another node is at it.
   *
   * @return how many were moved or refused
   */
  int tag(Koersel k, int hoejst) {
    if (!min(k)) {
      return 0;
    }
    try {
      return flyt(k, hoejst);
    } finally {
      enkeltvis.goer(() -> register.slip(k));
    }
  }

  private int flyt(Koersel k, int hoejst) {
    Versionsskift s = register.find(k.skift()).orElseThrow();
    Versionsskifter.Flytning flytning;
    Skifteplan plan;
    String fra;
    try {
      fra = opslag.version(s.proces(), s.fra()).id();
      String til = opslag.version(s.proces(), s.til()).id();
      plan = motor.plan(fra, til, s.erstat());
      if (!plan.erGyldig()) {
        return stop(k, String.join(" ", plan.fejl()));
      }
      flytning = motor.forbered(fra, til, s.erstat());
    } catch (FindesIkke vaek) {
      return stop(k, "En af versionerne findes ikke mere.");
    }
    Set<String> proevede = new HashSet<>(register.proevede(k));
    List<Igang> rest =
        register.igang(fra).stream().filter(i -> !proevede.contains(i.instans())).toList();
    int taget = 0;
    for (Igang i : rest.subList(0, Math.min(hoejst, rest.size()))) {
      if (taget > 0 && taget % BUNKE == 0 && !bliver(k)) {
        return taget;
      }
      flyt(k, flytning, plan, i);
      taget++;
    }
    if (taget == rest.size()) {
      enkeltvis.goer(() -> register.slut(k, ur.instant(), null));
    }
    return taget;
  }

  private void flyt(Koersel k, Versionsskifter.Flytning flytning, Skifteplan plan, Igang i) {
    try {
      enkeltvis.goer(
          () -> {
            if (flytning.flyt(i.instans())) {
              register.skriv(k, Skiftetrin.linje(plan, i, null), ur.instant());
            }
          });
    } catch (KanIkkeFlyttes e) {
      enkeltvis.goer(
          () -> register.skriv(k, Skiftetrin.linje(plan, i, e.getMessage()), ur.instant()));
    }
  }

  private int stop(Koersel k, String hvorfor) {
    enkeltvis.goer(() -> register.slut(k, ur.instant(), hvorfor));
    return 0;
  }

  private boolean min(Koersel k) {
    return enkeltvis.faa(() -> register.tag(k, ur.instant(), ur.instant().plus(alene)));
  }

  private boolean bliver(Koersel k) {
    return enkeltvis.faa(() -> register.forlaeng(k, ur.instant().plus(alene)));
  }
}
