package dk.jobveu.bilag;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night: logos of organisations that are closed or carried on by another. Nobody could take
 * them away any more. What was handed out and is kept has them still.
 */
@Component
public class RydLogoer {

  private static final Logger LOG = LoggerFactory.getLogger(RydLogoer.class);

  private final Logoer logoer;

  RydLogoer(Logoer logoer) {
    this.logoer = logoer;
  }

  /**
   * @return how many
   */
  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public int rydOp() {
    int antal = logoer.sletLukkedes();
    LOG.info("Opbevaring: {} logoer af lukkede organisationer er fjernet", antal);
    return antal;
  }
}
