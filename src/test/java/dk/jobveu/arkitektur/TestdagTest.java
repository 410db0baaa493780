package dk.jobveu.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A test's today is Denmark's, so that it holds after 22 o'clock in UTC as well. */
@AnalyzeClasses(packages = "dk.jobveu", importOptions = OnlyIncludeTests.class)
class TestdagTest {

  @ArchTest
  static final ArchRule ingenTestBrugerMaskinensDag =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now");
}
