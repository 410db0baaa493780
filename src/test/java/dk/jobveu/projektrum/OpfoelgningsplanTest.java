package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.fravaer.FoelgOpPaaFravaer;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplan;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplaner;
import dk.jobveu.opfoelgningsplan.Plandel;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/**
 * A plan for the participant who is vulnerable or young, before anything goes wrong; read by those
 * whom the participant has agreed to.
 */
@Systemtest
class OpfoelgningsplanTest {

  private static final String LAEG = "laeg_opfoelgningsplan";
  private static final String SKOLENS = "skriv_skolens_del";
  private static final String VIRKSOMHEDENS = "skriv_virksomhedens_del";
  private static final String AFTALE = "Vi ringer hver mandag om bussen";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagere deltagere;
  @Autowired Virksomheder virksomheder;
  @Autowired Virksomhedsmelding melding;
  @Autowired BegyndDeltagerforloeb begynd;
  @Autowired RegistrerGennemfoersel gennemfoersel;
  @Autowired RegistrerFrafald frafald;
  @Autowired Opfoelgningsplaner planer;
  @Autowired FoelgOpPaaFravaer foelgOp;
  @Autowired Persondatalog log;
  @Autowired RuntimeService koersler;

  private Browser browser;

  @BeforeEach
  void browser() {
    browser = new Browser(kontekst);
  }

  @Test
  void planenLaeggesAfJobcentretOgHverSkriverSinDelNaarDeltagerenHarSagtJa() throws Exception {
    Forloeb f = paaKursus(true);
    String virksomhed = virksomhed(f);

    assertThat(scene.aabne(f.id())).containsExactly(LAEG);
    scene.udfoer(f.id(), LAEG, plan("JA", virksomhed));

    Opfoelgningsplan plan = planer.seneste(f.id(), "U-1").orElseThrow();
    assertThat(plan.nr()).isEqualTo(1);
    assertThat(plan.aftale()).isEqualTo(AFTALE);
    assertThat(plan.spurgtDen()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(plan.skole()).isEqualTo(SKOLE);
    assertThat(plan.virksomhedId()).isEqualTo(virksomhed);
    assertThat(plan.registrering().organisation()).isEqualTo(JOBCENTER);
    assertThat(scene.aabne(f.id())).containsExactlyInAnyOrder(SKOLENS, VIRKSOMHEDENS);

    scene.udfoer(f.id(), SKOLENS, Map.of("kanBidrage", "JA", "del", "Vejlederen ser til hver dag"));
    scene.udfoer(
        f.id(), VIRKSOMHEDENS, Map.of("kanBidrage", "NEJ", "hvorforIkke", "Der er travlt"));

    assertThat(planer.dele(f.id()))
        .extracting(Plandel::side, Plandel::kanBidrage, Plandel::tekst)
        .containsExactly(
            tuple(Plandel.Side.SKOLE, true, "Vejlederen ser til hver dag"),
            tuple(Plandel.Side.VIRKSOMHED, false, "Der er travlt"));
    assertThat(planer.dele(f.id()).get(1).registrering().paaVegneAf()).contains("Planfirma");
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_PlanErLagt");

    laeser(JOBCENTER, f).andExpect(content().string(containsString(AFTALE)));
    laeser(SKOLE, f)
        .andExpect(content().string(containsString(AFTALE)))
        .andExpect(content().string(containsString("Der er travlt")));
    laeser(JOBCENTER_2, f).andExpect(content().string(not(containsString("U-1"))));
    assertThat(log.om(f.id(), "U-1"))
        .filteredOn(l -> l.sted().equals("tæt opfølgning"))
        .extracting(Persondatalog.Linje::organisation)
        .containsExactly(JOBCENTER, SKOLE);
  }

  @Test
  void udenEtJaSpoergesIngenOgIngenLaeserDen() throws Exception {
    Forloeb f = paaKursus(true);

    scene.udfoer(f.id(), LAEG, plan("NEJ", null));

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(planer.seneste(f.id(), "U-1").orElseThrow().erDelt()).isFalse();
    laeser(SKOLE, f).andExpect(content().string(not(containsString(AFTALE))));
    laeser(KOORDINATOR, f).andExpect(content().string(not(containsString(AFTALE))));
    laeser(JOBCENTER, f).andExpect(content().string(containsString("vil ikke have planen delt")));
  }

  @Test
  void etTrukketJaTagerPlanenFraSkolenOgEndeligOpgaven() throws Exception {
    Forloeb f = paaKursus(true);
    scene.udfoer(f.id(), LAEG, plan("JA", null));
    assertThat(scene.aabne(f.id())).containsExactly(SKOLENS);

    browser.send(SKOLE, side(f, "/traek"), "deltagerId", "U-1").andExpect(status().isForbidden());
    browser
        .send(JOBCENTER_2, side(f, "/traek"), "deltagerId", "U-1")
        .andExpect(status().isNotFound());
    assertThat(planer.seneste(f.id(), "U-1").orElseThrow().erDelt()).isTrue();

    browser
        .send(JOBCENTER, side(f, "/traek"), "deltagerId", "U-1")
        .andExpect(status().is3xxRedirection());

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(planer.seneste(f.id(), "U-1").orElseThrow().trukket()).isNotNull();
    laeser(SKOLE, f).andExpect(content().string(not(containsString(AFTALE))));
    laeser(JOBCENTER, f).andExpect(content().string(containsString("trukket sit ja tilbage")));

    browser
        .send(JOBCENTER, side(f, "/ny"), "deltagerId", "U-1")
        .andExpect(status().is3xxRedirection());
    browser
        .send(JOBCENTER, side(f, "/ny"), "deltagerId", "U-1")
        .andExpect(status().is3xxRedirection());
    assertThat(scene.aabne(f.id())).containsExactly(LAEG);
    scene.udfoer(f.id(), LAEG, plan("JA", null));
    assertThat(planer.seneste(f.id(), "U-1").orElseThrow().nr()).isEqualTo(2);
    laeser(SKOLE, f).andExpect(content().string(containsString(AFTALE)));
  }

  @Test
  void denDerIkkeErUdsatEllerUngSpoergesDerIkkeOm() throws Exception {
    Forloeb f = paaKursus(false);

    assertThat(scene.aabne(f.id())).isEmpty();
    laeser(JOBCENTER, f).andExpect(content().string(containsString("Læg en plan")));
  }

  @Test
  void ingenPlanSkalHaveEnGrundOgEnPlanEnDagForSpoergsmaalet() {
    Forloeb f = paaKursus(true);

    assertThatThrownBy(
            () -> scene.udfoer(f.id(), LAEG, Map.of("planlaegges", "NEJ", "begrundelse", "")))
        .hasMessageContaining("Hvorfor ikke?");
    Map<String, Object> uden = plan("JA", null);
    uden.put("spurgtDen", "");
    assertThatThrownBy(() -> scene.udfoer(f.id(), LAEG, uden))
        .hasMessageContaining("Hvornår spurgte I");
    assertThat(planer.seneste(f.id(), "U-1")).isEmpty();

    scene.udfoer(f.id(), LAEG, Map.of("planlaegges", "NEJ", "begrundelse", "Deltageren vil ikke"));
    assertThat(planer.seneste(f.id(), "U-1").orElseThrow().begrundelse())
        .isEqualTo("Deltageren vil ikke");
    assertThat(scene.aabne(f.id())).isEmpty();
  }

  @Test
  void opgavenBortfalderNaarDeltagerenForladerKursetOgSkolenLaeserIkkeMere() throws Exception {
    Forloeb f = paaKursus(true);
    scene.udfoer(f.id(), LAEG, plan("JA", null));

    gennemfoersel.registrer(
        af(f, SKOLE), List.of(new Kursusresultat("U-1", LocalDate.of(2026, 4, 30), 3, 2, 1)));

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_PlanAfbrudt");
    laeser(SKOLE, f).andExpect(content().string(not(containsString(AFTALE))));
    laeser(JOBCENTER, f).andExpect(content().string(containsString(AFTALE)));
  }

  @Test
  void efterEnPauseSesDerPaaPlanenIgen() {
    Forloeb f = paaKursus(true);
    scene.udfoer(f.id(), LAEG, plan("NEJ", null));
    frafald.registrerFrafald(
        af(f, JOBCENTER),
        List.of(
            new Frafaldsmelding("U-1", LocalDate.of(2026, 3, 10), Frafaldsaarsag.SYGDOM, true)));

    scene.udfoer(f.id(), "afklar_pause", Map.of("tilbage", "JA"));

    assertThat(scene.aabne(f.id())).containsExactly(LAEG);
  }

  @Test
  void planenStaarHvorFravaeretFoelgesOp() {
    Forloeb f = paaKursus(true);
    scene.udfoer(f.id(), LAEG, plan("NEJ", null));

    assertThat(
            foelgOp
                .vist(new Situation(af(f, JOBCENTER), new HashMap<>(Map.of("deltagerId", "U-1"))))
                .get("plan"))
        .asString()
        .contains(AFTALE)
        .contains("Afdelingen");
    assertThat(
            koersler.createVariableInstanceQuery().list().stream()
                .map(v -> String.valueOf(v.getValue())))
        .noneMatch(v -> v.contains(AFTALE));
  }

  private Forloeb paaKursus(boolean udsatEllerUng) {
    Forloeb f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    scene.med(f, JOBCENTER_2, "jobcenter");
    deltagere.gemDeltagere(
        af(f, JOBCENTER),
        List.of(new Deltager(f.id(), "U-1", JOBCENTER, "1", udsatEllerUng, 2004, "0730")));
    begynd.start(af(f, KOORDINATOR), SKOLE, 1, "OPTAG", LocalDate.of(2026, 3, 2), List.of("U-1"));
    return f;
  }

  private static Map<String, Object> plan(String skolen, String virksomhed) {
    Map<String, Object> svar =
        new HashMap<>(
            Map.of(
                "planlaegges",
                "JA",
                "aftale",
                AFTALE,
                "jobcentretsDel",
                "Afdelingen ringer",
                "spurgtDen",
                "2026-03-02",
                "skolenMaaLaese",
                skolen));
    svar.put("virksomhedMaaLaese", virksomhed == null ? "" : virksomhed);
    return svar;
  }

  private String virksomhed(Forloeb f) {
    melding.meld(
        af(f, JOBCENTER),
        "jobcenter",
        "virksomheder",
        List.of(
            Meldt.medBehov(
                new NyVirksomhed("Planfirma", null, null, "Fibertekniker", 5, null, false))));
    return virksomheder.alle(f.id()).get(0).id();
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
    return "/projektrum/forloeb/" + f.id() + "/taet-opfoelgning" + rest;
  }

  private ResultActions laeser(String hvem, Forloeb f) throws Exception {
    return browser.hent(hvem, side(f, "")).andExpect(status().isOk());
  }
}
