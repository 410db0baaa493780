package dk.jobveu.e2e;

import dk.jobveu.JobVeuApplication;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The system as ./start starts it, in profile demo, on a port of its own. The engine's REST
 * interface finds its engine by name in the whole JVM, so there is one system at a time: whoever
 * needs one of their own takes the place of the shared one, and the next to share starts it anew.
 */
public final class KoerendeSystem implements AutoCloseable {

  public static final String KODE = "Job-veu-2026";

  private static final Class<?>[] INTET_MERE = {};

  private static KoerendeSystem delt;

  private final ConfigurableApplicationContext system;

  private KoerendeSystem(String database, Class<?>[] mere, String... ekstra) {
    this(
        mere,
        Stream.concat(
            Stream.of("--spring.profiles.active=demo", "--spring.datasource.url=" + database),
            Stream.of(ekstra)));
  }

  private KoerendeSystem(Class<?>[] mere, Stream<String> indstillinger) {
    lukDelt();
    Stream<String> valg =
        Stream.concat(
            // letters are written and sent, and what is moved is gone on with, when a test says so
            Stream.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--jobveu.post.gang=-",
                "--jobveu.versionsskift.gang=-"),
            indstillinger);
    SpringApplication program = new SpringApplication(JobVeuApplication.class);
    program.addInitializers(new Saetningstaeller.Indsaet());
    program.addPrimarySources(Set.of(mere));
    this.system = program.run(valg.toArray(String[]::new));
  }

  /** As ./start postgres starts it: nobody is in it but the administrator it is told of. */
  static KoerendeSystem iDrift(Map<String, String> miljoe) {
    return new KoerendeSystem(
        INTET_MERE,
        Stream.concat(
            Stream.of("--spring.profiles.active=postgres"),
            miljoe.entrySet().stream().map(m -> "--" + m.getKey() + "=" + m.getValue())));
  }

  /**
   * For whoever needs no settings and no empty database: the one that the tests before may have
   * used. It stays when a test closes it. What a test asserts on is its own forløb and users.
   * Besides the users of the demo it has those of {@link Testaktoerer}, and the forms of {@link
   * Proeveblanket}.
   */
  public static KoerendeSystem delt() {
    if (delt == null) {
      delt =
          new KoerendeSystem(
              hukommelse("delt"),
              new Class<?>[] {Scene.class, Testaktoerer.class, Proeveblanket.class});
    }
    return delt;
  }

  private static void lukDelt() {
    if (delt != null) {
      delt.system.close();
      delt = null;
    }
  }

  /**
   * Before the system of a {@code @SpringBootTest}, which must close it by {@code DirtiesContext}.
   */
  public static class Alene
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext nyt) {
      lukDelt();
    }
  }

  /** On a database of its own in memory. */
  public static KoerendeSystem iHukommelsen(String navn, String... ekstra) {
    return new KoerendeSystem(hukommelse(navn), INTET_MERE, ekstra);
  }

  /** As ./start starts it: on a database file in this folder, which outlives the system. */
  public static KoerendeSystem paaFil(Path mappe) {
    return new KoerendeSystem(
        INTET_MERE, Stream.of("--spring.profiles.active=demo", "--JOBVEU_DATA=" + mappe));
  }

  private static String hukommelse(String navn) {
    return "jdbc:h2:mem:" + navn + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
  }

  public String adresse() {
    return "http://localhost:" + system.getEnvironment().getProperty("local.server.port");
  }

  public <T> T bean(Class<T> type) {
    return system.getBean(type);
  }

  /** The password of the demo's administrator, or of a user of {@link Testaktoerer}. */
  static String kode(String bruger) {
    return bruger.equals("admin") ? KODE : Testaktoerer.KODE;
  }

  /** Gives a test the beans and the port that it asks for by annotation. */
  public void indsaet(Object test) {
    system.getAutowireCapableBeanFactory().autowireBean(test);
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
    if (this != delt) {
      system.close();
    }
  }
}
