package dk.jobveu.sikkerhed.opstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * Who is in the database when the system starts (issue 3, row 10), on a small engine of its own.
 */
class MotortjekTest {

  private static ProcessEngine motor;
  private static IdentityService identitet;

  @BeforeAll
  static void byg() {
    motor =
        new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("motortjek")
            .setJdbcUrl("jdbc:h2:mem:motortjek;DB_CLOSE_DELAY=-1")
            .buildProcessEngine();
    identitet = motor.getIdentityService();
  }

  @AfterAll
  static void luk() {
    motor.close();
  }

  @AfterEach
  void ryd() {
    identitet.createUserQuery().list().forEach(b -> identitet.deleteUser(b.getId()));
    identitet.createGroupQuery().list().forEach(g -> identitet.deleteGroup(g.getId()));
  }

  @Test
  void enAdministratorDerKanLoggeIndErNok() {
    gruppe();
    bruger("drift", "En-lang-kode-1");
    identitet.createMembership("drift", Groups.CAMUNDA_ADMIN);

    assertThat(administratorer().mangler()).isEmpty();
  }

  @Test
  void ingenGruppeEllerEnTomGruppeErIngenAdministrator() {
    assertManglerAdministrator();
    gruppe();
    assertManglerAdministrator();
    // the variable named a user that was there already: the engine makes no member of it
    bruger("drift", "En-lang-kode-1");
    assertManglerAdministrator();
  }

  @Test
  void etMedlemUdenAdgangskodeErIngenAdministrator() {
    gruppe();
    bruger("drift", null);
    identitet.createMembership("drift", Groups.CAMUNDA_ADMIN);

    assertManglerAdministrator();
  }

  @Test
  void enAndenVejIndKanGiveAdministratoren() {
    assertThat(new Administratorer(identitet, List.of(() -> true)).mangler()).isEmpty();
    assertThat(new Administratorer(identitet, List.of(() -> false)).mangler()).hasSize(1);
  }

  @Test
  void ingenDemobrugereErIOrden() {
    bruger("anna", "En-lang-kode-1");
    bruger("udenkode", null);

    assertThat(demobrugere().mangler()).isEmpty();
  }

  @Test
  void enBrugerFraDemoenNaevnesOgsaaMedNyKode() {
    bruger("anna", "En-lang-kode-1");
    bruger("tekniq", "En-anden-kode-2");

    assertNaevner("tekniq", "anna");
  }

  @Test
  void enhverMedDemoensKodeNaevnes() {
    bruger("anna", "Job-veu-2026");
    bruger("bo", "En-lang-kode-1");

    assertNaevner("anna", "bo");
    // asking cost nobody an attempt
    assertThat(identitet.checkPassword("bo", "En-lang-kode-1")).isTrue();
  }

  @Test
  void mangeNaevnesMedAntal() {
    for (int i = 10; i < 40; i++) {
      bruger("bruger" + i, "Job-veu-2026");
    }

    assertThat(demobrugere().mangler())
        .singleElement()
        .extracting(Mangel::hvad)
        .asString()
        .contains("bruger10", "bruger19 og 20 andre")
        .doesNotContain("bruger20,", "Job-veu-2026");
  }

  private static void assertManglerAdministrator() {
    assertThat(administratorer().mangler())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.hvad()).contains("Der er ingen administrator", "camunda-admin");
              assertThat(m.goer()).contains("JOBVEU_ADMIN", "JOBVEU_ADMIN_KODE");
            });
  }

  private static void assertNaevner(String navn, String ikke) {
    assertThat(demobrugere().mangler())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.hvad()).contains("fra demoen", navn).doesNotContain(ikke);
              assertThat(m.goer()).contains("profilen demo", "tom database");
            });
  }

  private static Administratorer administratorer() {
    return new Administratorer(identitet, List.of());
  }

  private static Demobrugere demobrugere() {
    return new Demobrugere(
        identitet,
        (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration(),
        new ClassPathResource("demo/aktoerer.csv"),
        List.of("Job-veu-2026"));
  }

  private static void gruppe() {
    identitet.saveGroup(identitet.newGroup(Groups.CAMUNDA_ADMIN));
  }

  private static void bruger(String id, String kode) {
    User bruger = identitet.newUser(id);
    bruger.setPassword(kode);
    identitet.saveUser(bruger);
  }
}
