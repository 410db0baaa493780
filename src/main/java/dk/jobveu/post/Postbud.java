package dk.jobveu.post;

import dk.jobveu.post.Postlager.Klar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox. A letter is taken in one transaction, sent outside of any, and
 * marked in another: killed before the sending, it is taken again by whoever comes; killed between
 * the sending and the mark, it is sent again under the same Message-ID.
 */
@Component
public class Postbud {

  private static final Logger LOG = LoggerFactory.getLogger(Postbud.class);

  private final Postlager lager;
  private final Postvaesen postvaesen;
  private final Postindstilling indstilling;
  private final Clock ur;

  public Postbud(Postlager lager, Postvaesen postvaesen, Postindstilling indstilling, Clock ur) {
    this.lager = lager;
    this.postvaesen = postvaesen;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  /**
   * Everything that is due; stops when the mail server does not answer, and goes on next time.
   *
   * @return how many letters were sent
   */
  public int gaa() {
    if (!postvaesen.findes()) {
      return 0;
    }
    Instant nu = ur.instant();
    while (lager.fordel(indstilling.tidligst(nu), nu) > 0) {
      // each time as many as one transaction takes
    }
    int sendte = 0;
    Optional<Klar> naeste = tag();
    while (naeste.isPresent()) {
      try {
        postvaesen.send(naeste.get().brev(), naeste.get().forsendelse());
      } catch (Postvaesen.Postfejl fejl) {
        mislykkedes(naeste.get(), fejl);
        if (fejl.vaek()) {
          return sendte;
        }
        naeste = tag();
        continue;
      }
      lager.sendt(naeste.get(), ur.instant());
      sendte++;
      naeste = tag();
    }
    return sendte;
  }

  private Optional<Klar> tag() {
    return lager.tag(ur.instant(), ur.instant().plus(indstilling.alene()));
  }

  private void mislykkedes(Klar klar, Postvaesen.Postfejl fejl) {
    List<Duration> pauser = indstilling.pauser();
    int forsoeg = klar.forsendelse().forsoeg();
    boolean igen = forsoeg <= pauser.size();
    Instant nu = ur.instant();
    lager.mislykkedes(klar, igen ? nu.plus(pauser.get(forsoeg - 1)) : null, nu);
    // neither address nor subject: a log is read by others than the post is for
    LOG.warn(
        "Post {} blev ikke sendt i forsøg {} ({}); {}",
        klar.forsendelse().id(),
        forsoeg,
        fejl.getCause().getClass().getSimpleName(),
        igen ? "prøves igen" : "opgivet");
  }
}
