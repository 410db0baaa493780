package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** What the coordinator's buttons do to a forløb that runs. */
@Systemtest
public class KoordinatorensHandlingerTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired Virksomheder virksomheder;
  @Autowired Virksomhedsmelding melding;
  @Autowired Haendelser haendelser;
  @Autowired RuntimeService koersler;
  @Autowired IdentityService identitet;
  @Autowired Clock ur;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void etForloebIFase1() {
    browser = new Browser(kontekst);
    identitet.setAuthentication(
        Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR, "koordinator"));
    try {
      forloeb =
          register.hent(
              koersler.startProcessInstanceByKey("job_veu_forloeb", svar()).getBusinessKey());
    } finally {
      identitet.clearAuthentication();
    }
    scene.med(forloeb, BRANCHE, "branchorganisation");
    scene.med(forloeb, JOBCENTER, "jobcenter");
    melding.meld(
        new Registrering(forloeb.id(), Testaktoerer.bruger(BRANCHE), BRANCHE, null, ur.instant()),
        "branchorganisation",
        "virksomheder",
        List.of(
            Meldt.medBehov(
                new NyVirksomhed("Xterna", null, null, "Fibertekniker", 5, null, false))));
    scene.koerJob();
  }

  /** The answers to the start form. */
  public static Map<String, Object> svar() {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Fibertekniker i Randers");
    svar.put("kommune", "0730");
    svar.put("startdato", "2026-03-02");
    svar.put("deltagergrupper", "[\"LEDIGE\"]");
    svar.put("valgtFormaal", "MANGEL");
    svar.put("startvariant", "A");
    svar.put("initiativtagere", "[\"JOBCENTER\"]");
    svar.put("valgtKoordinator", KOORDINATOR);
    svar.put("runde", 1);
    return svar;
  }

  String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  @Test
  void overblikketViserFasenOgHvemDerHarBolden() throws Exception {
    browser
        .hent(JOBCENTER, side(""))
        .andExpect(content().string(containsString("aria-current=\"step\"")));
    browser.hent(JOBCENTER, side("/parter")).andExpect(content().string(containsString("Xterna")));
    browser
        .hent(KOORDINATOR, side(""))
        .andExpect(content().string(containsString("/camunda/app/tasklist/default/#/?task=")));
    browser
        .hent(KOORDINATOR, "/")
        .andExpect(content().string(containsString(forloeb.id())))
        .andExpect(content().string(containsString("/camunda/app/tasklist/default/#/?task=")));
    browser
        .api(KOORDINATOR, HttpMethod.GET, "/api/forloeb/" + forloeb.id(), null)
        .andExpect(jsonPath("$.faser[0].stade").value("NU"))
        .andExpect(jsonPath("$.faser[1].stade").value("FORAN"))
        .andExpect(jsonPath("$.bolden[0].opgaver[0].navn").exists());
  }

  @Test
  void forloebetStopperMedEnAarsag() throws Exception {
    browser
        .send(KOORDINATOR, side("/stop"), "aarsag", "INGEN_ENIGHED")
        .andExpect(redirectedUrl(side("")));

    assertThat(scene.erSlut(forloeb.id())).isTrue();
    Forloeb efter = register.hent(forloeb.id());
    assertThat(efter.status()).isEqualTo(Forloebstatus.STOPPET);
    assertThat(efter.stopAarsag()).isEqualTo("INGEN_ENIGHED");
    assertThat(haendelser.alle(forloeb.id()))
        .anySatisfy(
            h -> assertThat(h.registrering().bruger()).isEqualTo(Testaktoerer.bruger(KOORDINATOR)));
    browser
        .hent(KOORDINATOR, side(""))
        .andExpect(content().string(containsString("Parterne kunne ikke blive enige")))
        .andExpect(content().string(containsString("Ingen. Forløbet er slut.")));
    browser
        .send(JOBCENTER, side("/deltagere"), "raekker[0].maalgruppe", "1")
        .andExpect(status().isConflict());
  }

  @Test
  void enVirksomhedTraekkerSig() throws Exception {
    Virksomhed xterna = virksomheder.medNavn(forloeb.id(), "Xterna").orElseThrow();
    String sti = "/virksomheder/" + xterna.id() + "/traek";
    browser.send(BRANCHE, side(sti), "grund", "").andExpect(status().isForbidden());
    assertThat(virksomheder.hent(xterna.id()).status()).isEqualTo(Virksomhed.Status.TILKENDEGIVET);

    browser
        .send(KOORDINATOR, side(sti), "grund", "Ordren faldt bort")
        .andExpect(redirectedUrl(side("/parter#virksomheder")));
    assertThat(virksomheder.hent(xterna.id()).trukketGrund()).isEqualTo("Ordren faldt bort");
    assertThat(scene.aabne(forloeb.id())).contains("vurder_tilbagetraekning");
    browser.send(KOORDINATOR, side(sti), "grund", "").andExpect(status().isConflict());
  }

  @Test
  void enVirksomhedFraEtAndetForloebFindesIkkeHer() throws Exception {
    Virksomhed xterna = virksomheder.medNavn(forloeb.id(), "Xterna").orElseThrow();
    Forloeb andet = scene.forloeb();
    browser
        .send(
            KOORDINATOR,
            "/projektrum/forloeb/" + andet.id() + "/virksomheder/" + xterna.id() + "/traek",
            "grund",
            "")
        .andExpect(status().isNotFound());
    assertThat(virksomheder.hent(xterna.id()).status()).isEqualTo(Virksomhed.Status.TILKENDEGIVET);
  }
}
