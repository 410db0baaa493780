package dk.jobveu.kontakt;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Datotekst;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Contact with companies outside any forløb, for the organisation that wrote it (R-11.1). */
@Systemtest
class HenvendelseTest {

  private static final String SIDEN = "/projektrum/henvendelser/" + JOBCENTER;

  @Autowired private WebApplicationContext kontekst;
  @Autowired private Scene scene;
  @Autowired private Henvendelser henvendelser;
  @Autowired private Kontaktpersoner personer;
  @Autowired private GemKontaktperson gem;
  @Autowired private RydKontaktpersoner ryd;
  @Autowired private Clock ur;

  private Browser browser;
  private LocalDate idag;

  @BeforeEach
  void aabn() {
    browser = new Browser(kontekst);
    idag = Datoer.dagen(ur.instant());
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
    henvendelser.af(JOBCENTER).forEach(h -> henvendelser.slet(h.id()));
    personer.af(JOBCENTER).forEach(p -> personer.slet(p.id()));
  }

  private String html(String organisation, String sti) throws Exception {
    return browser
        .hent(organisation, sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String hrChef() {
    return gem.gem(
        new Bruger(Testaktoerer.bruger(JOBCENTER), List.of(JOBCENTER)),
        JOBCENTER,
        null,
        new Kontaktsvar(
            "HR-chef", "Zq Hr", "Zq Fiber A/S", null, "12345678", false, false, null, null));
  }

  private void noter(String... mere) throws Exception {
    String[] felter = {
      "virksomhed", "Zq Fiber A/S", "dag", Datotekst.skriv(idag), "om", "Mangler ti montører"
    };
    browser
        .send(
            JOBCENTER,
            SIDEN,
            java.util.stream.Stream.of(felter, mere)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void enKontaktUdenForEtForloebSkrivesNedOgLaesesAfOrganisationenSelv() throws Exception {
    String hr = hrChef();
    noter("person", hr);

    assertThat(henvendelser.af(JOBCENTER))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.virksomhed()).isEqualTo("Zq Fiber A/S");
              assertThat(h.dag()).isEqualTo(idag);
              assertThat(h.om()).isEqualTo("Mangler ti montører");
              assertThat(h.kontaktpersonId()).isEqualTo(hr);
              assertThat(h.registreretAf()).isEqualTo(Testaktoerer.bruger(JOBCENTER));
            });
    assertThat(html(JOBCENTER, SIDEN)).contains("Zq Fiber A/S", "Mangler ti", "HR-chef, Zq Hr");
    browser.hent(BRANCHE, SIDEN).andExpect(status().isNotFound());
    String id = henvendelser.af(JOBCENTER).get(0).id();
    for (String sti : List.of(SIDEN, "/projektrum/henvendelser/" + BRANCHE)) {
      browser.send(BRANCHE, sti + "/slet", "henvendelse", id).andExpect(status().isNotFound());
    }
    // another's person cannot be chosen either
    browser
        .send(
            BRANCHE,
            "/projektrum/henvendelser/" + BRANCHE,
            "virksomhed",
            "Zq",
            "dag",
            Datotekst.skriv(idag),
            "om",
            "Zq",
            "person",
            hr)
        .andExpect(status().isNotFound());
    assertThat(henvendelser.af(BRANCHE)).isEmpty();

    // the person is erased, the contact stays
    personer.slet(hr);
    assertThat(html(JOBCENTER, SIDEN)).contains("Zq Fiber A/S").doesNotContain("Zq Hr");
    browser.send(JOBCENTER, SIDEN + "/slet", "henvendelse", id);
    assertThat(henvendelser.af(JOBCENTER)).isEmpty();
  }

  @Test
  void detForkerteSigesVedFeltetOgIntetGemmes() throws Exception {
    String dag = Datotekst.skriv(idag);
    afvist("virksomhed", "", dag, "Zq");
    afvist("virksomhed", "x".repeat(201), dag, "Zq");
    afvist("dag", "Zq", "", "Zq");
    afvist("dag", "Zq", "i morgen", "Zq");
    afvist("dag", "Zq", Datotekst.skriv(idag.plusDays(1)), "Zq");
    afvist("om", "Zq", dag, " ");
    afvist("om", "Zq", dag, "Borgeren 010190-1234");
    assertThat(henvendelser.af(JOBCENTER)).isEmpty();
  }

  private void afvist(String felt, String virksomhed, String dag, String om) throws Exception {
    String svar =
        browser
            .send(JOBCENTER, SIDEN, "virksomhed", virksomhed, "dag", dag, "om", om)
            .andExpect(status().is4xxClientError())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(svar).contains("href=\"#" + felt + "\"", "id=\"fejl-" + felt + "\"");
  }

  @Test
  void slettesEfterToAarOgMedPersonenVaekImens() throws Exception {
    String hr = hrChef();
    noter("person", hr);
    scene.klokken(Datoer.begynder(idag.plusYears(2)));
    ryd.rydOp();
    assertThat(henvendelser.af(JOBCENTER)).hasSize(1);

    scene.klokken(Datoer.begynder(idag.plusYears(2).plusDays(1)));
    ryd.rydOp();
    assertThat(henvendelser.af(JOBCENTER)).isEmpty();
    assertThat(personer.af(JOBCENTER)).isEmpty();
  }
}
