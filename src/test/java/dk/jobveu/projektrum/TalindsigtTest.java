package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** Figures about participants: for the coordinator, the job centres and the class's own school. */
@Systemtest
class TalindsigtTest {

  private static final List<String> C4 =
      List.of(
          "3 ledige er udvalgt",
          "3 er begyndt, ingen har",
          "Ingen af 3 ledige",
          "3 ledige mangler");

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired Screeningsresultater resultater;
  @Autowired Udbudsrunder runder;

  private Browser browser;
  private Forloeb f;

  /** Both schools were asked in phase 1; the first has the class. */
  @BeforeEach
  void treErBegyndt() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    scene.med(f, SKOLE_2, "uddannelsesinstitution");
    hjaelp.screenet(f, 6, 3, 0);
    start.start(
        hjaelp.som(SKOLE, f),
        SKOLE,
        1,
        "18_MDR",
        Deltagerhold.START,
        resultater.afJobcenter(f.id(), JOBCENTER).stream()
            .map(Screeningsresultat::deltagerId)
            .toList());
  }

  @Test
  void deDetVedroererSerTallene() throws Exception {
    for (String med : List.of(KOORDINATOR, JOBCENTER, JOBCENTER_2, SKOLE)) {
      assertThat(side(med))
          .as(med)
          .contains("Deltagere i tal", "De fire succeskriterier")
          .contains(C4);
      assertThat(api(med)).as(med).contains(C4);
    }
  }

  @Test
  void deAndreSerKunOmDetErOpfyldt() throws Exception {
    for (String uden : List.of(BRANCHE, FAGLIG, SKOLE_2)) {
      for (String svar : List.of(side(uden), api(uden))) {
        assertThat(svar)
            .as(uden)
            .contains("C4.1c", "C4.2", "C4.3", "Tallene ser koordinatoren")
            .doesNotContain("Deltagere i tal", "De fire succeskriterier");
        C4.forEach(tal -> assertThat(svar).as(uden).doesNotContain(tal));
      }
      browser
          .api(uden, HttpMethod.GET, "/api/forloeb/" + f.id(), null)
          .andExpect(jsonPath("$..punkter[?(@.raekke=='C4.1c')].tilstand").value("OPFYLDT"));
    }
  }

  @Test
  void detKoordinatorenHarSkrevetSelvErForAlle() throws Exception {
    browser
        .api(
            KOORDINATOR,
            HttpMethod.PUT,
            "/api/forloeb/" + f.id() + "/tjekliste/C4.3",
            "{\"tilstand\":\"OPFYLDT_PAA_ANDEN_VIS\",\"begrundelse\":\"Aftalt med alle.\"}")
        .andExpect(status().isNoContent());

    browser
        .api(BRANCHE, HttpMethod.GET, "/api/forloeb/" + f.id(), null)
        .andExpect(
            jsonPath("$.tjekliste[?(@.raekke=='C4.3')].begrundelse").value("Aftalt med alle."));
  }

  @Test
  void skolenFaarDemNaarValgetGaelder() throws Exception {
    f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    scene.med(f, SKOLE_2, "uddannelsesinstitution");
    hjaelp.kandidater(f, JOBCENTER, 2);
    runder.gemRunde(
        new Udbud(
            hjaelp.som(JOBCENTER, f),
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.AABNET,
            LocalDate.EPOCH,
            null,
            null,
            null,
            null,
            Instant.EPOCH,
            List.of(
                new Invitation(SKOLE, Invitation.Svar.AFGIVET, null),
                new Invitation(SKOLE_2, Invitation.Svar.AFGIVET, null))));

    runder.gemValg(valg(Udbydervalg.Status.KLADDE));
    assertThat(side(SKOLE_2)).doesNotContain("Deltagere i tal");

    runder.gemValg(valg(Udbydervalg.Status.GAELDENDE));
    assertThat(side(SKOLE_2)).contains("Deltagere i tal");
    assertThat(side(SKOLE)).doesNotContain("Deltagere i tal");
  }

  private Udbydervalg valg(Udbydervalg.Status status) {
    return new Udbydervalg(
        hjaelp.som(JOBCENTER, f), 1, status, List.of(SKOLE_2), "Flest point", null, null, null);
  }

  private String side(String organisation) throws Exception {
    return side(organisation, "/tal") + side(organisation, "/tjekliste");
  }

  private String side(String organisation, String fane) throws Exception {
    return browser
        .hent(organisation, "/projektrum/forloeb/" + f.id() + fane)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String api(String organisation) throws Exception {
    return browser
        .api(organisation, HttpMethod.GET, "/api/forloeb/" + f.id(), null)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
