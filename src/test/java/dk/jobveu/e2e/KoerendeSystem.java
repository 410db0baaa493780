package dk.jobveu.e2e;

import dk.jobveu.JobVeuApplication;
import dk.jobveu.demo.afspil.Afspiller;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The system as ./start starts it, in profile demo, on a port of its own. */
public final class KoerendeSystem implements AutoCloseable {

  public static final String KODE = "Job-veu-2026";

  private final ConfigurableApplicationContext system;

  private KoerendeSystem(String database, String... ekstra) {
    List<String> valg =
        new ArrayList<>(
            List.of(
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--logging.level.root=warn"));
    valg.addAll(List.of(ekstra));
    this.system = SpringApplication.run(JobVeuApplication.class, valg.toArray(String[]::new));
  }

  /** On a database of its own in memory. */
  public static KoerendeSystem iHukommelsen(String navn, String... ekstra) {
    return new KoerendeSystem("jdbc:h2:mem:" + navn + ";DB_CLOSE_DELAY=-1", ekstra);
  }

  /** On a database file, which outlives the system. */
  public static KoerendeSystem paaFil(Path mappe) {
    return new KoerendeSystem("jdbc:h2:file:" + mappe.resolve("jobveu"));
  }

  public String adresse() {
    return "http://localhost:" + system.getEnvironment().getProperty("local.server.port");
  }

  public <T> T bean(Class<T> type) {
    return system.getBean(type);
  }

  public <T> T bean(String navn, Class<T> type) {
    return system.getBean(navn, type);
  }

  /** Plays cases against this system; progress lines go to the test's output. */
  public Afspiller afspiller() {
    return new Afspiller(adresse(), KODE, System.out::println);
  }

  @Override
  public void close() {
    system.close();
  }
}
