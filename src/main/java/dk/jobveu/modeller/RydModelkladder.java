package dk.jobveu.modeller;

import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: drafts that nobody has deployed for long. */
@Component
public class RydModelkladder {

  private static final Logger LOG = LoggerFactory.getLogger(RydModelkladder.class);

  private final Modelkladder kladder;
  private final Period gemmes;
  private final Clock ur;

  RydModelkladder(
      Modelkladder kladder, @Value("${jobveu.opbevaring.modelkladder}") Period gemmes, Clock ur) {
    this.kladder = kladder;
    this.gemmes = gemmes;
    this.ur = ur;
  }

  /**
   * @return how many
   */
  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public int rydOp() {
    int antal =
        kladder.sletFoer(
            Datoer.dagen(ur.instant()).minus(gemmes).atStartOfDay(ZoneOffset.UTC).toInstant());
    LOG.info("Opbevaring: {} kladder af modeller er fjernet", antal);
    return antal;
  }
}
