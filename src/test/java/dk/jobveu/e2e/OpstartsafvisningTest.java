package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Databasesoegning;
import dk.jobveu.JobVeuApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A refused start as the operator meets it (issue 3, row 10): the process ends with a failure, the
 * text says what to set, no port was opened. Each condition by itself is in OpstartskontrolTest.
 */
class OpstartsafvisningTest {

  private record Udfald(int kode, String tekst) {}

  @Test
  void forkerteIndstillingerAfvisesFoerDatabasenRoeres(@TempDir Path mappe) throws Exception {
    Udfald udfald =
        start(
            mappe,
            "Europe/Copenhagen",
            "--camunda.bpm.authorization.enabled=false",
            "--spring.h2.console.enabled=true");

    assertThat(udfald.kode()).isEqualTo(1);
    assertThat(udfald.tekst())
        .contains(
            "Job-VEU starter ikke",
            "1. Javas tidszone er Europe/Copenhagen",
            "2. Autorisationen er slået fra",
            "3. H2-konsollen er slået til",
            "1. Start med ./start",
            "2. Sæt camunda.bpm.authorization.enabled: true.",
            "3. Fjern spring.h2.console.enabled.")
        .doesNotContain("\tat ");
    assertThat(mappe.resolve("data")).doesNotExist();
  }

  @Test
  void enDatabaseUdenAdministratorAfvisesFoerPortenAabnes(@TempDir Path mappe) throws Exception {
    // whoever holds the port would make the start fail with another text if it came that far
    try (ServerSocket optaget = new ServerSocket(0)) {
      Udfald udfald = start(mappe, "UTC", "--server.port=" + optaget.getLocalPort());

      assertThat(udfald.kode()).isEqualTo(1);
      assertThat(udfald.tekst())
          .contains("Job-VEU starter ikke", "Der er ingen administrator", "Sæt JOBVEU_ADMIN og")
          .doesNotContain("Tomcat started", "already in use", "\tat ");
    }
  }

  @Test
  void enDatabaseFraEnAndenUdgaveAfvisesUroert(@TempDir Path mappe) throws Exception {
    Path gamle = Files.createDirectory(mappe.resolve("gamle"));
    Files.writeString(gamle.resolve("V1__forloeb.sql"), "create table gammel (nr integer);");
    String url = "jdbc:h2:file:" + mappe.resolve("data/jobveu");
    Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + gamle).load().migrate();

    Udfald udfald = start(mappe, "UTC");

    assertThat(udfald.kode()).isEqualTo(1);
    assertThat(udfald.tekst())
        .contains(
            "Job-VEU starter ikke, for databasen er lavet af en anden udgave",
            "slet filen jobveu.mv.db")
        .doesNotContain("\tat ");
    // the engine looks after its own tables
    assertThat(Databasesoegning.tabeller(new DriverManagerDataSource(url, "sa", "")))
        .filteredOn(t -> !t.startsWith("act_"))
        .containsExactlyInAnyOrder("flyway_schema_history", "gammel");
  }

  private static Udfald start(Path mappe, String tidszone, String... valg)
      throws IOException, InterruptedException {
    List<String> kommando =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=" + tidszone,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                JobVeuApplication.class.getName()));
    kommando.addAll(List.of(valg));
    Path log = mappe.resolve("log");
    ProcessBuilder bygger =
        new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(log.toFile());
    bygger.environment().keySet().removeIf(n -> n.startsWith("JOBVEU_"));
    bygger.environment().put("JOBVEU_DATA", mappe.resolve("data").toString());
    Process proces = bygger.start();
    try {
      assertThat(proces.waitFor(8, TimeUnit.MINUTES)).as("systemet slutter selv").isTrue();
      return new Udfald(proces.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } finally {
      proces.destroyForcibly();
    }
  }
}
