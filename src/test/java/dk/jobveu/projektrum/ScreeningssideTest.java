package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.screening.UdarbejdScreeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil.Profilsvar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

@Systemtest
class ScreeningssideTest {

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired UdarbejdScreeningsprofil profil;
  @Autowired FordelPladser fordel;
  @Autowired Screeningsresultater resultater;
  @Autowired Tilmeldinger tilmeldinger;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Afvigelser afvigelser;
  @Autowired Clock ur;

  Browser browser;
  Forloeb forloeb;
  List<String> kandidater;

  @BeforeEach
  void tolvKandidater() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    profil.modtag(
        new Profilsvar(
            new Screeningsprofil(
                List.of(
                    new Kompetence("Kan arbejde i højden", Type.FAGLIG, Krav.SKAL, null),
                    new Kompetence("Møder til tiden", Type.PERSONLIG, Krav.SKAL, null),
                    new Kompetence("Arbejder godt i sjak", Type.SOCIAL, Krav.KAN, null)),
                null,
                null,
                null),
            null,
            false),
        new Situation(som(KOORDINATOR), Map.of()));
    fordel.modtag(
        new Screeningsplan(
            10,
            6,
            LocalDate.ofInstant(ur.instant(), ZoneOffset.UTC).plusDays(20),
            null,
            false,
            List.of(new Jobcentermaal(JOBCENTER, 8, 4), new Jobcentermaal(JOBCENTER_2, 2, 1))),
        new Situation(som(KOORDINATOR), Map.of()));
    kandidater =
        opret
            .opret(som(JOBCENTER), JOBCENTER, Collections.nCopies(12, NyDeltager.iMaalgruppe("1")))
            .stream()
            .map(Deltager::deltagerId)
            .sorted()
            .toList();
  }

  Registrering som(String organisation) {
    return new Registrering(
        forloeb.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  static List<String> raekke(int nr, String... celler) {
    List<String> felter = new ArrayList<>();
    for (int i = 0; i < celler.length; i += 2) {
      felter.add("raekker[%d].%s".formatted(nr, celler[i]));
      felter.add(celler[i + 1]);
    }
    return felter;
  }

  /** All twelve have what is needed; ten want to, one is unsure and one does not. */
  String[] alleTolv() {
    List<String> felter = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      felter.addAll(
          raekke(
              i,
              "deltagerId",
              kandidater.get(i),
              "kompetencer",
              "1-2",
              "motivation",
              i == 10 ? "USIKKER" : i == 11 ? "NEJ" : "JA",
              "oensketResultat",
              ""));
    }
    return felter.toArray(String[]::new);
  }

  @Test
  void tolvScreenesPaaEnGangOgTabellensGrundVises() throws Exception {
    browser
        .send(JOBCENTER, side("/screening"), alleTolv())
        .andExpect(redirectedUrl(side("/screening")));

    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER)).hasSize(12);
    assertThat(resultater.antal(forloeb.id(), Screeningsudfald.UDVALGT)).isEqualTo(8);
    assertThat(resultater.antal(forloeb.id(), Screeningsudfald.VENTELISTE)).isEqualTo(2);
    assertThat(resultater.antal(forloeb.id(), Screeningsudfald.EJ_UDVALGT)).isEqualTo(1);
    browser
        .hent(JOBCENTER, side("/screening"))
        .andExpect(content().string(containsString("I har udvalgt 8 og skal finde 8")))
        .andExpect(content().string(containsString("Til informationsmøde først")))
        .andExpect(content().string(containsString("1. Kan arbejde i højden (faglig, skal)")));
    browser.hent(KOORDINATOR, side("/tal")).andExpect(content().string(containsString("80 %")));
  }

  @Test
  void jobcentretKanVaelgeAndetMedBegrundelseOgIngenAndreSerHvem() throws Exception {
    String en = kandidater.get(0);
    String[] uden =
        raekke(
                0,
                "deltagerId",
                en,
                "skalkrav",
                "ALLE",
                "motivation",
                "JA",
                "oensketResultat",
                "EJ_UDVALGT")
            .toArray(String[]::new);
    browser
        .send(JOBCENTER, side("/screening"), uden)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#r1-begrundelse\"")))
        .andExpect(content().string(containsString("Skriv, hvorfor I vælger")));
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER)).isEmpty();

    List<String> med = new ArrayList<>(List.of(uden));
    med.addAll(raekke(0, "begrundelse", "Har fået andet job til foråret"));
    browser
        .send(JOBCENTER, side("/screening"), med.toArray(String[]::new))
        .andExpect(redirectedUrl(side("/screening")));
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER))
        .singleElement()
        .satisfies(s -> assertThat(s.tilsidesat()).isTrue());
    assertThat(afvigelser.alle(forloeb.id()))
        .anySatisfy(a -> assertThat(a.regel()).isEqualTo("R-5.3"));

    for (String fane : List.of("", "/tjekliste", "/parter", "/tal", "/tidslinje", "/afgoerelser")) {
      assertThat(tekst(KOORDINATOR, fane))
          .as(fane)
          .doesNotContain(en)
          .doesNotContain("Har fået andet job");
    }
    assertThat(tekst(KOORDINATOR, "/afgoerelser"))
        .contains("Screeningen af en kandidat blev ændret");
    assertThat(tekst(JOBCENTER, "/afgoerelser")).contains("Screeningen af en kandidat blev ændret");
  }

  private String tekst(String organisation, String fane) throws Exception {
    return browser.hent(organisation, side(fane)).andReturn().getResponse().getContentAsString();
  }

  @Test
  void manScreenerKunSineEgne() throws Exception {
    browser
        .send(
            JOBCENTER_2,
            side("/screening"),
            raekke(0, "deltagerId", kandidater.get(0), "skalkrav", "ALLE", "motivation", "JA")
                .toArray(String[]::new))
        .andExpect(content().string(containsString("er ikke på jeres liste")));
    browser.hent(KOORDINATOR, side("/screening")).andExpect(status().isForbidden());
    browser.hent(FAGLIG, side("/screening?fil=csv")).andExpect(status().isForbidden());
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER)).isEmpty();
  }

  @Test
  void ukendteKompetencerOgHalveRaekkerAfvises() throws Exception {
    browser
        .api(
            JOBCENTER,
            HttpMethod.POST,
            "/api/forloeb/" + forloeb.id() + "/screening",
            """
            [{"deltagerId":"%s","kompetencer":[1,2],"motivation":"JA"},
             {"deltagerId":"%s","kompetencer":"7"},
             {"deltagerId":"%s","motivation":"JA"}]
            """
                .formatted(kandidater.get(0), kandidater.get(1), kandidater.get(2)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fejl[0].besked").value("Profilen har ingen kompetence 7."))
        .andExpect(jsonPath("$.fejl[1].felt").value("motivation"))
        .andExpect(jsonPath("$.fejl[2].raekke").value(3));
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER)).isEmpty();
  }

  @Test
  void detSammeIgenGemmesIkkeEnGangTil() throws Exception {
    browser.send(JOBCENTER, side("/screening"), alleTolv());
    byte[] fil =
        browser
            .hent(JOBCENTER, side("/screening?fil=csv"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    browser
        .sendFil(JOBCENTER, side("/screening"), fil)
        .andExpect(redirectedUrl(side("/screening")));
    assertThat(resultater.antal(forloeb.id(), Screeningsudfald.UDVALGT)).isEqualTo(8);
  }

  @Test
  void kunUdvalgteKanTilmeldes() throws Exception {
    browser.hent(JOBCENTER, side("/tilmelding")).andExpect(status().isForbidden());
    hjaelp.hold(forloeb, LocalDate.ofInstant(ur.instant(), ZoneOffset.UTC).plusDays(30));
    browser.send(JOBCENTER, side("/screening"), alleTolv());

    browser
        .send(
            JOBCENTER,
            side("/tilmelding"),
            raekke(0, "deltagerId", kandidater.get(11), "ordning", "REG_PULJE")
                .toArray(String[]::new))
        .andExpect(content().string(containsString("er ikke udvalgt")));
    assertThat(tilmeldinger.iForloeb(forloeb.id())).isEmpty();

    browser
        .send(
            JOBCENTER,
            side("/tilmelding"),
            raekke(0, "deltagerId", kandidater.get(0), "ordning", "REG_PULJE", "praktiskInfo", "ja")
                .toArray(String[]::new))
        .andExpect(redirectedUrl(side("/tilmelding")));
    assertThat(tilmeldinger.deltagerIds(forloeb.id())).containsExactly(kandidater.get(0));
  }
}
