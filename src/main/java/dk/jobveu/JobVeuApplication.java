package dk.jobveu;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the system: engine, web applications, Projektrum and REST in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JobVeuApplication {

  public static void main(String[] args) {
    // Nodes in different time zones would run every job twice.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SpringApplication.run(JobVeuApplication.class, args);
  }
}
