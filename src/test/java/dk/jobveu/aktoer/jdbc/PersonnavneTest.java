package dk.jobveu.aktoer.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.web.Dansk;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;

/** What people are called; who is told, {@code ForsideTest} holds (issue 11). */
@Systemtest
class PersonnavneTest {

  private static final String KOLLEGA = "navngiven_kollega";
  private static final String MIG = Testaktoerer.bruger(Testaktoerer.SKOLE);
  private static final String FREMMED = Testaktoerer.bruger(Testaktoerer.SKOLE_2);

  @Autowired WebApplicationContext kontekst;
  @Autowired Organisationer organisationer;
  @Autowired Personnavne navne;
  @Autowired IdentityService identitet;
  @Autowired Aktoerer aktoerer;
  @Autowired Dansk dansk;

  @BeforeEach
  void enKollega() {
    organisationer.opretBruger(KOLLEGA, "Kaja Kollega", Testaktoerer.KODE, Testaktoerer.SKOLE);
  }

  @AfterEach
  void ryd() {
    identitet.deleteUser(KOLLEGA);
  }

  /** Both are schools, and that is a group, too; who has left is a colleague no more. */
  @Test
  void hvemDerHarRegistreretSigesMedNavnTilKollegerOgEllersMedOrganisation() {
    Registrering r = new Registrering("JV-1", KOLLEGA, Testaktoerer.SKOLE, null, Instant.EPOCH);
    assertThat(navne.kolleger(MIG)).containsEntry(KOLLEGA, "Kaja Kollega").containsKey(MIG);
    assertThat(hvem(MIG, r)).isEqualTo("Kaja Kollega, " + aktoerer.navn(Testaktoerer.SKOLE));
    assertThat(hvem(FREMMED, r)).isEqualTo(aktoerer.navn(Testaktoerer.SKOLE));
    identitet.deleteMembership(KOLLEGA, Testaktoerer.SKOLE);
    assertThat(hvem(MIG, r)).isEqualTo(aktoerer.navn(Testaktoerer.SKOLE));
  }

  private String hvem(String laeser, Registrering r) {
    // each time another request
    RequestContextHolder.resetRequestAttributes();
    identitet.setAuthenticatedUserId(laeser);
    try {
      return dansk.hvem(r);
    } finally {
      identitet.clearAuthentication();
    }
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
