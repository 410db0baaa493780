package dk.jobveu.maaling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.JobVeuApplication;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.demo.afspil.Afspiller;
import dk.jobveu.demo.afspil.Demosag;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product in profile demo on a PostgreSQL of its own, asked over HTTP. */
final class Maalesystem {

  static final String KODE = "Job-veu-2026";

  /** The case that is played: seven job centres, 14 who begin. */
  static final String SAG = "s1";

  private static final boolean SAETNINGER = Boolean.getBoolean("jobveu.maaling.saetninger");

  private final EmbeddedPostgres postgres;
  private final ConfigurableApplicationContext system;
  private final HttpClient klient = HttpClient.newHttpClient();

  /** An answer and how long it took. */
  record Svar(int status, String krop, long nanos) {

    double ms() {
      return nanos / 1e6;
    }

    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(krop);
    }
  }

  Maalesystem() throws IOException {
    postgres = startPostgres();
    SpringApplication app = new SpringApplication(JobVeuApplication.class);
    app.addInitializers(new Saetningstaeller.Indsaet());
    system =
        app.run(
            "--spring.profiles.active=demo",
            "--server.port=0",
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=kun-til-maaling",
            "--spring.datasource.hikari.connection-init-sql=set plan_cache_mode ="
                + " force_custom_plan",
            "--logging.level.root=error");
  }

  /**
   * With {@code -Djobveu.maaling.planer=<folder>} the plan of whatever takes long is kept there;
   * with {@code -Djobveu.maaling.saetninger=true} PostgreSQL counts what each statement costs it.
   */
  private static EmbeddedPostgres startPostgres() throws IOException {
    EmbeddedPostgres.Builder bygger = EmbeddedPostgres.builder();
    String planer = System.getProperty("jobveu.maaling.planer");
    if (planer != null) {
      Map.of(
              "logging_collector", "on",
              "log_directory", planer,
              "session_preload_libraries", "auto_explain",
              "auto_explain.log_min_duration", "20",
              "auto_explain.log_analyze", "on")
          .forEach(bygger::setServerConfig);
    }
    if (SAETNINGER) {
      bygger.setServerConfig("shared_preload_libraries", "pg_stat_statements");
      bygger.setServerConfig("pg_stat_statements.track_planning", "on");
    }
    return bygger.start();
  }

  /** What the database spent, to plan and to answer, on the dearest statements since last time. */
  void skrivSaetninger() {
    if (!SAETNINGER) {
      return;
    }
    JdbcClient jdbc = database();
    jdbc.sql("create extension if not exists pg_stat_statements").update();
    jdbc.sql(
            """
            select round(sum(total_plan_time)) || ' ms planned, ' || round(sum(total_exec_time))
              || ' ms answered, ' || sum(calls) || ' statements' from pg_stat_statements
            union all
            (select round(total_plan_time) || ' + ' || round(total_exec_time) || ' ms, ' || calls
              || ': ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 220)
            from pg_stat_statements order by total_plan_time + total_exec_time desc limit 40)
            """)
        .query(String.class)
        .list()
        .forEach(System.out::println);
    jdbc.sql("select pg_stat_statements_reset()").query(rs -> {});
  }

  <T> T bean(Class<T> type) {
    return system.getBean(type);
  }

  /** What sets a forløb up for tests, without the web. */
  <T> T lav(Class<T> type) {
    return system.getAutowireCapableBeanFactory().createBean(type);
  }

  String adresse() {
    return "http://localhost:" + system.getEnvironment().getProperty("local.server.port");
  }

  /** Beside the system's own pool, so that nothing of it is counted. */
  JdbcClient database() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }

  /** Plays the first steps of a case through the product, as its users; the forløb's number. */
  String spil(int gange, int trin) {
    Demosag sag = Demosag.laes(SAG);
    String forloeb = null;
    for (int n = 0; n < gange; n++) {
      Afspiller afspiller = new Afspiller(adresse(), KODE, linje -> {});
      afspiller.afspil(sag, 1, Math.min(trin, sag.trin().size()));
      forloeb = afspiller.forloeb();
    }
    return forloeb;
  }

  /** How many tasks have been completed. */
  long fuldfoerte() {
    return database()
        .sql("select count(*) from act_hi_taskinst where end_time_ is not null")
        .query(Long.class)
        .single();
  }

  /** An empty one beside the product's. */
  DataSource endnuEnDatabase(String navn) {
    database().sql("create database " + navn).update();
    return postgres.getDatabase("postgres", navn);
  }

  Svar hent(String bruger, String sti) throws Exception {
    return send(bruger, "GET", sti, null);
  }

  Svar send(String bruger, String metode, String sti, String krop) throws Exception {
    return send(bruger, metode, sti, krop, "application/json");
  }

  Svar send(String bruger, String metode, String sti, String krop, String type) throws Exception {
    HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(adresse() + sti));
    if (bruger != null) {
      String adgang = Base64.getEncoder().encodeToString((bruger + ":" + KODE).getBytes());
      b.header("Authorization", "Basic " + adgang);
    }
    b.header("Content-Type", type)
        .method(metode, krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop));
    long foer = System.nanoTime();
    HttpResponse<String> svar = klient.send(b.build(), BodyHandlers.ofString());
    return new Svar(svar.statusCode(), svar.body(), System.nanoTime() - foer);
  }

  /** Takes the database away, as when its machine is stopped. */
  void stopDatabasen() throws IOException {
    postgres.close();
  }
}
