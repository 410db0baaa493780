package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.proces.Scene;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

@Systemtest
class ForloebSiderTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagelser deltagelser;
  @Autowired Afvigelser afvigelser;
  @Autowired Underretninger underretninger;
  @Autowired Tjeklisteraekker raekker;
  @Autowired Haendelser haendelser;
  @Autowired Udbudsrunder runder;
  @Autowired Clock ur;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  @Test
  void udenLoginKommerManTilLoginsiden() throws Exception {
    browser
        .uden()
        .perform(MockMvcRequestBuilders.get("/projektrum"))
        .andExpect(redirectedUrlPattern("**/login"));
    browser
        .uden()
        .perform(MockMvcRequestBuilders.get("/login?error"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Du blev ikke logget ind")))
        .andExpect(content().string(containsString("_csrf")));
  }

  @Test
  void forsidenViserEgneForloebOgBeskeder() throws Exception {
    underretninger.send(
        "t-" + forloeb.id(), forloeb.id(), JOBCENTER, "Husk screening", "Der er to uger igen.");
    browser
        .hent(JOBCENTER, "/")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(forloeb.id())))
        .andExpect(content().string(containsString("Husk screening")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("default-src 'self'")));
    browser
        .hent(JOBCENTER_2, "/")
        .andExpect(content().string(containsString(forloeb.id())))
        .andExpect(content().string(not(containsString("t-" + forloeb.id()))));
    browser.hent(JOBCENTER_3, "/").andExpect(content().string(not(containsString(forloeb.id()))));
  }

  @Test
  void overblikketHarDeFemtenRaekkerOgDeSyvPrincipper() throws Exception {
    assertThat(html(BRANCHE, "/tjekliste"))
        .contains("C1.1", "C2.1e", "C4.3", "Lokal forankring")
        .doesNotContain("/tjekliste/C1.1");
    // the points of a row are shown and not counted
    assertThat(html(BRANCHE, "/tjekliste").replaceAll("\\s+", " "))
        .contains("<span>15</span> rækker er afklaret");
    // the names of the day the forløb began
    assertThat(html(BRANCHE, "/parter")).contains("Jobcenter Randers", "Kommunens jobcenter");
    assertThat(html(BRANCHE, "")).contains("Regionalt beskæftigelsesråd");
    assertThat(html(BRANCHE, "")).doesNotContain("Stop forløbet");
  }

  /** A row that follows from something leads to where it can be seen. */
  @Test
  void raekkenFoererHenTilDetDenByggerPaa() throws Exception {
    String sted = side("/aftalt/tilbud");
    assertThat(html(BRANCHE, "/tjekliste")).doesNotContain(sted);
    runder.gemRunde(
        new Udbud(
            new Registrering(forloeb.id(), "x", JOBCENTER, null, ur.instant()),
            1,
            Udbud.Vej.DIREKTE,
            Udbud.Status.SENDT,
            LocalDate.EPOCH,
            Udbud.DirekteGrund.NAERHED,
            "Tæt på",
            null,
            null,
            null,
            List.of()));

    assertThat(html(BRANCHE, "/tjekliste")).contains("href=\"" + sted + "\"");
    for (String side : Set.copyOf(Tjeklistevisning.STEDER.values())) {
      html(BRANCHE, "/" + side);
    }
  }

  private String html(String organisation, String rest) throws Exception {
    return browser
        .hent(organisation, side(rest))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void foersteSkaermSvarerPaaDeFireSpoergsmaal() throws Exception {
    assertThat(html(JOBCENTER, ""))
        .contains("Hvor er vi?", "Hvem har bolden?", "Hvad er det næste?", "Er der noget galt?")
        .doesNotContain("Nyt, siden du var her sidst");
  }

  /** The first visit has nothing to compare with; reloading within a visit changes nothing. */
  @Test
  void detDerErKommetTilSidenSidsteBesoegErMaerket() throws Exception {
    assertThat(html(JOBCENTER, "/tidslinje")).doesNotContain(">Nyt<");
    scene.klokken(ur.instant().plus(Duration.ofHours(2)));
    haendelser.registrer(
        new Registrering(forloeb.id(), "x", KOORDINATOR, null, ur.instant()),
        "PROEVE",
        "Sket siden");
    try {
      for (int gang = 0; gang < 2; gang++) {
        assertThat(html(JOBCENTER, "")).contains("Nyt, siden du var her sidst", "Sket siden");
        assertThat(html(JOBCENTER, "/tidslinje")).contains(">Nyt<");
      }
      assertThat(html(BRANCHE, "/tidslinje")).doesNotContain(">Nyt<");
      scene.klokken(ur.instant().plus(Duration.ofHours(2)));
      assertThat(html(JOBCENTER, "")).contains("Der er ikke sket noget.");
    } finally {
      scene.klokkenIgen();
    }
  }

  @Test
  void forloebetFindesIkkeForDemDerIkkeErMed() throws Exception {
    browser
        .hent(SKOLE_2, side(""))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Siden findes ikke")))
        .andExpect(content().string(not(containsString(forloeb.titel()))));
    browser.hent(KOORDINATOR, "/projektrum/forloeb/JV-1999-0001").andExpect(status().isNotFound());
  }

  @Test
  void denDerHarSagtNejSerIkkeForloebetLaengere() throws Exception {
    browser.hent(JOBCENTER_2, side("")).andExpect(status().isOk());
    deltagelser.svar(forloeb.id(), JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Vi har ikke tid.");
    browser.hent(JOBCENTER_2, side("")).andExpect(status().isNotFound());
    browser
        .hent(KOORDINATOR, side("/parter"))
        .andExpect(content().string(containsString("Vi har ikke tid.")));
    browser
        .hent(JOBCENTER, side("/parter"))
        .andExpect(content().string(containsString("Har sagt nej")))
        .andExpect(content().string(not(containsString("Vi har ikke tid."))));
  }

  @Test
  void koordinatorenRetterEnRaekkeMedBegrundelse() throws Exception {
    browser
        .send(KOORDINATOR, side("/tjekliste/C3.1"), "tilstand", "IKKE_RELEVANT", "begrundelse", "")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Skriv, hvorfor du ændrer rækken.")));
    assertThat(raekker.manuelle(forloeb.id())).isEmpty();

    browser
        .send(
            KOORDINATOR,
            side("/tjekliste/C3.1"),
            "tilstand",
            "OPFYLDT_PAA_ANDEN_VIS",
            "begrundelse",
            "Mødet blev holdt på telefon.")
        .andExpect(redirectedUrl(side("/tjekliste")));
    browser
        .hent(JOBCENTER, side("/tjekliste"))
        .andExpect(content().string(containsString("Mødet blev holdt på telefon.")));
    assertThat(afvigelser.alle(forloeb.id()))
        .singleElement()
        .satisfies(a -> assertThat(a.registrering().organisation()).isEqualTo(KOORDINATOR));
  }

  @Test
  void andreEndKoordinatorenKanHverkenRetteEllerStoppe() throws Exception {
    browser
        .send(JOBCENTER, side("/tjekliste/C3.1"), "tilstand", "OPFYLDT", "begrundelse", "x")
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Kun forløbets koordinator kan det.")));
    browser.hent(JOBCENTER, side("/stop")).andExpect(status().isForbidden());
    browser
        .send(JOBCENTER, side("/stop"), "aarsag", "INGEN_UDBYDER")
        .andExpect(status().isForbidden());
    browser
        .send(SKOLE_2, side("/stop"), "aarsag", "INGEN_UDBYDER")
        .andExpect(status().isNotFound());
    assertThat(raekker.manuelle(forloeb.id())).isEmpty();
  }

  @Test
  void etForloebDerIkkeKoererKanIkkeStoppes() throws Exception {
    browser
        .send(KOORDINATOR, side("/stop"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Vælg, hvorfor forløbet stopper.")));
    browser
        .send(KOORDINATOR, side("/stop"), "aarsag", "INGEN_UDBYDER")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("allerede slut")));
  }

  @Test
  void enForkertVaerdiGiverEnDanskSide() throws Exception {
    browser
        .send(KOORDINATOR, side("/stop"), "aarsag", "FORDI")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("kan ikke bruges her")));
  }
}
