package dk.jobveu;

import dk.jobveu.demo.afspil.Afspil;
import dk.jobveu.sikkerhed.udtryk.Kontroller;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Starts the system: engine, web applications, Projektrum and REST in one process. With the word
 * {@code afspil} first it plays a case against a running one instead, with {@code kontroller} it
 * looks models through.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobVeuApplication {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("afspil")) {
      System.exit(Afspil.koer(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (args.length > 0 && args[0].equals("kontroller")) {
      // a command answers in its own words only
      LoggingSystem.get(JobVeuApplication.class.getClassLoader())
          .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
      System.exit(
          Kontroller.koer(Arrays.copyOfRange(args, 1, args.length), System.out, System.err));
    }
    SpringApplication.run(JobVeuApplication.class, args);
  }
}
