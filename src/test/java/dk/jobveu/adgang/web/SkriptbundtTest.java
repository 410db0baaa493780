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

/** Tasklist's scripts as one file; that it runs is shown by every test of Tasklist in a browser. */
class SkriptbundtTest {

  private static final Path MAPPE =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/jobveu");

  private final String bundt = Skriptbundt.af(SkriptbundtController.ADRESSE);

  @Test
  void hvertSkriptErMedEnGangOgEfterDetDetHenter() throws IOException {
    try (Stream<Path> filer = Files.list(MAPPE)) {
      List<String> navne = filer.map(f -> f.getFileName().toString()).toList();
      assertThat(navne).hasSizeGreaterThan(25);
      assertThat(navne)
          .allSatisfy(
              n ->
                  assertThat(bundt)
                      .containsOnlyOnce("// /camunda/app/tasklist/jobveu/" + n + "\n"));
    }
    assertThat(bundt).containsSubsequence("/blanket.js\n", "/hoved.js\n", "/alle.js\n");
    assertThat(bundt).containsSubsequence("// /js/taltekst.js\n", "/blanketsprog.js\n");
    assertThat(bundt).doesNotContainPattern(Pattern.compile("(?m)^(import|export)\\b"));
    // the texts are under way while the others begin, and all is there when the application starts
    assertThat(bundt).containsPattern("\\(async \\(\\) => \\{\\n");
    assertThat(bundt.strip()).matches("(?s).*\\nawait \\$\\d+;");
    assertThat(
            Pattern.compile("(?m)^const (\\$\\d+) =")
                .matcher(bundt)
                .results()
                .map(MatchResult::group))
        .hasSizeGreaterThan(25)
        .doesNotHaveDuplicates();
  }
}
