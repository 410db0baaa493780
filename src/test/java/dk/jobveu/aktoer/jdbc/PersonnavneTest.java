package dk.jobveu.aktoer.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What people are called; who is told, {@code ForsideTest} holds (issue 11). */
@Systemtest
class PersonnavneTest {

  private static final String KOLLEGA = "navngiven_kollega";

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
