package dk.jobveu.sikkerhed.opstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Every condition of a safe start, broken once on top of the real application.yaml: the start is
 * refused, says which one and what to set (issue 3, row 10). Those that need an engine are in
 * {@link MotortjekTest}.
 */
class OpstartskontrolTest {

  private static final String G = "camunda.bpm.generic-properties.properties.";
  private static final String[] DRIFT = {"JOBVEU_ADMIN=drift", "JOBVEU_ADMIN_KODE=En-lang-kode-1"};

  @Test
  void enGodStartGaarIgennem() {
    assertThat(mangler("", DRIFT)).isEmpty();
    assertThat(mangler("demo")).isEmpty();
    assertThat(mangler("demo,dev")).isEmpty();
    assertThat(mangler("postgres", "JOBVEU_DB_KODE=noget-langt", DRIFT[0], DRIFT[1])).isEmpty();
  }

  static Stream<Arguments> brud() {
    return Stream.of(
        arguments("camunda.bpm.authorization.enabled=false", "", "Autorisationen er slået fra"),
        arguments(G + "enable-historic-instance-permissions=false", "", "Historikken følger ikke"),
        arguments(G + "java-serialization-format-enabled=true", "", "Java-serialisering er slået"),
        arguments(G + "deserialization-type-validation-enabled=false", "", "Hvidlisten for"),
        arguments("camunda.bpm.history-level=full", "", "Historikken gemmer andet"),
        arguments(G + "enforce-history-time-to-live=false", "", "Modeller uden levetid"),
        arguments(
            G + "enable-exceptions-after-unhandled-bpmn-error=false", "", "En ukendt fejlkode"),
        arguments("camunda.bpm.generic-properties.ignore-unknown-fields=true", "", "se bort fra"),
        arguments(
            "camunda.bpm.authorisation.enabled=true",
            "",
            "Indstillingen camunda.bpm.authorisation.enabled"),
        arguments(
            "camunda.bpm.webapp.session-cookie.enable-secure-cokie=true",
            "",
            "enable-secure-cokie"),
        arguments(
            "camunda.authorization.enabled=true",
            "",
            "Indstillingen camunda.authorization.enabled"),
        arguments("JOBVEU_ADMIN_KODE=", "", "Administratoren har kun et navn"),
        arguments("JOBVEU_ADMIN=", "", "Administratoren har kun en adgangskode"),
        arguments("JOBVEU_ADMIN_KODE=Job-veu-2026", "", "den, der står i vejledningen til demoen"),
        arguments("JOBVEU_ADMIN_KODE=Drift", "", "det samme som navnet"),
        arguments("jobveu.login.kodehash-runder=1000", "", "for få runder"),
        arguments("jobveu.login.kodehash-runder=mange", "", "for få runder"),
        arguments("spring.h2.console.enabled=true", "", "H2-konsollen er slået til"),
        arguments("spring.datasource.url=jdbc:h2:mem:x", "postgres", "men databasen er H2"),
        arguments(
            "spring.datasource.url=jdbc:h2:file:./x;AUTO_SERVER=TRUE",
            "",
            "H2 er åben for andre maskiner"),
        arguments("JOBVEU_DB_KODE=", "postgres", "Databasen har ingen adgangskode"),
        arguments("JOBVEU_DB_KODE=jobveu", "postgres", "det samme som dens bruger"),
        arguments(
            "management.endpoints.web.exposure.include=health,env,heapdump",
            "",
            "Endepunkterne env, heapdump under /actuator er åbne"),
        arguments("management.endpoints.web.exposure.include=*", "", "Endepunkterne * under"),
        arguments(
            "management.endpoint.health.show-details=always", "", "/actuator/health fortæller"),
        arguments("server.servlet.session.cookie.secure=false", "", "uden kryptering"),
        arguments("server.servlet.session.cookie.http-only=false", "", "læses af scripts"),
        arguments("camunda.bpm.webapp.csrf.entry-points[0]=/api", "", "(CSRF) har undtagelser"),
        arguments(
            "camunda.bpm.webapp.csrf.init-params.denyStatus=200", "", "(CSRF) har undtagelser"),
        arguments(
            "camunda.bpm.webapp.header-security.content-security-policy-disabled=true",
            "",
            "Et af browserens værn er slået fra"),
        arguments("logging.level.root=debug", "", "Loggen for root skriver værdier"),
        arguments("logging.level.org.camunda=trace", "", "Loggen for org.camunda skriver"),
        arguments(
            "logging.level.org.apache.tomcat.util.http.Parameters=info",
            "",
            "Loggen for org.apache.tomcat.util.http.Parameters skriver"));
  }

  @ParameterizedTest
  @MethodSource("brud")
  void etBrudNaevnesMedDetDerSkalSaettes(String brud, String profiler, String hvad) {
    List<Mangel> mangler =
        mangler(profiler, "JOBVEU_DB_KODE=noget-langt", DRIFT[0], DRIFT[1], brud);

    assertThat(mangler).hasSize(1);
    assertThat(mangler.get(0).hvad()).contains(hvad).endsWith(".");
    // what to set is named by the very name that was broken, or by the variable behind it
    String navn = brud.substring(0, brud.indexOf('=')).replaceAll("\\[0]$", "");
    assertThat(mangler.get(0).goer())
        .endsWith(".")
        .containsAnyOf(
            navn, "JOBVEU_ADMIN", "JOBVEU_DB_KODE", "uden AUTO_SERVER", "csrf.init-params");
  }

  @Test
  void demoMaaDetDerHoererDemoenTil() {
    assertThat(mangler("demo", "server.servlet.session.cookie.secure=false")).isEmpty();
    assertThat(mangler("demo", "camunda.bpm.authorization.enabled=false")).hasSize(1);
  }

  @Test
  void manglendeDatabasekodeSigesForSpringFalderOverDen() {
    assertThat(mangler("postgres", DRIFT))
        .singleElement()
        .extracting(Mangel::goer)
        .isEqualTo("Sæt JOBVEU_DB_KODE.");
  }

  @Test
  void enVariabelPaaMaskinenTaellerSomEnLinjeIFilen() {
    StandardEnvironment miljoe = miljoe("", DRIFT);
    miljoe
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.of("CAMUNDA_BPM_AUTHORIZATION_ENABLED", "false", "CAMUNDA_HOME", "/opt")));

    assertThat(tjek(miljoe))
        .singleElement()
        .extracting(Mangel::hvad)
        .asString()
        .contains("Autorisationen er slået fra", "CAMUNDA_BPM_AUTHORIZATION_ENABLED");
  }

  @Test
  void altDerErForkertSigesPaaEnGang() {
    List<Mangel> mangler =
        mangler(
            "",
            DRIFT[0],
            "JOBVEU_ADMIN_KODE=Job-veu-2026",
            "camunda.bpm.authorization.enabled=false",
            "spring.h2.console.enabled=true");
    assertThat(mangler).hasSize(3);

    FailureAnalysis forklaring = new Opstartsforklaring().analyze(new Opstartsfejl(mangler));

    assertThat(forklaring.getDescription())
        .contains("Job-VEU starter ikke", "1. Autorisationen", "2. Administratorens", "3. H2-kons");
    assertThat(forklaring.getAction())
        .contains("1. Sæt camunda.bpm.authorization.enabled: true", "3. Fjern spring.h2.console");
    assertThat(forklaring.getDescription()).doesNotContain("Job-veu-2026");
  }

  @Test
  void tidszonenErUtcHvadDenEndHedder() {
    for (String navn : List.of("UTC", "Etc/UTC", "GMT")) {
      assertThat(new Tidszone(TimeZone.getTimeZone(navn)).mangler()).isEmpty();
    }
    for (String navn : List.of("Europe/Copenhagen", "Europe/London", "Etc/GMT-1")) {
      assertThat(new Tidszone(TimeZone.getTimeZone(navn)).mangler())
          .singleElement()
          .satisfies(
              m -> {
                assertThat(m.hvad()).contains("Javas tidszone er " + navn);
                assertThat(m.goer()).contains("-Duser.timezone=UTC");
              });
    }
  }

  @Test
  void enScriptmotorPaaKlassestienNaevnesOgsaaNaarDenErDefekt(@TempDir Path mappe)
      throws IOException {
    Path tjenester = Files.createDirectories(mappe.resolve("META-INF/services"));
    Files.writeString(
        tjenester.resolve("javax.script.ScriptEngineFactory"),
        Proevescriptmotor.class.getName() + "\norg.codehaus.groovy.jsr223.FindesIkke\n");
    Path spin = Files.createDirectories(mappe.resolve("org/camunda/spin/plugin/impl"));
    Files.createFile(spin.resolve("SpinProcessEnginePlugin.class"));

    ClassLoader egen = getClass().getClassLoader();
    assertThat(new Scriptmotorer(egen).mangler()).isEmpty();
    try (URLClassLoader med = new URLClassLoader(new URL[] {mappe.toUri().toURL()}, egen)) {
      List<Mangel> mangler = new Scriptmotorer(med).mangler();
      assertThat(mangler).hasSize(3);
      assertThat(mangler.get(2).goer()).contains("Camunda Spin");
      assertThat(mangler.get(0).hvad()).contains("scriptmotor", Proevescriptmotor.class.getName());
      assertThat(mangler.get(0).goer()).contains("Fjern det bibliotek");
      assertThat(mangler.get(1).hvad()).contains("org.codehaus.groovy.jsr223.FindesIkke");
    }
  }

  static Stream<Arguments> byggetForkert() {
    return Stream.of(
        arguments(Motorkrav.AUTORISATION, (Brud) m -> m.setAuthorizationEnabled(false)),
        arguments(
            Motorkrav.GAMMEL_HISTORIK, (Brud) m -> m.setEnableHistoricInstancePermissions(false)),
        arguments(
            Motorkrav.JAVA_SERIALISERING, (Brud) m -> m.setJavaSerializationFormatEnabled(true)),
        arguments(
            Motorkrav.HVIDLISTE, (Brud) m -> m.setDeserializationTypeValidationEnabled(false)),
        arguments(Motorkrav.HISTORIKNIVEAU, (Brud) m -> m.setHistory("full")),
        arguments(Motorkrav.LEVETID, (Brud) m -> m.setEnforceHistoryTimeToLive(false)),
        arguments(
            Motorkrav.UVENTEDE_FEJL,
            (Brud) m -> m.setEnableExceptionsAfterUnhandledBpmnError(false)));
  }

  @ParameterizedTest
  @MethodSource("byggetForkert")
  void motorenSpoergesOgsaaSelv(Motorkrav krav, Brud brud) {
    ProcessEngineConfigurationImpl motor = rigtigtOpsat();
    assertThat(new Motoropsaetning(motor).mangler()).isEmpty();

    brud.paa(motor);

    assertThat(new Motoropsaetning(motor).mangler())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.hvad()).contains(krav.foelge());
              assertThat(m.goer()).contains(krav.navn(), krav.krav());
            });
  }

  @Test
  void alleKravTilMotorenErProevet() {
    assertThat(byggetForkert().map(a -> a.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Motorkrav.values());
  }

  /** Builds something into the engine that must not be there. */
  interface Brud {
    void paa(ProcessEngineConfigurationImpl motor);
  }

  private static ProcessEngineConfigurationImpl rigtigtOpsat() {
    ProcessEngineConfigurationImpl motor = new StandaloneInMemProcessEngineConfiguration();
    motor.setAuthorizationEnabled(true);
    motor.setEnableHistoricInstancePermissions(true);
    motor.setDeserializationTypeValidationEnabled(true);
    motor.setHistory("jobveu");
    motor.setEnableExceptionsAfterUnhandledBpmnError(true);
    return motor;
  }

  private static List<Mangel> mangler(String profiler, String... indstillinger) {
    return tjek(miljoe(profiler, indstillinger));
  }

  private static List<Mangel> tjek(StandardEnvironment miljoe) {
    return Miljoekontrol.tjek(
            new Miljoe(miljoe),
            TimeZone.getTimeZone("UTC"),
            OpstartskontrolTest.class.getClassLoader())
        .stream()
        .flatMap(t -> t.mangler().stream())
        .toList();
  }

  /** The real application.yaml as a start with these profiles reads it; later settings win. */
  private static StandardEnvironment miljoe(String profiler, String... indstillinger) {
    StandardEnvironment miljoe = new StandardEnvironment();
    miljoe.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    TestPropertyValues.of(indstillinger).applyTo(miljoe);
    ConfigDataEnvironmentPostProcessor.applyTo(
        miljoe, null, null, Arrays.stream(profiler.split(",")).filter(p -> !p.isEmpty()).toList());
    ConfigurationPropertySources.attach(miljoe);
    return miljoe;
  }

  @Test
  void etBrudKastesSomEnFejlMedAlleSaetninger() {
    Selvtjek et = () -> List.of(new Mangel("Et.", "Gør et."));
    Selvtjek to = () -> List.of(new Mangel("To.", "Gør to."));
    assertThatThrownBy(() -> Opstartsfejl.hvisNogetMangler(List.of(et, to)))
        .isInstanceOf(Opstartsfejl.class)
        .hasMessage("Et. To.");
  }
}
