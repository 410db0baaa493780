package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.sikkerhed.Cockpitret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Where the own forløb stand: those of the coordinator only, and never a person. */
@Systemtest
class KoordineringssideTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired VisKoordinering visKoordinering;
  @Autowired RuntimeService koersler;
  @Autowired TaskService opgaver;
  @Autowired AuthorizationService rettigheder;

  private Browser browser;
  private Forloeb forloeb;
  private ProcessInstance fase;
  private ProcessInstance afdaekning;

  @BeforeEach
  void etForloebIFase1() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    fase = scene.start("fase_1_arbejdsmarkedets_behov", forloeb, Map.of());
    afdaekning =
        scene.start(
            "afdaekning_hos_parterne",
            forloeb,
            Map.of(
                "virksomhederUdestaar", false,
                "ledigeUdestaar", true,
                "beskaeftigedeUdestaar", true,
                "jobcentreUdestaar", false));
  }

  @AfterEach
  void ryd() {
    scene.klokkenIgen();
    for (ProcessInstance p : List.of(fase, afdaekning)) {
      koersler.deleteProcessInstance(p.getId(), "testen er slut");
    }
  }

  @Test
  void koordinatorenSerFasenHvemDerHarBoldenOgHvadDerErOverFristen() {
    Stade stade = stade();

    assertThat(stade.faser()).containsExactly("Fase 1: Arbejdsmarkedets behov");
    assertThat(stade.hos())
        .extracting(h -> h.navn(), h -> h.opgaver(), h -> h.overskredet())
        .containsExactlyInAnyOrder(
            tuple("VEU-koordinator Østjylland", 1, 0), tuple("Dansk El-Forbund", 2, 0));
    assertThat(stade.overskredet()).isZero();

    scene.klokken(Instant.parse("2099-01-01T12:00:00Z"));
    assertThat(stade().overskredet()).isEqualTo(3);
  }

  @Test
  void sidenHarKunTalOgKunForKoordinatoren() throws Exception {
    opgaver
        .createTaskQuery()
        .processInstanceId(afdaekning.getId())
        .list()
        .forEach(t -> opgaver.setAssignee(t.getId(), Testaktoerer.bruger(FAGLIG)));

    Browser.Vindue koordinator = browser.vindue(Testaktoerer.bruger(KOORDINATOR));
    koordinator
        .send("/projektrum/tavle", Map.of("soeg", forloeb.id()))
        .andExpect(redirectedUrl("/projektrum/tavle/fundet"));
    koordinator
        .hent("/projektrum/tavle/fundet")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(forloeb.titel())))
        .andExpect(content().string(containsString("og 1 til")))
        .andExpect(content().string(not(containsString(Testaktoerer.bruger(FAGLIG)))));
    browser
        .hent(FAGLIG, "/projektrum")
        .andExpect(content().string(containsString(forloeb.id())))
        .andExpect(content().string(not(containsString("/projektrum/tavle"))));
    assertThat(visKoordinering.vis(new Bruger("x", List.of(FAGLIG)))).isEmpty();
  }

  /** Everybody in the forløb sees where it stands, and nobody else the drawing. */
  @Test
  void billedetHarEnRammeHvorForloebetStaar() throws Exception {
    String sti = "/projektrum/forloeb/" + forloeb.id() + "/billede";
    browser
        .hent(FAGLIG, sti)
        .andExpect(content().string(containsString("Afdæk behov")))
        .andExpect(content().string(containsString("Hele fasen: Fase 1: Arbejdsmarkedets behov")))
        .andExpect(content().string(not(containsString("ikke tegnet"))));
    browser
        .hent(FAGLIG, sti + "/0")
        .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
        .andExpect(content().string(containsString("viewBox=\"155 106 900 360\"")))
        .andExpect(content().string(containsString("<rect x=\"341\" y=\"238\" width=\"136\"")));
    browser.hent(FAGLIG, sti + "/9").andExpect(status().isNotFound());
    browser.hent(SKOLE_2, sti + "/0").andExpect(status().isNotFound());
  }

  @Test
  void hvertFilterStaarIAdressenOgGaelderOgsaaFilen() throws Exception {
    assertThat(fil("?fase=1")).contains(forloeb.id(), "Fase 1: Arbejdsmarkedets behov");
    assertThat(fil("?fase=2")).doesNotContain(forloeb.id());
    assertThat(fil("?omraade=RAR%20Fyn")).doesNotContain(forloeb.id());
    assertThat(fil("?galt=FORSINKET")).doesNotContain(forloeb.id());
    scene.klokken(Instant.parse("2099-01-01T12:00:00Z"));
    assertThat(fil("?galt=FORSINKET")).contains(forloeb.id());
    assertThat(fil("?galt=STILLE")).contains(forloeb.id());
    assertThat(fil("?galt=TYNDT")).doesNotContain(forloeb.id());
    browser.hent(KOORDINATOR, "/projektrum/tavle?fase=x").andExpect(status().isBadRequest());
    browser.hent(KOORDINATOR, "/projektrum/tavle?galt=ALT").andExpect(status().isBadRequest());
    browser
        .hent(KOORDINATOR, "/projektrum/tavle?fase=1&galt=FORSINKET&side=999")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("fase=1&amp;galt=STILLE")));
  }

  private String fil(String valg) throws Exception {
    return browser
        .hent(KOORDINATOR, "/projektrum/tavle" + valg + "&fil=csv")
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Cockpit's answers to a coordinator are ours (CockpitTest), so the engine gives no right. */
  @Test
  void ingenRolleHarRetTilInstanserIMotoren() throws Exception {
    assertThat(
            rettigheder
                .createAuthorizationQuery()
                .resourceType(Resources.APPLICATION)
                .resourceId("cockpit")
                .list())
        .extracting(Authorization::getGroupId)
        .isSubsetOf("camunda-admin", Cockpitret.GRUPPE);
    assertThat(
            rettigheder
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_INSTANCE)
                .resourceId(fase.getId())
                .count())
        .isZero();
    browser
        .hent(KOORDINATOR, "/")
        .andExpect(content().string(containsString("/camunda/app/cockpit")));
    browser
        .hent(FAGLIG, "/")
        .andExpect(content().string(not(containsString("/camunda/app/cockpit"))));
  }

  private Stade stade() {
    return visKoordinering
        .vis(new Bruger(Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR)))
        .stream()
        .filter(s -> s.forloeb().id().equals(forloeb.id()))
        .findFirst()
        .orElseThrow();
  }
}
