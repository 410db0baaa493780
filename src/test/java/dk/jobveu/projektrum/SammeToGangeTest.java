package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Databasesoegning;
import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.engang.Engang;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** The same list, the same form and the same call twice (issue 8, kind 6). */
@Systemtest
class SammeToGangeTest {

  private static final String EN =
      "[{\"maalgruppe\":\"1\",\"navn\":\"Prøve Prøvesen\",\"telefon\":\"12 34 56 78\"}]";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagere deltagere;
  @Autowired Engang engang;
  @Autowired DataSource database;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  private String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  private String api() {
    return "/api/forloeb/" + forloeb.id() + "/deltagere";
  }

  private List<Deltager> alle() {
    return deltagere.iForloeb(forloeb.id());
  }

  private Listeformular deltagerside() throws Exception {
    return Listeformular.af(
        browser
            .hent(JOBCENTER, side("/deltagere"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private void send(String json, int status) throws Exception {
    browser.api(JOBCENTER, HttpMethod.POST, api(), json).andExpect(status().is(status));
  }

  @Test
  void denSammeListeSendtToGangeErDenSammePerson() throws Exception {
    send(EN, 200);
    browser
        .api(JOBCENTER, HttpMethod.POST, api(), EN)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.besked", containsString("1 stod der i forvejen")));
    assertThat(alle()).hasSize(1);
    // written in other ways
    send(
        "[{\"maalgruppe\":\"1\",\"navn\":\" prøve  PRØVESEN\",\"telefon\":\"+45 12345678\"}]", 200);
    assertThat(alle()).hasSize(1);
    // another job centre has a person of its own
    browser.api(JOBCENTER_2, HttpMethod.POST, api(), EN).andExpect(status().isOk());
    assertThat(alle()).hasSize(2);
  }

  @Test
  void enDerLignerSpoergesDerOmMedRaekkeOgPseudonym() throws Exception {
    send(EN, 200);
    String pseudonym = alle().get(0).deltagerId();
    for (String tvivl :
        List.of(
            "{\"maalgruppe\":\"1\",\"navn\":\"Prøve Prøvesen\"}",
            "{\"maalgruppe\":\"2\",\"navn\":\"Prøve Prøvesen\",\"telefon\":\"12345678\"}",
            "{\"maalgruppe\":\"1\",\"navn\":\"Prøve Prøvesen\",\"telefon\":\"87654321\"}",
            "{\"maalgruppe\":\"1\",\"navn\":\"Anden Andensen\",\"telefon\":\"12345678\"}",
            "{\"deltagerId\":\"NY-1\",\"maalgruppe\":\"1\",\"navn\":\"Prøve Prøvesen\"}",
            "{\"maalgruppe\":\"1\"}")) {
      browser
          .api(JOBCENTER, HttpMethod.POST, api(), "[{\"maalgruppe\":\"3\"}," + tvivl + "]")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.fejl[0].raekke").value(2))
          .andExpect(jsonPath("$.fejl[0].felt").value("nyPerson"))
          .andExpect(jsonPath("$.fejl[0].besked", containsString(pseudonym)));
      assertThat(alle()).as(tvivl).hasSize(1);
    }
    send("[{\"maalgruppe\":\"1\",\"navn\":\"Prøve Prøvesen\",\"nyPerson\":true}]", 200);
    send("[{\"maalgruppe\":\"1\",\"nyPerson\":true}]", 200);
    send("[{\"maalgruppe\":\"4\"},{\"maalgruppe\":\"4\"}]", 200);
    assertThat(alle()).hasSize(5);
  }

  @Test
  void denSammeToGangeIEnListeSpoergesDerOm() throws Exception {
    send(EN.replace("]", "," + EN.substring(1)), 400);
    assertThat(alle()).isEmpty();
  }

  @Test
  void enFormularSendtTreGangePaaEnGangErEnBorger() throws Exception {
    String[] felter =
        deltagerside()
            .skriv("raekker[0].maalgruppe", "1")
            .skriv("raekker[0].navn", "Prøve Prøvesen")
            .afsend();
    List<Integer> svar = new ArrayList<>();
    ExecutorService traade = Executors.newFixedThreadPool(3);
    try {
      CyclicBarrier klar = new CyclicBarrier(3);
      Callable<Integer> klik =
          () -> {
            klar.await();
            return browser
                .send(JOBCENTER, side("/deltagere"), felter)
                .andReturn()
                .getResponse()
                .getStatus();
          };
      for (Future<Integer> f : traade.invokeAll(Collections.nCopies(3, klik))) {
        svar.add(f.get());
      }
    } finally {
      traade.shutdownNow();
    }
    assertThat(svar).allMatch(s -> s == 302 || s == 409).contains(302);
    assertThat(alle()).hasSize(1);
    // and a last one, much later, hears the same
    browser
        .send(JOBCENTER, side("/deltagere"), felter)
        .andExpect(redirectedUrl(side("/deltagere")));
    assertThat(alle()).hasSize(1);
  }

  @Test
  void tilbageOgGemGiverIngenUdenNavn() throws Exception {
    Listeformular f =
        deltagerside()
            .skriv("raekker[0].maalgruppe", "1")
            .skriv("raekker[0].navn", "Prøve Prøvesen");
    browser.send(JOBCENTER, side("/deltagere"), f.afsend()).andExpect(status().isFound());
    // the browser has kept the choice, but not the name
    f.skriv("raekker[0].navn", "");
    String igen =
        browser
            .send(JOBCENTER, side("/deltagere"), f.afsend())
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString("allerede sendt og gemt én gang")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    // what was written is still there, with a key of its own, and is asked about
    Listeformular frisk = Listeformular.af(igen);
    assertThat(frisk.felter().get("_engang")).isNotEqualTo(f.felter().get("_engang"));
    assertThat(frisk.felter()).containsEntry("raekker[0].maalgruppe", "1");
    browser
        .send(JOBCENTER, side("/deltagere"), frisk.afsend())
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Er det en anden, så svar ja")));
    assertThat(alle()).hasSize(1);
  }

  @Test
  void enFilSendtIgenMedAndetIndholdViserListenOgSigerDet() throws Exception {
    Browser.Vindue vindue = browser.vindue(Testaktoerer.bruger(JOBCENTER));
    Map<String, String> noegle = Map.of("_engang", "filnoegle-0001");
    String fil =
        "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post\r\n"
            + "FIL-1;1;;;;;;\r\n";
    for (int n = 0; n < 2; n++) {
      vindue
          .sendFil(side("/deltagere"), fil.getBytes(StandardCharsets.UTF_8), noegle)
          .andExpect(redirectedUrl(side("/deltagere")));
    }
    vindue
        .sendFil(
            side("/deltagere"),
            fil.replace("FIL-1", "FIL-2").getBytes(StandardCharsets.UTF_8),
            noegle)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("<h2 id=\"h-kendte\">På listen nu")))
        .andExpect(content().string(containsString("FIL-1")))
        .andExpect(content().string(containsString("allerede sendt og gemt én gang")))
        .andExpect(content().string(containsString("name=\"_engang\"")))
        .andExpect(content().string(not(containsString("filnoegle-0001"))));
    assertThat(alle()).extracting(Deltager::deltagerId).containsExactly("FIL-1");
  }

  @Test
  void enAfvistFormularBeholderSinNoegleOgEnFriskSideFaarSinEgen() throws Exception {
    Listeformular f = deltagerside().skriv("raekker[0].maalgruppe", "77");
    String noegle = f.felter().get("_engang");
    assertThat(noegle).isNotBlank();
    Listeformular igen =
        Listeformular.af(
            browser
                .send(JOBCENTER, side("/deltagere"), f.afsend())
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(igen.felter().get("_engang")).isEqualTo(noegle);
    browser
        .send(JOBCENTER, side("/deltagere"), igen.skriv("raekker[0].maalgruppe", "1").afsend())
        .andExpect(status().isFound());
    assertThat(alle()).hasSize(1);
    assertThat(deltagerside().felter().get("_engang")).isNotEqualTo(noegle);
  }

  @Test
  void etKaldMedNoegleTaellerEnGangOgSvarerDetSamme() throws Exception {
    String krop = "[{\"maalgruppe\":\"1\"},{\"maalgruppe\":\"1\"}]";
    for (int n = 0; n < 3; n++) {
      browser
          .medNoegle(JOBCENTER, api(), "noegle-0001", krop)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.besked").value("2 deltagere er på listen."));
    }
    assertThat(alle()).hasSize(2);
    browser
        .medNoegle(JOBCENTER, api(), "noegle-0001", "[{\"maalgruppe\":\"2\"}]")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.detail", containsString("allerede sendt")));
    assertThat(alle()).hasSize(2);
    // another person's key is another key
    browser.medNoegle(JOBCENTER_2, api(), "noegle-0001", krop).andExpect(status().isOk());
    assertThat(alle()).hasSize(4);
    browser.medNoegle(JOBCENTER, api(), "kort", krop).andExpect(status().isBadRequest());
  }

  @Test
  void etAfvistKaldHarIkkeBrugtSinNoegle() throws Exception {
    browser
        .medNoegle(JOBCENTER, api(), "noegle-0002", "[{\"maalgruppe\":\"77\"}]")
        .andExpect(status().isBadRequest());
    browser
        .medNoegle(JOBCENTER, api(), "noegle-0002", "[{\"maalgruppe\":\"1\"}]")
        .andExpect(status().isOk());
    assertThat(alle()).hasSize(1);
  }

  @Test
  void ogsaaTjeklistenOgAndreFormularerHarEnNoegle() throws Exception {
    String sti = side("/tjekliste/C1.1");
    Listeformular f =
        Listeformular.af(
            browser
                .hent(KOORDINATOR, sti)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    assertThat(f.felter()).containsKey("_engang");
    f.skriv("tilstand", "OPFYLDT").skriv("begrundelse", "Aftalt.");
    browser.send(KOORDINATOR, sti, f.afsend()).andExpect(status().isFound());
    browser.send(KOORDINATOR, sti, f.afsend()).andExpect(status().isFound());
    for (String anden : List.of("/stop", "/kopi")) {
      browser
          .hent(KOORDINATOR, side(anden))
          .andExpect(content().string(containsString("name=\"_engang\"")));
    }
    browser.hent(KOORDINATOR, "/stedfortraeder").andExpect(status().isOk());
  }

  @Test
  void noeglerneGemmerIngenPersonoplysningerOgGlemmes() throws Exception {
    browser.medNoegle(JOBCENTER, api(), "noegle-0003", EN).andExpect(status().isOk());
    assertThat(Databasesoegning.fund(database, "noegle-0003")).isEmpty();
    assertThat(Databasesoegning.fund(database, "Prøve Prøvesen").keySet())
        .noneMatch(sted -> sted.contains("engangsnoegle"));
    scene.klokken(Instant.parse("2099-01-01T00:00:00Z"));
    assertThat(engang.rydOp()).isPositive();
  }
}
