package dk.jobveu;

import dk.jobveu.demo.afspil.Afspil;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the system: engine, web applications, Projektrum and REST in one process. With the word
 * {@code afspil} first it plays a case against a running one instead.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobVeuApplication {

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("afspil")) {
      System.exit(Afspil.koer(Arrays.copyOfRange(args, 1, args.length)));
    }
    SpringApplication.run(JobVeuApplication.class, args);
  }
}
