package dk.jobveu.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house is as it is drawn in docs/huset.md: each room depends on what lies before it only. */
@AnalyzeClasses(packages = "dk.jobveu", importOptions = DoNotIncludeTests.class)
class HusetTest {

  private static final Pattern RUM = Pattern.compile("dk\\.jobveu\\.([a-z]+)");

  @ArchTest
  static void ingenPilGaarOpad(JavaClasses klasser) {
    List<String> rum = rum();
    assertThat(
            klasser.stream()
                .flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .filter(d -> opad(rum, d))
                .map(Dependency::getDescription))
        .as("afhængigheder, der går opad i tegningen")
        .isEmpty();
  }

  @ArchTest
  static void hvertRumErTegnetOgNaevnerSinFase(JavaClasses klasser) throws IOException {
    List<String> byggede =
        klasser.stream()
            .map(k -> rum(k.getPackageName()))
            .distinct()
            .filter(r -> r != null)
            .toList();
    assertThat(rum()).as("tegningen").containsExactlyInAnyOrderElementsOf(byggede);
    for (String r : byggede) {
      assertThat(Path.of("src/main/java/dk/jobveu", r, "package-info.java"))
          .content()
          .as("fasen i " + r)
          .matches("(?s).*(Phase[\\s*]+[1-5]|No[\\s*]+phase).*");
    }
  }

  private static boolean opad(List<String> rum, Dependency d) {
    String fra = rum(d.getOriginClass().getPackageName());
    String til = rum(d.getTargetClass().getPackageName());
    return fra != null && til != null && rum.indexOf(til) > rum.indexOf(fra);
  }

  private static String rum(String pakke) {
    Matcher m = RUM.matcher(pakke);
    return m.lookingAt() ? m.group(1) : null;
  }

  /** The rooms from the ground up and from left to right. */
  private static List<String> rum() {
    try {
      String tegning = Files.readString(Path.of("docs/huset.md")).split("```")[1].strip();
      List<String> etager = new ArrayList<>(tegning.lines().toList());
      Collections.reverse(etager);
      return etager.stream()
          .flatMap(e -> Pattern.compile("\\s{2,}").splitAsStream(e).skip(1))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
