package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerskifte;
import dk.jobveu.deltager.Deltagerskifter;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.Navnegrundlag;
import dk.jobveu.deltager.Navnevideregivelse;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Finansiering;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Testhold;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.match.Matchoverblik;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** People change while a forløb runs; both what they were and what they are is kept. */
@Systemtest
class DeltagerskifteTest {

  private static final String TAG_IMOD = "tag_imod_deltager";
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final String NAVN = "Anna Skiftevig";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired Deltagere deltagere;
  @Autowired Deltagerskifter skifter;
  @Autowired Kontaktbog kontakter;
  @Autowired Navnevideregivelser videregivelser;
  @Autowired BegyndDeltagerforloeb begynd;
  @Autowired Tilmeldinger tilmeldinger;
  @Autowired Holdregister holdene;
  @Autowired RegistrerStop stop;
  @Autowired RegistrerGennemfoersel gennemfoersel;
  @Autowired Matchoverblik match;
  @Autowired SletBorger slet;
  @Autowired Deltagelser deltagelser;
  @Autowired Haendelser haendelser;
  @Autowired Underretninger underretninger;
  @Autowired Tjekliste tjekliste;
  @Autowired Tjeklisteraekker gemte;
  @Autowired RuntimeService koersler;

  private Browser browser;

  @BeforeEach
  void browser() {
    browser = new Browser(kontekst);
  }

  /** Somebody who is enrolled and has begun, on the list of this organisation. */
  private Forloeb iGang(String projekttype, String ejer, String maalgruppe) {
    Forloeb f = scene.forloeb(projekttype);
    scene.med(f, SKOLE, "uddannelsesinstitution");
    Registrering r = af(f, ejer);
    deltagere.gemDeltagere(
        r, List.of(new Deltager(f.id(), "S-1", ejer, maalgruppe, false, 1990, "0730")));
    kontakter.gemKontakter(r, ejer, List.of(new Kontaktoplysning("S-1", NAVN, "20304050", null)));
    boolean beskaeftiget = maalgruppe.equals(Deltager.BESKAEFTIGET);
    tilmeldinger.gemTilmeldinger(
        r,
        ejer,
        beskaeftiget,
        List.of(
            new Tilmelding(
                "S-1",
                (beskaeftiget ? Finansiering.VEU_SVU : Finansiering.REG_PULJE).name(),
                true,
                false)));
    begynd.start(r, SKOLE, 1, "OPTAG", START, List.of("S-1"));
    return f;
  }

  private static Registrering af(Forloeb f, String organisation) {
    return new Registrering(
        f.id(),
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2026-04-01T09:00:00Z"));
  }

  private static String side(Forloeb f, String rest) {
    return "/projektrum/forloeb/" + f.id() + rest;
  }

  private void skift(Forloeb f, String ejer, String... felter) throws Exception {
    String[] fast = {"deltagerId", "S-1", "gaelderFra", "15.03.2026"};
    String[] alle = java.util.Arrays.copyOf(fast, fast.length + felter.length);
    System.arraycopy(felter, 0, alle, fast.length, felter.length);
    browser.send(ejer, side(f, "/skift"), alle).andExpect(redirectedUrl(side(f, "/skift")));
  }

  private Object variabel(Forloeb f, String proces, String navn) {
    ProcessInstance p =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(f.id())
            .processDefinitionKey(proces)
            .singleResult();
    return koersler.getVariable(p.getId(), navn);
  }

  @Test
  void enOpsagtFaarEtJobcenterUdenAtBliveScreenetIgen() throws Exception {
    Forloeb f = iGang("BESK", KOORDINATOR, Deltager.BESKAEFTIGET);
    browser
        .hent(KOORDINATOR, side(f, "/deltagere"))
        .andExpect(content().string(containsString(NAVN)));

    skift(f, KOORDINATOR, "maalgruppe", "1", "jobcenter", JOBCENTER);

    Deltager nu = deltagere.hent(f.id(), "S-1");
    assertThat(nu.maalgruppe()).isEqualTo("1");
    assertThat(nu.jobcenter()).isEqualTo(JOBCENTER);
    Deltagerskifte skifte = skifter.af(f.id(), "S-1").get(0);
    assertThat(skifte.fraMaalgruppe()).isEqualTo(Deltager.BESKAEFTIGET);
    assertThat(skifte.fraJobcenter()).isEqualTo(KOORDINATOR);
    assertThat(skifte.gaelderFra()).isEqualTo(LocalDate.of(2026, 3, 15));
    assertThat(skifte.modtagetDen()).isNull();
    assertThat(variabel(f, "deltagerforloeb", "jobcenter")).isEqualTo(JOBCENTER);
    assertThat(variabel(f, "deltagerforloeb", "beskaeftiget")).isEqualTo(false);
    assertThat(tilmeldinger.iForloeb(f.id()))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.jobcenter()).isEqualTo(JOBCENTER);
              assertThat(t.beskaeftiget()).isFalse();
            });

    scene.fyrTimer(f.id(), "BoundaryEvent_ModtagelseMangler");
    scene.udfoerFor(JOBCENTER, f.id(), TAG_IMOD, Map.of("talt", true, "ordning", "SEKS_UGER"));

    Deltagerskifte modtaget = skifter.af(f.id(), "S-1").get(0);
    assertThat(modtaget.modtagetDen()).isNotNull();
    assertThat(modtaget.fraOrdning()).isEqualTo("VEU_SVU");
    assertThat(modtaget.tilOrdning()).isEqualTo("SEKS_UGER");
    assertThat(tilmeldinger.iForloeb(f.id()).get(0).tilmelding().ordning()).isEqualTo("SEKS_UGER");
    assertThat(scene.slut(f.id())).contains("EndEvent_DeltagerModtaget");
  }

  @Test
  void navnetForladerDenGamleListeOgStaarPaaDenNye() throws Exception {
    Forloeb f = iGang("LEDIGE", JOBCENTER, "1");
    browser
        .hent(JOBCENTER, side(f, "/deltagere"))
        .andExpect(content().string(containsString(NAVN)));
    browser
        .hent(JOBCENTER_2, side(f, "/deltagere"))
        .andExpect(content().string(not(containsString(NAVN))));

    videregivelser.giv(
        List.of(Navnevideregivelse.ny(af(f, JOBCENTER), "S-1", SKOLE, Navnegrundlag.SAMTYKKE)));

    skift(f, JOBCENTER, "jobcenter", JOBCENTER_2, "bopaelskommune", "0751");

    assertThat(videregivelser.gaeldende(f.id(), JOBCENTER)).isEmpty();
    assertThat(videregivelser.gaeldende(f.id(), JOBCENTER_2))
        .as("det nye jobcenter kan trække navnet tilbage fra skolen")
        .hasSize(1);

    browser
        .hent(JOBCENTER, side(f, "/deltagere"))
        .andExpect(content().string(not(containsString(NAVN))))
        .andExpect(content().string(not(containsString("S-1"))));
    browser
        .hent(JOBCENTER, side(f, "/skift"))
        .andExpect(content().string(not(containsString("S-1"))));
    browser
        .hent(JOBCENTER_2, side(f, "/deltagere"))
        .andExpect(content().string(containsString(NAVN)));
    browser
        .hent(JOBCENTER_2, side(f, "/skift"))
        .andExpect(content().string(containsString("Jobcenter Randers → Jobcenter Aarhus")));
    assertThat(haendelser.alle(f.id()))
        .anyMatch(h -> h.tekst().equals("Jobcenter Aarhus har fået en deltager på sin liste."))
        .noneMatch(h -> h.tekst().contains("S-1"));
  }

  @Test
  void etJobcenterDerIkkeVarMedKommerMedNaarDetTagerImod() throws Exception {
    Forloeb f = iGang("LEDIGE", JOBCENTER, "1");
    skift(f, JOBCENTER, "jobcenter", JOBCENTER_3);
    assertThat(svar(f)).isEqualTo(Deltagelse.Svar.INVITERET);

    scene.udfoerFor(JOBCENTER_3, f.id(), TAG_IMOD, Map.of("talt", true, "ordning", "REG_PULJE"));

    assertThat(svar(f)).isEqualTo(Deltagelse.Svar.ACCEPTERET);
  }

  @Test
  void jobcentretFaarAtVideAtOrdningenIkkePasserTilDenNyeMaalgruppe() throws Exception {
    Forloeb f = iGang("LEDIGE", JOBCENTER, "1");
    tilmeldinger.skiftOrdning(f.id(), "S-1", Finansiering.SEKS_UGER.name());

    skift(f, JOBCENTER, "bopaelskommune", "0740");
    assertThat(omOrdning(f)).as("kun kommunen er en anden").isEmpty();

    skift(f, JOBCENTER, "maalgruppe", "12");
    assertThat(omOrdning(f))
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.aktoerId()).isEqualTo(JOBCENTER);
              assertThat(u.emne() + u.tekst()).doesNotContain("S-1", NAVN);
            });
    assertThat(tilmeldinger.iForloeb(f.id()))
        .singleElement()
        .satisfies(t -> assertThat(t.tilmelding().ordning()).isEqualTo("SEKS_UGER"));
  }

  private List<Underretninger.Underretning> omOrdning(Forloeb f) {
    return underretninger.iForloeb(f.id()).stream()
        .filter(u -> u.emne().equals("En ordning passer ikke længere"))
        .toList();
  }

  private Deltagelse.Svar svar(Forloeb f) {
    return deltagelser.alle(f.id()).stream()
        .filter(d -> d.aktoerId().equals(JOBCENTER_3))
        .findFirst()
        .orElseThrow()
        .svar();
  }

  @Test
  void typenTjeklistenOgMatchetFoelgerFraDenDagOgDetLukkedeBliverSomDetVar() throws Exception {
    Forloeb f = iGang("BESK", KOORDINATOR, Deltager.BESKAEFTIGET);
    ProcessInstance fase = scene.start("indgaa_partsaftale", f, Map.of());
    gemte.gemFasestatus(f.id(), 1, tjekliste.afFase(f.id(), 1));
    assertThat(raekke(f, "C1.3").tilstand()).isEqualTo(Tilstand.IKKE_RELEVANT);

    skift(f, KOORDINATOR, "maalgruppe", "1", "jobcenter", JOBCENTER);

    Forloeb nu = register.hent(f.id());
    assertThat(nu.projekttype()).isEqualTo(Projekttype.BEGGE);
    assertThat(nu.projekttypeFoer()).isEqualTo(Projekttype.BESK);
    assertThat(nu.harLedige()).isTrue();
    assertThat(scene.variabel(fase, "projekttype")).isEqualTo("BEGGE");
    assertThat(scene.variabel(fase, "harLedige")).isEqualTo(true);
    assertThat(haendelser.alle(f.id()))
        .anyMatch(
            h ->
                h.tekst()
                    .equals(
                        "Projekttypen er nu »Ledige og beskæftigede« og var »Beskæftigede«. Det"
                            + " gælder fra i dag."));
    assertThat(raekke(f, "C1.3").tilstand())
        .as("fase 1 var lukket")
        .isEqualTo(Tilstand.IKKE_RELEVANT);
    assertThat(raekke(f, "C4.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke(f, "C4.1").begrundelse()).contains("skal ikke screenes");
    assertThat(raekke(f, "C4.3").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
  }

  /** Whoever the match waits for is somebody whose match can be registered. */
  @Test
  void denDerMisterSitJobEfterKursetSkalMatchesOgKan() throws Exception {
    Forloeb f = iGang("BEGGE", KOORDINATOR, Deltager.BESKAEFTIGET);
    gennemfoersel.registrer(af(f, SKOLE), List.of(new Kursusresultat("S-1", START, 1, 1, 1)));
    assertThat(scene.slut(f.id())).contains("EndEvent_BeskaeftigetErIJob");

    skift(f, KOORDINATOR, "maalgruppe", "1", "jobcenter", JOBCENTER);

    assertThat(match.mangler(f.id(), JOBCENTER)).containsExactly("S-1");
    scene.fyrTimer(f.id(), "BoundaryEvent_MatchSkalVurderes");
    scene.udfoerFor(
        JOBCENTER,
        f.id(),
        "registrer_match",
        Map.of(
            "matchDato", "2026-04-01", "oensker", "UDDANNELSE", "udfald", "ORDINAER_UDDANNELSE"));
    assertThat(match.mangler(f.id(), JOBCENTER)).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_DeltagerIUddannelse");
  }

  private Raekketilstand raekke(Forloeb f, String nr) {
    return tjekliste.raekker(f.id()).stream()
        .filter(r -> r.raekke().equals(nr))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void iEnKriseBliverTypenVedAtVaereDenSamme() throws Exception {
    Forloeb f = iGang("COVID", KOORDINATOR, Deltager.BESKAEFTIGET);
    skift(f, KOORDINATOR, "maalgruppe", "1", "jobcenter", JOBCENTER);

    assertThat(register.hent(f.id()).projekttype()).isEqualTo(Projekttype.COVID);
    assertThat(deltagere.hent(f.id(), "S-1").jobcenter()).isEqualTo(JOBCENTER);
  }

  /** Notice ends the same day for many; another system tells of them in one call. */
  @Test
  void mangeSkifterIEtKaldOgErEnRaekkeForkertGemmesIngenAfDem() throws Exception {
    Forloeb f = iGang("COVID", KOORDINATOR, Deltager.BESKAEFTIGET);
    deltagere.gemDeltagere(
        af(f, KOORDINATOR),
        List.of(
            new Deltager(f.id(), "S-2", KOORDINATOR, Deltager.BESKAEFTIGET, false, 1985, "0730")));
    String raekke =
        """
        {"deltagerId":"%s","gaelderFra":"15.3.2026","maalgruppe":"1","jobcenter":"%s"}\
        """;
    String en = raekke.formatted("S-1", JOBCENTER);
    String anden = raekke.formatted("S-2", JOBCENTER);
    String sti = "/api/forloeb/" + f.id() + "/skift";

    browser
        .api(KOORDINATOR, HttpMethod.POST, sti, "[" + en + "," + anden + "," + en + ",null]")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fejl[0].raekke").value(3))
        .andExpect(jsonPath("$.fejl[0].felt").value("deltagerId"))
        .andExpect(jsonPath("$.fejl[0].besked").value(containsString("S-1 står her to gange")))
        .andExpect(jsonPath("$.fejl[1].raekke").value(4));
    browser.api(KOORDINATOR, HttpMethod.POST, sti, "[]").andExpect(status().isBadRequest());
    browser
        .api(JOBCENTER_2, HttpMethod.POST, sti, "[" + en + "]")
        .andExpect(status().isBadRequest());
    browser.api(SKOLE, HttpMethod.POST, sti, "[" + en + "]").andExpect(status().isForbidden());
    assertThat(skifter.iForloeb(f.id())).isEmpty();

    browser
        .api(KOORDINATOR, HttpMethod.POST, sti, "[" + en + "," + anden + "]")
        .andExpect(status().isNoContent());

    assertThat(deltagere.afJobcenter(f.id(), JOBCENTER))
        .extracting(Deltager::deltagerId)
        .contains("S-1", "S-2");
    assertThat(scene.hos(f.id(), TAG_IMOD)).containsExactly(JOBCENTER, JOBCENTER);
  }

  @Test
  void beskaeftigedeKommerMedIEtForloebForLedige() throws Exception {
    Forloeb f = scene.forloeb("LEDIGE");
    ProcessInstance aftale = scene.start("indgaa_partsaftale", f, Map.of());
    browser.hent(KOORDINATOR, side(f, "/deltagere")).andExpect(status().isForbidden());
    browser.send(JOBCENTER, side(f, "/beskaeftigede")).andExpect(status().isForbidden());

    browser.send(KOORDINATOR, side(f, "/beskaeftigede")).andExpect(redirectedUrl(side(f, "")));

    Forloeb nu = register.hent(f.id());
    assertThat(nu.projekttype()).isEqualTo(Projekttype.BEGGE);
    assertThat(nu.projekttypeFoer()).isEqualTo(Projekttype.LEDIGE);
    assertThat(scene.variabel(aftale, "projekttype")).isEqualTo("BEGGE");
    assertThat(scene.variabel(aftale, "harBeskaeftigede")).isEqualTo(true);
    browser
        .hent(KOORDINATOR, side(f, "/deltagere"))
        .andExpect(content().string(containsString("Beskæftiget")));
    assertThat(scene.aabne(f.id())).doesNotContain("afstem_tider");
    browser.send(KOORDINATOR, side(f, "/beskaeftigede")).andExpect(status().isConflict());
  }

  @Test
  void erHoldetBesluttetAfstemmesTiderneMedDetSamme() throws Exception {
    Forloeb f = scene.forloeb("LEDIGE");
    Testhold.fra(Scene.idag().plusDays(30)).gem(holdene, af(f, SKOLE));

    browser.send(KOORDINATOR, side(f, "/beskaeftigede")).andExpect(redirectedUrl(side(f, "")));
    scene.udfoer(
        f.id(),
        "afstem_tider",
        Map.of("beskaeftigede", 2, "afstemtMedVirksomheder", true, "afstemtMedSkole", true));

    assertThat(tilmeldinger.iForloeb(f.id()))
        .hasSize(2)
        .allSatisfy(t -> assertThat(t.beskaeftiget()).isTrue());
    assertThat(scene.slut(f.id())).contains("EndEvent_BeskaeftigedeTilmeldt");
  }

  @Test
  void stoppesForloebetVenterIngenAfDem() throws Exception {
    Forloeb f = iGang("LEDIGE", JOBCENTER, "1");
    Testhold.fra(Scene.idag().plusDays(30)).gem(holdene, af(f, SKOLE));
    skift(f, JOBCENTER, "jobcenter", JOBCENTER_2);
    browser.send(KOORDINATOR, side(f, "/beskaeftigede")).andExpect(redirectedUrl(side(f, "")));
    assertThat(scene.aabne(f.id())).contains(TAG_IMOD, "afstem_tider");

    stop.udfoer(new RegistrerStop.Stop(null, null), af(f, KOORDINATOR));

    assertThat(scene.aabne(f.id())).doesNotContain(TAG_IMOD, "afstem_tider");
    assertThat(scene.slut(f.id())).contains("EndEvent_SkiftAfbrudt", "EndEvent_TilmeldingAfbrudt");
  }

  @Test
  void enBorgerDerSlettesTagesDerIkkeImod() throws Exception {
    Forloeb f = iGang("LEDIGE", JOBCENTER, "1");
    skift(f, JOBCENTER, "jobcenter", JOBCENTER_2);

    slet.slet(af(f, JOBCENTER_2), JOBCENTER_2, "S-1", Sletteaarsag.ANMODNING);

    assertThat(scene.aabne(f.id())).doesNotContain(TAG_IMOD);
    assertThat(skifter.iForloeb(f.id())).isEmpty();
  }

  @Test
  void naarKursetErBegyndtKommerIngenMedMidtI() throws Exception {
    Forloeb f = scene.forloeb("LEDIGE");
    Testhold.fra(Scene.idag().minusDays(3)).status(Holdstatus.STARTET).gem(holdene, af(f, SKOLE));

    browser.send(KOORDINATOR, side(f, "/beskaeftigede")).andExpect(status().isConflict());

    assertThat(register.hent(f.id()).projekttype()).isEqualTo(Projekttype.LEDIGE);
  }

  @Test
  void detDerErGaltSigesVedFeltetOgIntetGemmes() throws Exception {
    Forloeb f = iGang("BEGGE", KOORDINATOR, Deltager.BESKAEFTIGET);
    for (String[] felter :
        List.of(
            new String[] {"maalgruppe", "1", "Vælg det jobcenter, der har borgeren nu."},
            new String[] {"jobcenter", JOBCENTER, "En beskæftiget har ikke et jobcenter."},
            new String[] {"bopaelskommune", "9999", "Der er ingen kommune med den kode."},
            new String[] {"bopaelskommune", "0730", "Der er ikke ændret noget."})) {
      browser
          .send(
              KOORDINATOR,
              side(f, "/skift"),
              "deltagerId",
              "S-1",
              "gaelderFra",
              "15.03.2026",
              felter[0],
              felter[1])
          .andExpect(status().isBadRequest())
          .andExpect(content().string(containsString(felter[2])));
    }
    browser
        .send(KOORDINATOR, side(f, "/skift"), "deltagerId", "S-1", "maalgruppe", "1")
        .andExpect(content().string(containsString("Skriv den dag, det skete")));
    browser
        .send(KOORDINATOR, side(f, "/skift"), "deltagerId", "S-1", "gaelderFra", "31.2.2026")
        .andExpect(content().string(containsString("Den dato findes ikke.")))
        .andExpect(content().string(not(containsString("Skriv den dag, det skete"))))
        .andExpect(content().string(containsString("Der er ikke ændret noget.")));
    browser
        .send(JOBCENTER, side(f, "/skift"), "deltagerId", "S-1", "gaelderFra", "15.03.2026")
        .andExpect(content().string(containsString("Vælg en deltager på jeres liste.")));
    browser.hent(SKOLE, side(f, "/skift")).andExpect(status().isForbidden());
    assertThat(skifter.iForloeb(f.id())).isEmpty();
    assertThat(deltagere.hent(f.id(), "S-1").jobcenter()).isEqualTo(KOORDINATOR);
  }
}
