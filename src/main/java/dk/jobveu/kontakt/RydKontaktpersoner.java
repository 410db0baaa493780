package dk.jobveu.kontakt;

import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: contact persons whom nobody has confirmed for long, and as old what was written of
 * companies (GDPR article 5(1)(e)).
 */
@Component
public class RydKontaktpersoner {

  private static final Logger LOG = LoggerFactory.getLogger(RydKontaktpersoner.class);

  private final Kontaktpersoner personer;
  private final Henvendelser henvendelser;
  private final Period gemmes;
  private final Clock ur;

  RydKontaktpersoner(
      Kontaktpersoner personer,
      Henvendelser henvendelser,
      @Value("${jobveu.opbevaring.kontaktpersoner}") Period gemmes,
      Clock ur) {
    this.personer = personer;
    this.henvendelser = henvendelser;
    this.gemmes = gemmes;
    this.ur = ur;
  }

  /**
   * @return how many contact persons
   */
  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  @Transactional
  public int rydOp() {
    Instant foer = Datoer.begynder(Datoer.dagen(ur.instant()).minus(gemmes));
    int antal = personer.sletUbekraeftede(foer);
    int talt = henvendelser.sletFoer(foer);
    LOG.info("Opbevaring: {} kontaktpersoner og {} henvendelser er fjernet", antal, talt);
    return antal;
  }
}
