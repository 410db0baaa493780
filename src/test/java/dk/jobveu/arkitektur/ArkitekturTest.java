package dk.jobveu.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.jobveu.JobVeuApplication;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Domain code knows neither engine, database nor web; adapters know the domain. */
@AnalyzeClasses(packages = "dk.jobveu", importOptions = DoNotIncludeTests.class)
class ArkitekturTest {

  /** A feature's own package: {@code dk.jobveu.behov}, not what lies in its sub-packages. */
  private static final DescribedPredicate<JavaClass> DOMAENE =
      new DescribedPredicate<>("domænekode") {
        @Override
        public boolean test(JavaClass k) {
          return k.getPackageName().matches("dk\\.jobveu\\.[a-z0-9]+")
              && !k.getPackageName().matches("dk\\.jobveu\\.(motor|sikkerhed|demo)");
        }
      };

  /** What a list asks before anything is recorded: all rows that are wrong, told at once. */
  private static final String KONTROL = "kontroller";

  private static final ArchCondition<JavaClass> HAR_ET_VERBUM =
      new ArchCondition<>("have one public verb besides what shows its form or checks its list") {
        @Override
        public void check(JavaClass klasse, ConditionEvents fund) {
          List<String> verber =
              klasse.getMethods().stream()
                  .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                  .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                  .filter(m -> !m.getModifiers().contains(JavaModifier.BRIDGE))
                  .map(JavaMethod::getName)
                  .distinct()
                  .toList();
          boolean blanket = klasse.isAssignableTo(dk.jobveu.faelles.Blanket.class);
          List<String> egne =
              verber.stream()
                  .filter(v -> !(blanket && Set.of("forslag", "vist").contains(v)))
                  .filter(v -> !v.equals(KONTROL))
                  .toList();
          if (egne.size() != 1) {
            fund.add(SimpleConditionEvent.violated(klasse, klasse.getName() + ": " + egne));
          }
        }
      };

  /** The drawing of the packages has a ground floor and a top floor (docs/huset.md). */
  @ArchTest
  static final ArchRule ingenKnudeMellemPakkerne =
      slices().matching("dk.jobveu.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule domaenenKenderIkkeMotoren =
      noClasses()
          .that(DOMAENE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..", "dk.jobveu.motor..", "..camunda..");

  @ArchTest
  static final ArchRule domaenenKenderIkkeDatabasen =
      noClasses()
          .that(DOMAENE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.jdbc..", "java.sql..", "javax.sql..", "..jdbc..");

  @ArchTest
  static final ArchRule domaenenKenderIkkeWebben =
      noClasses()
          .that(DOMAENE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.http..",
              "jakarta.servlet..",
              "..web..");

  @ArchTest
  static final ArchRule kunJdbcPakkerTalerMedDatabasen =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jdbc..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..");

  @ArchTest
  static final ArchRule delegaterBorIAdaptereOgHedderDet =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .haveSimpleNameEndingWith("Delegate")
          .andShould()
          .resideInAnyPackage("..camunda..", "dk.jobveu.motor.trin");

  /** One class, one verb: what more it is asked while it does so belongs to its own package. */
  @ArchTest
  static final ArchRule etBrugstilfaeldeHarEtVerbum =
      classes().that().areAnnotatedWith(Brugstilfaelde.class).should(HAR_ET_VERBUM);

  @ArchTest
  static final ArchRule ingenSpoergerUretUdenOm =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.jobveu.demo..", "dk.jobveu.motor")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /** An authority is fixed at log-in; who somebody is now, {@code Gruppeopslag} knows. */
  @ArchTest
  static final ArchRule ingenRetBliverHaengendeVedLoginnet =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(org.springframework.security.core.GrantedAuthority.class)
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "der spørger efter en rolle",
                  k ->
                      k.getName()
                          .matches("has(Any)?(Role|Authority)|isUserInRole|getAuthorities")));

  @ArchTest
  static final ArchRule kunDemoKenderDemo =
      noClasses()
          .that()
          .resideOutsideOfPackages("dk.jobveu.demo..", "dk.jobveu")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dk.jobveu.demo..");

  @ArchTest
  static final ArchRule intetStaarPaaSystemOut =
      noClasses()
          .that()
          .resideOutsideOfPackage("dk.jobveu.demo.afspil")
          .and()
          // a command answers whoever called it
          .doNotBelongToAnyOf(JobVeuApplication.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule ingenStatiskeMainUdenforStarten =
      noMethods()
          .that()
          .haveName("main")
          .should()
          .beDeclaredInClassesThat()
          .resideOutsideOfPackage("dk.jobveu");
}
