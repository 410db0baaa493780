package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Progressioner;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Udfaldsregister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A class of three from Randers and one from Aarhus at one school. */
class HoldsiderTest extends HoldIMarts {

  @Autowired Gennemfoersler gennemfoersler;
  @Autowired Fravaersregister fravaer;
  @Autowired Frafaldsregister frafald;
  @Autowired Progressioner progressioner;
  @Autowired Matchregister match;
  @Autowired Udfaldsregister udfald;

  @BeforeEach
  void enSkoleTil() {
    scene.med(forloeb, SKOLE_2, "uddannelsesinstitution");
  }

  String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  /** A page without its form tokens: those are random, and can hold a short pseudonym by chance. */
  String html(String organisation, String rest) throws Exception {
    return browser
        .hent(organisation, side(rest))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replaceAll("(name=\"_csrf\" value=)\"[^\"]+\"", "$1\"\"");
  }

  /** Everybody present but those named, who were ill. */
  String[] fremmoede(String... syge) {
    List<String> felter = new ArrayList<>(List.of("dato", DAG.toString()));
    List<String> holdet = List.of("AA-1", "R-A", "R-B", "R-C");
    for (int i = 0; i < holdet.size(); i++) {
      boolean syg = List.of(syge).contains(holdet.get(i));
      String r = "raekker[" + i + "].";
      felter.addAll(List.of(r + "deltagerId", holdet.get(i)));
      felter.addAll(List.of(r + "timerPlanlagt", "7,4"));
      felter.addAll(List.of(r + "timerTilstede", syg ? "0" : "7,4"));
      felter.addAll(List.of(r + "aarsag", syg ? "SYG" : ""));
    }
    return felter.toArray(String[]::new);
  }

  @Test
  void skolenTagerFremmoedeOgHvertJobcenterSerKunSineEgne() throws Exception {
    assertThat(html(SKOLE, "/fremmoede?dato=" + DAG))
        .contains("R-A", "AA-1", "value=\"7,4\"", "tirsdag den 10. marts 2026");

    browser
        .send(SKOLE, side("/fremmoede"), fremmoede("R-B"))
        .andExpect(redirectedUrl(side("/fremmoede?dato=" + DAG)));

    assertThat(fravaer.rapport(forloeb.id(), 1, DAG))
        .hasValueSatisfying(r -> assertThat(r.antalFravaerende()).isEqualTo(1));
    assertThat(html(JOBCENTER, "/fremmoede?dato=" + DAG))
        .contains("R-B", "Sygdom", "Dagens rapport er modtaget")
        .doesNotContain("AA-1", "Udfyld listen");
    assertThat(html(JOBCENTER_2, "/fremmoede?dato=" + DAG))
        .contains("AA-1")
        .doesNotContain("R-B", "Sygdom");
  }

  @Test
  void enAndenSkoleOgKoordinatorenSerIkkeHoldet() throws Exception {
    assertThat(html(SKOLE_2, "/fremmoede?dato=" + DAG)).doesNotContain("R-A", "AA-1");
    browser
        .send(SKOLE_2, side("/fremmoede"), fremmoede())
        .andExpect(content().string(containsString("går på en anden skole")));
    browser.hent(KOORDINATOR, side("/fremmoede")).andExpect(status().isForbidden());
    browser.hent(BRANCHE, side("/match")).andExpect(status().isForbidden());
    browser.send(JOBCENTER, side("/fremmoede"), fremmoede()).andExpect(status().isForbidden());
    assertThat(fravaer.rapport(forloeb.id(), 1, DAG)).isEmpty();
    assertThat(html(KOORDINATOR, "/tal")).contains("4 i gang").doesNotContain("R-A", "AA-1");
    assertThat(html(KOORDINATOR, "")).doesNotContain("R-A", "AA-1");
  }

  @Test
  void enHalvFremmoedelisteAfvises() throws Exception {
    browser
        .send(SKOLE, side("/fremmoede"), Arrays.copyOf(fremmoede(), 10))
        .andExpect(content().string(containsString("Du mangler at registrere fremmøde for 3")));
    String[] udenAarsag = fremmoede("R-B");
    udenAarsag[udenAarsag.length - 9] = "";
    browser
        .send(SKOLE, side("/fremmoede"), udenAarsag)
        .andExpect(content().string(containsString("Vælg en årsag til fraværet for R-B.")))
        .andExpect(content().string(containsString("href=\"#r3-aarsag\"")));
    assertThat(fravaer.rapport(forloeb.id(), 1, DAG)).isEmpty();
  }

  @Test
  void dagOgTimerLaesesSomDanskereSkriverDem() throws Exception {
    assertThat(html(SKOLE, "/fremmoede?dato=10.3.26"))
        .contains("tirsdag den 10. marts 2026", "value=\"10.03.2026\"");
    browser
        .hent(SKOLE, side("/fremmoede?dato=31-02-2026"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Den dato findes ikke.")))
        .andExpect(content().string(containsString("href=\"#dato\"")))
        .andExpect(content().string(containsString("value=\"31-02-2026\"")));
    browser
        .send(SKOLE, side("/fremmoede/dag"), "dato", "10.3.26")
        .andExpect(redirectedUrl(side("/fremmoede?dato=2026-03-10")));
    browser
        .send(SKOLE, side("/fremmoede/dag"), "dato", "010190-1234")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#dato\"")))
        .andExpect(content().string(containsString("value=\"010190-1234\"")));
    browser
        .api(
            SKOLE,
            HttpMethod.GET,
            "/api/forloeb/" + forloeb.id() + "/fremmoede?dato=31-02-2026",
            null)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fejl[0].felt").value("dato"));

    String[] medPunktum = fremmoede();
    medPunktum[medPunktum.length - 3] = "7.4";
    browser
        .send(SKOLE, side("/fremmoede"), medPunktum)
        .andExpect(content().string(containsString("»7.4«. Skriv tallet med komma")))
        .andExpect(content().string(containsString("value=\"7.4\"")));
    String[] medTusinder = fremmoede();
    medTusinder[medTusinder.length - 3] = "7.400";
    browser
        .send(SKOLE, side("/fremmoede"), medTusinder)
        .andExpect(content().string(containsString("value=\"7.400\"")));
    assertThat(fravaer.rapport(forloeb.id(), 1, DAG)).isEmpty();

    String[] dansk = fremmoede();
    dansk[1] = "10. marts 2026";
    browser
        .send(SKOLE, side("/fremmoede"), dansk)
        .andExpect(redirectedUrl(side("/fremmoede?dato=" + DAG)));
    assertThat(fravaer.rapport(forloeb.id(), 1, DAG)).isPresent();
  }

  @Test
  void fremmoedeKommerOgsaaPaaEnFil() throws Exception {
    String hoved = "Pseudonym;Timer planlagt;Timer til stede;Årsag;Hvad fraværet kalder på\n";
    browser
        .api(
            SKOLE,
            HttpMethod.POST,
            "/api/forloeb/" + forloeb.id() + "/fremmoede?dato=" + DAG,
            org.springframework.http.MediaType.valueOf("text/csv"),
            hoved + "R-A;7,4;7,4;;\nR-B;7,4;0;Udeblevet;\nR-C;7,4;8;;\nAA-1;7,4;syv;;\n")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fejl", hasSize(2)))
        .andExpect(jsonPath("$.fejl[*].raekke", contains(4, 5)))
        .andExpect(jsonPath("$.fejl[*].felt", contains("timerTilstede", "timerTilstede")))
        .andExpect(jsonPath("$.fejl[*].skrevet", contains("8", "syv")));
    assertThat(fravaer.rapport(forloeb.id(), 1, DAG)).isEmpty();
  }

  @Test
  void fraKursusTilMatch() throws Exception {
    browser
        .send(
            SKOLE,
            side("/gennemfoersel"),
            "raekker[0].deltagerId",
            "R-A",
            "raekker[0].dato",
            DAG.toString(),
            "raekker[0].antalKurser",
            "4",
            "raekker[0].antalMeritkurser",
            "3",
            "raekker[0].antalBeviser",
            "4")
        .andExpect(redirectedUrl(side("/gennemfoersel")));
    assertThat(gennemfoersler.find(forloeb.id(), "R-A").orElseThrow().status())
        .isEqualTo(Gennemfoersel.Status.GENNEMFOERT);

    assertThat(html(JOBCENTER, "/match")).contains("R-A").doesNotContain("R-B");
    String[] etJob = {
      "raekker[0].deltagerId", "R-A",
      "raekker[0].dato", DAG.toString(),
      "raekker[0].oensker", "UFAGLAERT_JOB",
      "raekker[0].virksomhedCvr", "12345678",
      "raekker[0].virksomhedEfterspoerger", "ja",
      "raekker[0].kanSeSigSelv", "JA",
      "raekker[0].udfald", "ORDINAERT_JOB",
      "raekker[0].jobstart", DAG.plusDays(6).toString(),
      "raekker[0].samtykke", "ja"
    };
    browser
        .send(JOBCENTER_2, side("/match"), etJob)
        .andExpect(content().string(containsString("hører til et andet jobcenter")));
    browser.send(JOBCENTER, side("/match"), etJob).andExpect(redirectedUrl(side("/match")));
    scene.koerJob();
    assertThat(match.seneste(forloeb.id(), "R-A").orElseThrow().vurdering()).isEqualTo("GODT");
    assertThat(udfald.find(forloeb.id(), "R-A").orElseThrow().udfald()).isEqualTo("ORDINAERT_JOB");
    assertThat(html(JOBCENTER, "/match")).contains("Godt match: ", "Ordinært job (ufaglært)");
  }

  @Test
  void frafaldOgProgression() throws Exception {
    browser
        .send(
            JOBCENTER,
            side("/frafald"),
            "raekker[0].deltagerId",
            "R-C",
            "raekker[0].dato",
            DAG.toString(),
            "raekker[0].aarsag",
            "JOB_NYT",
            "raekker[0].forventesTilbage",
            "ja")
        .andExpect(content().string(containsString("Kun ved sygdom kan pladsen holdes.")));
    assertThat(frafald.iForloeb(forloeb.id())).isEmpty();
    browser
        .send(
            JOBCENTER,
            side("/frafald"),
            "raekker[0].deltagerId",
            "R-C",
            "raekker[0].dato",
            DAG.toString(),
            "raekker[0].aarsag",
            "JOB_NYT")
        .andExpect(redirectedUrl(side("/frafald")));
    assertThat(frafald.seneste(forloeb.id(), "R-C").orElseThrow().registrering().organisation())
        .isEqualTo(JOBCENTER);

    browser
        .send(
            SKOLE,
            side("/progression"),
            "dato",
            DAG.toString(),
            "raekker[0].deltagerId",
            "R-A",
            "raekker[0].faglig",
            "3",
            "raekker[0].personlig",
            "4",
            "raekker[0].social",
            "5")
        .andExpect(redirectedUrl(side("/progression?dato=" + DAG)));
    assertThat(progressioner.iForloeb(forloeb.id()))
        .singleElement()
        .satisfies(p -> assertThat(p.social()).isEqualTo(5));
  }
}
