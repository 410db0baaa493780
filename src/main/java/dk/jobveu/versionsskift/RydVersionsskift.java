package dk.jobveu.versionsskift;

import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: moves that were planned long ago, with who did them. */
@Component
public class RydVersionsskift {

  private static final Logger LOG = LoggerFactory.getLogger(RydVersionsskift.class);

  private final Skifteregister register;
  private final Period gemmes;
  private final Clock ur;

  RydVersionsskift(
      Skifteregister register,
      @Value("${jobveu.opbevaring.versionsskift}") Period gemmes,
      Clock ur) {
    this.register = register;
    this.gemmes = gemmes;
    this.ur = ur;
  }

  /**
   * @return how many
   */
  @Scheduled(cron = "${jobveu.opbevaring.oprydning}", zone = "UTC")
  public int rydOp() {
    int antal =
        register.sletFoer(
            Datoer.dagen(ur.instant()).minus(gemmes).atStartOfDay(ZoneOffset.UTC).toInstant());
    LOG.info("Opbevaring: {} flytninger til en anden version er fjernet", antal);
    return antal;
  }
}
