package dk.jobveu.behov;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night, for the editions whose day has come and the areas whose last day is over, and at the
 * start for a system that was down then. An edition that holds already is looked at when it is read
 * in.
 */
@Component
class Genvalideringsgang {

  private static final Logger LOG = LoggerFactory.getLogger(Genvalideringsgang.class);

  private final BegyndGenvalideringer begynd;

  Genvalideringsgang(BegyndGenvalideringer begynd) {
    this.begynd = begynd;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 2 0 * * *", zone = "Europe/Copenhagen")
  void gaa() {
    try {
      begynd.begynd();
    } catch (RuntimeException e) {
      // the system starts all the same, and the next night asks again
      LOG.error("De åbne forløb i fase 1 er ikke holdt op mod de nye lister", e);
    }
  }
}
