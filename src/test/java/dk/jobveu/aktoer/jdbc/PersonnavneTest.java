package dk.jobveu.aktoer.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Two colleagues are told apart by each other and by nobody else (issue 11). */
@Systemtest
class PersonnavneTest {

  private static final String KOLLEGA = "navngiven_kollega";
  private static final String MIG = Testaktoerer.bruger(Testaktoerer.SKOLE);
  private static final String FREMMED = Testaktoerer.bruger(Testaktoerer.SKOLE_2);

  @Autowired WebApplicationContext kontekst;
  @Autowired Organisationer organisationer;
  @Autowired Personnavne navne;
  @Autowired IdentityService identitet;

  @BeforeEach
  void enKollega() {
    organisationer.opretBruger(KOLLEGA, "Kaja Kollega", Testaktoerer.KODE, Testaktoerer.SKOLE);
  }

  @AfterEach
  void ryd() {
    identitet.deleteUser(KOLLEGA);
  }

  @Test
  void enKollegaKendesPaaSitNavn() {
    assertThat(navne.kolleger(MIG, List.of(KOLLEGA, FREMMED)))
        .isEqualTo(Map.of(KOLLEGA, "Kaja Kollega"));
  }

  /** Both are schools, and that is a group, too. */
  @Test
  void enAndenOrganisationFaarIkkeNavnet() {
    assertThat(navne.kolleger(FREMMED, List.of(KOLLEGA, MIG))).isEmpty();
    assertThat(navne.kolleger("ingen", List.of(KOLLEGA))).isEmpty();
    assertThat(navne.kolleger(MIG, List.of())).isEmpty();
  }

  @Test
  void udenNavnErDetBrugernavnet() {
    var bruger = identitet.createUserQuery().userId(KOLLEGA).singleResult();
    bruger.setFirstName(" ");
    identitet.saveUser(bruger);

    assertThat(navne.eget(KOLLEGA)).isEqualTo(KOLLEGA);
    assertThat(navne.eget("findes_ikke")).isEqualTo("findes_ikke");
  }

  @Test
  void hovedetSigerHvemManErOgForHvem() throws Exception {
    new Browser(kontekst)
        .vindue(KOLLEGA)
        .hent("/hoved")
        .andExpect(content().string(containsString(">Kaja Kollega</a>")))
        .andExpect(content().string(containsString("<span>Tradium</span>")));
  }
}
