package dk.jobveu.adgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts as one file; that it runs is shown by every test of an application in a browser. */
class SkriptbundtTest {

  private static final Path APP =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  @Test
  void hvertSkriptErMedEnGangOgEfterDetDetHenter() throws IOException {
    String bundt = Skriptbundt.af(SkriptbundtController.TASKLIST);
    try (Stream<Path> filer = Files.list(APP.resolve("tasklist/jobveu"))) {
      List<String> navne =
          filer.map(f -> f.getFileName().toString()).filter(n -> !n.equals("faelles.js")).toList();
      assertThat(navne).hasSizeGreaterThan(25);
      assertThat(navne)
          .allSatisfy(
              n ->
                  assertThat(bundt)
                      .containsOnlyOnce("// /camunda/app/tasklist/jobveu/" + n + "\n"));
    }
    assertThat(bundt).containsSubsequence("/blanket.js\n", "/hoved.js\n", "/alle.js\n");
    assertThat(bundt).containsSubsequence("// /js/taltekst.js\n", "/blanketsprog.js\n");
    // what the application waits for is under way last, so that nothing else waits for it
    assertThat(bundt).containsSubsequence("/tilgaengelighed.js\n", "/tekster.js\n", "/alle.js\n");
  }

  @Test
  void cockpitsBundtGiverSineUdvidelser() {
    String bundt = Skriptbundt.af(SkriptbundtController.COCKPIT);
    assertThat(bundt).contains("/koordinator.js\n", "/hoved.js\n", "return udvidelser;\n");
    assertThat(bundt.strip()).matches("(?s).*\\nexport default \\$\\d+;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SkriptbundtController.TASKLIST,
        SkriptbundtController.COCKPIT,
        SkriptbundtController.ADMIN_OG_VELKOMMEN
      })
  void intetHentesEnGangTilOgIngenHarSammeNavn(String adresse) {
    String bundt = Skriptbundt.af(adresse);
    assertThat(bundt).doesNotContainPattern(Pattern.compile("(?m)^import\\b"));
    assertThat(
            Pattern.compile("(?m)^const (\\$\\d+) =")
                .matcher(bundt)
                .results()
                .map(MatchResult::group))
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates();
  }
}
