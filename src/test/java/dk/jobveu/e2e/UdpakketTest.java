package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The system as ./start and the image run it: the jar unpacked, on the class path of its entry
 * point. The product's web applications look for their files in the class path itself, so that
 * everything can start and Tasklist still not open.
 */
@Tag("browser")
class UdpakketTest {

  private static final Path JAR = Path.of("target", "job-veu.jar");
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private Process proces;

  @AfterEach
  void stop() {
    if (proces != null) {
      proces.destroyForcibly();
    }
    Browser.start().close();
  }

  @Test
  void programmerneAabnerNaarSystemetErPakketUd(@TempDir Path mappe) throws Exception {
    assumeTrue(Files.exists(JAR), "uden jar: kør ./test, eller mvn package først");
    Path jar = Files.copy(JAR, mappe.resolve("job-veu.jar"));
    Process udpak = start(mappe, "udpak", "docker/udpak", jar.toString());
    assertThat(udpak.waitFor(5, TimeUnit.MINUTES)).as("udpak slutter").isTrue();
    assertThat(udpak.exitValue()).as(log(mappe, "udpak")).isZero();
    assertThat(mappe.resolve("job-veu/klasser.jsa")).isNotEmptyFile();

    proces = start(mappe, "koer", "docker/koer", jar.toString(), "demo");
    String adresse = "http://localhost:" + port(mappe);

    assertThat(log(mappe, "koer")).doesNotContain("[cds]", "Shared classes");
    assertThat(proces.info().commandLine().orElseThrow()).contains("job-veu/klasser.jsa");
    Page side = Browser.start().nytVindue();
    List<String> fejl = new ArrayList<>();
    side.onResponse(
        svar -> {
          if (svar.status() >= 400) {
            fejl.add(svar.status() + " " + svar.url());
          }
        });
    Browser.logInd(side, adresse, "admin", KoerendeSystem.KODE);
    side.navigate(adresse + "/camunda/app/tasklist/default/");
    assertThat(side.getByText("Opgaver til os")).isVisible();
    side.navigate(adresse + "/camunda/app/cockpit/default/#/dashboard");
    assertThat(
            side.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Job-VEU overblik")))
        .isVisible();
    assertThat(fejl).isEmpty();
  }

  private static Process start(Path mappe, String navn, String... kommando) throws IOException {
    ProcessBuilder bygger =
        new ProcessBuilder(kommando)
            .redirectErrorStream(true)
            .redirectOutput(mappe.resolve(navn + ".log").toFile());
    bygger.environment().keySet().removeIf(n -> n.startsWith("JOBVEU_"));
    bygger.environment().put("JOBVEU_DATA", mappe.resolve("data").toString());
    bygger.environment().put("JOBVEU_PORT", "0");
    // as the tests' own: it runs for a minute and shares the cores
    bygger.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return bygger.start();
  }

  /** Waits for the port that the system says it listens on, or for its end. */
  private String port(Path mappe) throws Exception {
    for (int forsoeg = 0; forsoeg < 1_500; forsoeg++) {
      Matcher m = PORT.matcher(log(mappe, "koer"));
      if (m.find()) {
        return m.group(1);
      }
      if (proces.waitFor(200, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    throw new AssertionError("Systemet kom ikke i gang:\n" + log(mappe, "koer"));
  }

  private static String log(Path mappe, String navn) throws IOException {
    return Files.readString(mappe.resolve(navn + ".log"));
  }
}
