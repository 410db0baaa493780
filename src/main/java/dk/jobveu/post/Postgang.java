package dk.jobveu.post;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Now and then: writes the letters that follow from what is recorded, and sends what is due. What
 * follows from a record is found afterwards and not written along with it, so that no form has more
 * to do; a letter's key makes it once.
 */
@Component
public class Postgang {

  private static final Logger LOG = LoggerFactory.getLogger(Postgang.class);

  private final List<Postkilde> kilder;
  private final Postrunde runde;
  private final Postbud postbud;
  private final Postlager lager;
  private final Opgivetpost opgivet;
  private final Period gemmes;
  private final Clock ur;

  Postgang(
      List<Postkilde> kilder,
      Postrunde runde,
      Postbud postbud,
      Postlager lager,
      Opgivetpost opgivet,
      @Value("${jobveu.opbevaring.post}") Period gemmes,
      Clock ur) {
    this.kilder = kilder;
    this.runde = runde;
    this.postbud = postbud;
    this.lager = lager;
    this.opgivet = opgivet;
    this.gemmes = gemmes;
    this.ur = ur;
  }

  @Scheduled(cron = "${jobveu.post.gang}", zone = "UTC")
  public void gaa() {
    skriv();
    postbud.gaa();
    visOpgivne();
  }

  /** Writes what follows; one node at a time. */
  public void skriv() {
    Instant nu = ur.instant();
    for (Postkilde kilde : kilder) {
      try {
        while (runde.alene(() -> kilde.skriv(nu))) {
          // each time as much as one transaction takes
        }
      } catch (RuntimeException fejl) {
        // the others go on; the class only, since a message may quote what it stumbled over
        LOG.error(
            "Post: {} skrev ingen breve ({})",
            kilde.getClass().getSimpleName(),
            fejl.getClass().getName());
      }
    }
  }

  /**
   * What is given up is shown where forløb are watched; what is sent after all, no longer. Compared
   * with what is recorded, so that neither a kill nor a process that moves at the same time loses
   * it.
   */
  public void visOpgivne() {
    try {
      runde.alene(
          () -> {
            opgivet.vis(lager.forloebMedOpgivne());
            return true;
          });
    } catch (RuntimeException fejl) {
      LOG.error("Post: det opgivne blev ikke vist ({})", fejl.getClass().getName());
    }
  }

  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public int rydOp() {
    return lager.slet(ur.instant().atZone(ZoneOffset.UTC).minus(gemmes).toInstant());
  }
}
