package dk.jobveu.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody types goes in the body: browsers and logs keep addresses, and nobody knows what is
 * typed in a field. And what REST takes is what its description says.
 */
@AnalyzeClasses(packages = "dk.jobveu", importOptions = DoNotIncludeTests.class)
class AdresserTest {

  /**
   * The day, which our own pages send as yyyy-mm-dd only, the kind of file, the secret of an
   * invitation, which nobody typed and which is worth nothing once it is used, and which part of a
   * page is shown, one of a few words of ours.
   */
  private static final Set<String> I_ADRESSER = Set.of("dato", "fil", "kode", "vis");

  @ArchTest
  static final ArchRule ingenAdresseHarDetSkrevne =
      methods()
          .that()
          .areAnnotatedWith(GetMapping.class)
          .should(
              holde(
                  "kun tage %s fra adressen".formatted(I_ADRESSER),
                  m ->
                      Arrays.stream(m.reflect().getParameters())
                          .filter(p -> p.isAnnotationPresent(RequestParam.class))
                          .allMatch(p -> I_ADRESSER.contains(p.getName()))));

  @ArchTest
  static final ArchRule kaldDerTaellerEnGangSigerDet =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(RestController.class)
          .should(
              holde(
                  "have @Engangskald, netop når de bruger Afsendelser",
                  m -> m.isAnnotatedWith(Engangskald.class) == brugerNoegle(m)));

  @Test
  void ingenFormularSenderSineFelterIAdressen() throws IOException {
    Pattern form = Pattern.compile("<form\\b[^>]*>");
    List<String> galt = new ArrayList<>();
    int antal = 0;
    try (Stream<Path> filer = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path fil : filer.filter(f -> f.toString().endsWith(".html")).toList()) {
        for (String f :
            form.matcher(Files.readString(fil)).results().map(r -> r.group()).toList()) {
          antal++;
          if (!f.contains("method=\"post\"")) {
            galt.add(fil.getFileName() + ": " + f);
          }
        }
      }
    }
    assertThat(antal).isGreaterThan(10);
    assertThat(galt).isEmpty();
  }

  private static boolean brugerNoegle(JavaMethod m) {
    return m.getMethodCallsFromSelf().stream()
        .anyMatch(k -> k.getTargetOwner().isEquivalentTo(Afsendelser.class));
  }

  private static ArchCondition<JavaMethod> holde(
      String hvad, java.util.function.Predicate<JavaMethod> regel) {
    return new ArchCondition<>(hvad) {
      @Override
      public void check(JavaMethod m, ConditionEvents haendelser) {
        haendelser.add(new SimpleConditionEvent(m, regel.test(m), m.getFullName()));
      }
    };
  }
}
