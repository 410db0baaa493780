package dk.jobveu.persondata;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** A citizen asks what is held, and to be erased: the pages, the file and REST. */
@Systemtest
class IndsigtTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Deltagere deltagere;
  @Autowired Persondatalog log;
  @Autowired Personnavne navne;
  @Autowired Slettede slettede;
  @Autowired Deltagelser deltagelser;
  @Autowired Forloebregister register;

  Browser browser;
  Forloeb f;

  @BeforeEach
  void enBorger() throws Exception {
    browser = new Browser(kontekst);
    f = scene.forloeb();
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            "/api/forloeb/" + f.id() + "/deltagere",
            "[{\"deltagerId\":\"A-1\",\"maalgruppe\":\"1\",\"navn\":\"=Ane Test\","
                + "\"telefon\":\"12345678\",\"bopaelskommune\":\"0730\"}]")
        .andExpect(status().isOk());
    log.skriv(
        hjaelp.som(SKOLE, f), Persondatalog.Handling.LAEST, "liste:fremmoede", List.of("A-1"));
  }

  private String side(String rest) {
    return "/projektrum/forloeb/" + f.id() + "/borgere" + rest;
  }

  @Test
  void sidenViserAltPaaDanskOgHvemDerHarSetDet() throws Exception {
    browser
        .hent(JOBCENTER, side(""))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("A-1"), not(containsString("Ane")))));

    browser
        .send(JOBCENTER, side("/indsigt"), "deltagerId", "A-1")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("=Ane Test")))
        .andExpect(content().string(containsString("Bopælskommune")))
        .andExpect(
            content().string(containsString(navne.eget(Testaktoerer.bruger(JOBCENTER)) + ", ")))
        .andExpect(content().string(containsString("listen fremmøde")))
        .andExpect(content().string(not(containsString(Testaktoerer.bruger(SKOLE)))));
  }

  @Test
  void filenOgRestSigerDetSammeOgKoererIngenFormler() throws Exception {
    byte[] fil =
        browser
            .send(JOBCENTER, side("/indsigt"), "deltagerId", "A-1", "fil", "csv")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(fil, StandardCharsets.UTF_8))
        .contains("Navn og kontaktoplysninger", ";'=Ane Test")
        .doesNotContain(";=");

    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            "/api/forloeb/" + f.id() + "/indsigt",
            "{\"deltagerId\":\"A-1\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.indhold[0].raekker[0].Navn").value("=Ane Test"))
        .andExpect(jsonPath("$.adgange[1].organisation").value(SKOLE))
        .andExpect(jsonPath("$.adgange[1].bruger").doesNotExist());
    assertThat(log.om(f.id(), "A-1"))
        .filteredOn(l -> l.sted().equals("indsigt"))
        .extracting(Persondatalog.Linje::handling)
        .containsOnly(Persondatalog.Handling.EKSPORTERET);
  }

  @Test
  void enFilIStedetForEtPseudonymAfvises() throws Exception {
    for (String sti : List.of("/indsigt", "/slet")) {
      browser
          .uden()
          .perform(
              multipart(side(sti))
                  .file(new MockMultipartFile("deltagerId", "a.csv", "text/csv", new byte[] {65}))
                  .with(browser.som(JOBCENTER))
                  .with(csrf()))
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("Vi kunne ikke læse det, du sendte")));
    }
  }

  @Test
  void andreKanHverkenSeEllerSlette() throws Exception {
    for (String sti : List.of("/indsigt", "/slet")) {
      browser.send(JOBCENTER_2, side(sti), "deltagerId", "A-1").andExpect(status().isNotFound());
      browser.send(JOBCENTER_3, side(sti), "deltagerId", "A-1").andExpect(status().isNotFound());
      browser.send(KOORDINATOR, side(sti), "deltagerId", "A-1").andExpect(status().isForbidden());
    }
    browser
        .send(
            JOBCENTER_2,
            side("/slet"),
            "deltagerId",
            "A-1",
            "bekraeftet",
            "ja",
            "aarsag",
            "ANMODNING")
        .andExpect(status().isNotFound());
    assertThat(deltagere.find(f.id(), "A-1")).isPresent();
  }

  @Test
  void etJobcenterDerHarForladtForloebetSvarerStadigForSineBorgere() throws Exception {
    deltagelser.svar(f.id(), JOBCENTER, Deltagelse.Svar.AFSLAAET, "Vi har ikke tid.");

    browser.hent(JOBCENTER, "/projektrum/forloeb/" + f.id()).andExpect(status().isNotFound());
    browser
        .hent(JOBCENTER, "/projektrum/forloeb/" + f.id() + "/deltagere")
        .andExpect(status().isNotFound());
    browser
        .hent(JOBCENTER, "/")
        .andExpect(content().string(containsString("hvor I stadig har borgere")))
        .andExpect(content().string(containsString(side(""))));
    browser
        .hent(JOBCENTER, side(""))
        .andExpect(content().string(containsString("I er ikke længere med i forløbet")))
        .andExpect(content().string(containsString("Navnet står i indsigten.")));
    browser
        .send(JOBCENTER, side("/indsigt"), "deltagerId", "A-1")
        .andExpect(content().string(containsString("=Ane Test")));
    browser.hent(JOBCENTER_3, side("")).andExpect(status().isNotFound());

    slet(JOBCENTER);
    assertThat(deltagere.iForloeb(f.id())).isEmpty();
    browser
        .hent(JOBCENTER, side(""))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("har gjort indsigelse")));
    browser
        .hent(JOBCENTER, "/")
        .andExpect(content().string(not(containsString("hvor I stadig har borgere"))));
  }

  /** Employed stand on the coordinator's list, which stays when the coordination moves. */
  @Test
  void denDerHarGivetKoordineringenFraSigSvarerForSineBeskaeftigede() throws Exception {
    f = scene.forloeb("BESK");
    browser
        .api(
            KOORDINATOR,
            HttpMethod.POST,
            "/api/forloeb/" + f.id() + "/deltagere",
            "[{\"deltagerId\":\"A-1\",\"maalgruppe\":\"%s\",\"navn\":\"Bo Test\"}]"
                .formatted(Deltager.BESKAEFTIGET))
        .andExpect(status().isOk());
    register.saetKoordinator(f.id(), JOBCENTER);

    browser.send(JOBCENTER, side("/indsigt"), "deltagerId", "A-1").andExpect(status().isNotFound());
    browser.hent(KOORDINATOR, "/").andExpect(content().string(containsString(side(""))));
    browser
        .hent(KOORDINATOR, "/projektrum/forloeb/" + f.id())
        .andExpect(content().string(containsString(side(""))));
    browser
        .send(KOORDINATOR, side("/indsigt"), "deltagerId", "A-1")
        .andExpect(content().string(containsString("Bo Test")));
    slet(KOORDINATOR);
    assertThat(deltagere.iForloeb(f.id())).isEmpty();
  }

  private void slet(String organisation) throws Exception {
    browser
        .send(
            organisation,
            side("/slet"),
            "deltagerId",
            "A-1",
            "bekraeftet",
            "ja",
            "aarsag",
            "INDSIGELSE")
        .andExpect(redirectedUrl(side("")));
  }

  @Test
  void sletningBekraeftesMedEnAarsag() throws Exception {
    browser
        .send(JOBCENTER, side("/slet"), "deltagerId", "A-1")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("=Ane Test")))
        .andExpect(content().string(containsString("Navn og kontaktoplysninger: 1 række")));
    assertThat(deltagere.find(f.id(), "A-1")).isPresent();

    for (String aarsag : List.of("", "FORAELDET")) {
      browser
          .send(JOBCENTER, side("/slet"), "deltagerId", "A-1", "bekraeftet", "ja", "aarsag", aarsag)
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString("href=\"#aarsag\"")));
    }
    assertThat(deltagere.find(f.id(), "A-1")).isPresent();

    slet(JOBCENTER);
    assertThat(deltagere.iForloeb(f.id())).isEmpty();
    browser
        .hent(JOBCENTER, side(""))
        .andExpect(
            content()
                .string(allOf(containsString("har gjort indsigelse"), not(containsString("A-1")))));
  }

  @Test
  void restSletterEnGangOgSvarerDetSammeIgen() throws Exception {
    String sti = "/api/forloeb/" + f.id() + "/sletninger";
    String krop = "{\"deltagerId\":\"A-1\",\"aarsag\":\"SAMTYKKE_TILBAGE\"}";
    for (int gang = 0; gang < 2; gang++) {
      browser
          .api(JOBCENTER, HttpMethod.POST, sti, krop)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.taellerMed").value(false))
          .andExpect(jsonPath("$.tabeller.deltager_kontakt.slettet").value(1))
          .andExpect(content().string(not(containsString("A-1"))));
    }
    assertThat(slettede.afJobcenter(f.id(), JOBCENTER)).hasSize(1);
    browser
        .api(JOBCENTER, HttpMethod.GET, sti, null)
        .andExpect(jsonPath("$[0].aarsag").value("SAMTYKKE_TILBAGE"));
    browser.api(JOBCENTER_2, HttpMethod.GET, sti, null).andExpect(jsonPath("$").isEmpty());
  }
}
