package dk.jobveu;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * H2 in memory, or with {@code -Djobveu.testdb=postgres} a real PostgreSQL, for all tests of one
 * run.
 */
public class Testdatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static EmbeddedPostgres postgres;

  @Override
  public void initialize(ConfigurableApplicationContext system) {
    if ("postgres".equals(System.getProperty("jobveu.testdb"))) {
      TestPropertyValues.of(
              // the user stands beside, where a test can take it away; in the address it would win
              "spring.datasource.url="
                  + server().getJdbcUrl("postgres", "postgres").replaceFirst("\\?user=.*", ""),
              "spring.datasource.username=postgres",
              "spring.datasource.password=postgres")
          .applyTo(system);
    }
  }

  private static synchronized EmbeddedPostgres server() {
    try {
      if (postgres == null) {
        postgres = EmbeddedPostgres.start();
      }
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL kan ikke startes til testene", e);
    }
  }
}
