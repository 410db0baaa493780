package dk.jobveu.skripter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the browser runs, without a browser: ESLint, and the tests in src/test/js (ADR 0028).
 * Node.js is the one that Playwright brings along, so that its version stands in the pom and
 * nowhere else.
 */
class SkripterTest {

  private static final Path PAKKER = Path.of("node_modules");
  private static final int SEKUNDER = 300;

  private static Path node;

  @BeforeAll
  static void find() {
    assertThat(PAKKER.resolve("eslint"))
        .as("Hent det, som skripternes test skal bruge: scripts/forbered skripter")
        .exists();
    node =
        Path.of(
            Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0));
  }

  @Test
  void overholderReglerne() throws Exception {
    koer("lint");
  }

  @Test
  void goerHvadDeSkal() throws Exception {
    koer("test");
  }

  /** One of the scripts that package.json names. */
  private static void koer(String script) throws IOException, InterruptedException {
    Path ud = Files.createTempFile("skripter", ".txt");
    try {
      ProcessBuilder bygger =
          new ProcessBuilder(node.toString(), "--run", script)
              .redirectErrorStream(true)
              .redirectOutput(ud.toFile());
      bygger
          .environment()
          .compute("PATH", (navn, sti) -> node.getParent() + File.pathSeparator + sti);
      Process proces = bygger.start();
      boolean faerdig = proces.waitFor(SEKUNDER, TimeUnit.SECONDS);
      if (!faerdig) {
        proces.descendants().forEach(ProcessHandle::destroyForcibly);
        proces.destroyForcibly().waitFor();
      }
      String sagt = Files.readString(ud, StandardCharsets.UTF_8);
      assertThat(faerdig).as("Ikke færdig på %d sekunder: %s", SEKUNDER, sagt).isTrue();
      assertThat(proces.exitValue()).as("%s", sagt).isZero();
    } finally {
      Files.delete(ud);
    }
  }
}
