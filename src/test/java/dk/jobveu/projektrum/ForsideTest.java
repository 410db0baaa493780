package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.Frister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Dag.Opgave;
import dk.jobveu.projektrum.Dag.Udvalg;
import dk.jobveu.projektrum.Dag.Venter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The front page is the day (issue 11): two colleagues of a party that nobody else's test uses. */
@Systemtest
class ForsideTest {

  private static final String PARTEN = "forsidens_part";
  private static final String MIG = Testaktoerer.bruger(PARTEN);
  private static final String KOLLEGA = "forsidens_kollega";

  @Autowired WebApplicationContext kontekst;
  @Autowired Organisationer organisationer;
  @Autowired Scene scene;
  @Autowired VisDagen visDagen;
  @Autowired Forsidebesoeg besoeg;
  @Autowired Underretninger underretninger;
  @Autowired Haendelser haendelser;
  @Autowired Deltagelser deltagelser;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired Clock ur;

  private final List<ProcessInstance> startede = new ArrayList<>();
  private Browser browser;
  private Forloeb f;

  @BeforeEach
  void enPartMedToKolleger() {
    browser = new Browser(kontekst);
    organisationer.opret(
        new Aktoer(PARTEN, "branchorganisation", "Forsidens Part", "CENTRAL", null, null));
    organisationer.opretBruger(MIG, "Mona Mig", Testaktoerer.KODE, PARTEN);
    organisationer.opretBruger(KOLLEGA, "Kaja Kollega", Testaktoerer.KODE, PARTEN);
    f = scene.forloeb();
    scene.med(f, PARTEN, "branchorganisation");
    start(
        "afdaekning_hos_parterne",
        Map.of(
            "branchorganisation", PARTEN,
            "virksomhederUdestaar", true,
            "ledigeUdestaar", true,
            "beskaeftigedeUdestaar", false,
            "jobcentreUdestaar", false));
  }

  @AfterEach
  void ryd() {
    scene.klokkenIgen();
    startede.forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  private void start(String proces, Map<String, Object> variabler) {
    startede.add(scene.start(proces, f, variabler));
    scene.koerJob();
  }

  @Test
  void enOpgaveErMinEllerVoresForsinketEllerSnart() {
    Task opgave = egen();
    assertThat(set(MIG, Udvalg.ALLE)).isNotNull();
    assertThat(set(MIG, Udvalg.MINE)).isNull();

    opgaver.setDueDate(opgave.getId(), Frister.dagenUd(Scene.idag().plusDays(7)));
    opgaver.setAssignee(opgave.getId(), MIG);
    assertThat(set(MIG, Udvalg.MINE).min()).isTrue();
    assertThat(set(MIG, Udvalg.SNART)).isNotNull();
    assertThat(set(KOLLEGA, Udvalg.MINE)).isNull();

    opgaver.setDueDate(opgave.getId(), Frister.dagenUd(Scene.idag().plusDays(8)));
    assertThat(set(MIG, Udvalg.SNART)).isNull();
    opgaver.setDueDate(opgave.getId(), Frister.dagenUd(Scene.idag().minusDays(1)));
    assertThat(set(MIG, Udvalg.OVERSKREDET)).isNotNull();
    assertThat(set(MIG, Udvalg.SNART)).isNull();
  }

  @Test
  void kollegaenSesVedNavnAfKollegaenOgAfIngenAnden() throws Exception {
    opgaver.setAssignee(egen().getId(), KOLLEGA);

    assertThat(set(MIG, Udvalg.ALLE).taget()).isEqualTo("Kaja Kollega");
    assertThat(set(KOLLEGA, Udvalg.ALLE).taget()).isNull();
    for (String anden : List.of(KOORDINATOR, FAGLIG)) {
      for (String sti : List.of("/", "/projektrum/forloeb/" + f.id())) {
        browser
            .hent(anden, sti)
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("Kaja Kollega"))))
            .andExpect(content().string(not(containsString(KOLLEGA))));
      }
    }
  }

  /** Who is in no organisation of one's own has no name here, not even as the taker of its task. */
  @Test
  void denDerIkkeErKollegaHarIntetNavn() {
    opgaver.setAssignee(egen().getId(), Testaktoerer.bruger(FAGLIG));

    assertThat(set(MIG, Udvalg.ALLE).taget()).isEqualTo("en kollega");
  }

  @Test
  void nytErDetDerErKommetSidenBesoegetFoer() {
    // somebody of their own: the clock of the other tests has been elsewhere
    String jeg = "besoeg_" + f.id();
    besoeg.her(jeg);
    scene.klokken(ur.instant().plus(Duration.ofHours(5)));
    start("indgaa_partsaftale", Map.of("branchorganisation", PARTEN, "koordinator", PARTEN));
    scene.klokken(ur.instant().plus(Duration.ofHours(5)));

    assertThat(dag(jeg).opgaver(Udvalg.NYE))
        .filteredOn(o -> o.opgave().forloebId().equals(f.id()))
        .extracting(o -> o.opgave().navn())
        .containsExactly("Udarbejd udkast til aftale");
    // still new in the same visit, and no more in the next
    assertThat(dag(jeg).opgaver(Udvalg.NYE)).isNotEmpty();
    scene.klokken(ur.instant().plus(Duration.ofHours(5)));
    assertThat(dag(jeg).opgaver(Udvalg.NYE)).isEmpty();
    // at the first visit of all nothing is
    assertThat(dag(jeg + "_aldrig_foer").opgaver(Udvalg.NYE)).isEmpty();
  }

  @Test
  void enPaamindelseNaarDenAndensForsideOgKunEnGangOmDagen() throws Exception {
    Venter foer = venter(FAGLIG);
    assertThat(foer.navn()).isEqualTo("Dansk El-Forbund");
    assertThat(foer.opgaver()).contains("Meld antal ledige medlemmer");
    assertThat(foer.rykket()).isFalse();
    assertThat(dag(MIG).venter()).extracting(Venter::organisation).doesNotContain(PARTEN);

    ryk(FAGLIG).andExpect(redirectedUrl("/"));
    browser
        .hent(FAGLIG, "/")
        .andExpect(content().string(containsString("En venlig påmindelse fra Forsidens Part")));
    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("RYKKET"))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.registrering().bruger()).isEqualTo(MIG);
              assertThat(h.registrering().organisation()).isEqualTo(PARTEN);
              assertThat(h.tekst()).startsWith("Forsidens Part har mindet Dansk El-Forbund om");
            });

    assertThat(venter(FAGLIG).rykket()).isTrue();
    ryk(FAGLIG)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("allerede mindet Dansk El-Forbund")));
    assertThat(paamindelser(FAGLIG)).hasSize(1);

    scene.klokken(ur.instant().plus(Duration.ofDays(1)));
    assertThat(venter(FAGLIG).rykket()).isFalse();
    ryk(FAGLIG).andExpect(redirectedUrl("/"));
    assertThat(paamindelser(FAGLIG)).hasSize(2);
  }

  @Test
  void derMindesIkkeOmDetDerIkkeVenter() throws Exception {
    for (String til : List.of(PARTEN, SKOLE_2, "findes_ikke")) {
      ryk(til)
          .andExpect(status().isConflict())
          .andExpect(content().string(containsString("ikke længere noget, I venter på")));
    }
    // a forløb that one is not in
    browser
        .send(SKOLE_2, "/ryk", "forloeb", f.id(), "organisation", FAGLIG)
        .andExpect(status().isNotFound());
    assertThat(haendelser.alle(f.id())).noneMatch(h -> h.type().equals("RYKKET"));
    assertThat(paamindelser(FAGLIG)).isEmpty();
  }

  @Test
  void beskederErUlaesteTilDeMarkeresOgKunForMig() throws Exception {
    underretninger.send("besked-" + f.id(), f.id(), PARTEN, "Husk mødet", "Klokken ni.");
    assertThat(ulaeste(MIG)).contains("Husk mødet");
    Instant til = dag(MIG).nyesteBesked();

    browser
        .vindue(MIG)
        .send("/beskeder/laest", Map.of("til", til.toString()))
        .andExpect(redirectedUrl("/"));
    assertThat(ulaeste(MIG)).isEmpty();
    assertThat(dag(MIG).laeste()).extracting(b -> b.underretning().emne()).contains("Husk mødet");
    assertThat(ulaeste(KOLLEGA)).contains("Husk mødet");

    // an older moment takes nothing back, and one that cannot be read is refused
    besoeg.laest(MIG, til.minus(Duration.ofDays(1)));
    assertThat(ulaeste(MIG)).isEmpty();
    browser
        .vindue(MIG)
        .send("/beskeder/laest", Map.of("til", "i går"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void enBesvaretInvitationErVaek() {
    deltagelser.svar(f.id(), PARTEN, Deltagelse.Svar.INVITERET, null);
    underretninger.send(
        Underretninger.INVITATION + f.id(), f.id(), PARTEN, "Vil I være med?", "Svar.");
    assertThat(ulaeste(MIG)).contains("Vil I være med?");

    deltagelser.svar(f.id(), PARTEN, Deltagelse.Svar.ACCEPTERET, null);
    assertThat(ulaeste(MIG)).doesNotContain("Vil I være med?");
    deltagelser.svar(f.id(), PARTEN, Deltagelse.Svar.AFSLAAET, "Ikke nu");
    assertThat(ulaeste(MIG)).doesNotContain("Vil I være med?");
  }

  @Test
  void sidenViserDagenOgAabnerHvorArbejdetGoeres() throws Exception {
    opgaver.setDueDate(egen().getId(), Frister.dagenUd(Scene.idag().minusDays(1)));
    browser
        .hent(PARTEN, "/?vis=OVERSKREDET")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Hej Mona Mig")))
        .andExpect(content().string(containsString("#/?task=" + egen().getId())))
        .andExpect(content().string(containsString("Mind Dansk El-Forbund om det i " + f.titel())));
    browser.hent(PARTEN, "/?vis=sort").andExpect(status().isBadRequest());
  }

  @Test
  void enSkoleDerBydesIndFaarIngenVejTilEnSideDenIkkeMaaSe() throws Exception {
    var tilbud =
        scene.start(
            "tilbud",
            f,
            Map.of(
                "uddannelsesinstitution",
                Testaktoerer.SKOLE_2,
                "tilbudsfrist",
                Frister.dagenUd(Scene.idag().plusDays(14))));
    String side =
        browser.hent(Testaktoerer.SKOLE_2, "/").andReturn().getResponse().getContentAsString();
    koersler.deleteProcessInstance(tilbud.getId(), "testen er slut");

    assertThat(side).contains(f.id()).doesNotContain("/projektrum/forloeb/" + f.id());
  }

  private org.springframework.test.web.servlet.ResultActions ryk(String til) throws Exception {
    return browser.vindue(MIG).send("/ryk", Map.of("forloeb", f.id(), "organisation", til));
  }

  private Dag dag(String bruger) {
    return visDagen.vis(new Bruger(bruger, List.of(PARTEN)), besoeg.her(bruger));
  }

  private Opgave set(String bruger, Udvalg udvalg) {
    return dag(bruger).opgaver(udvalg).stream()
        .filter(o -> o.opgave().id().equals(egen().getId()))
        .findFirst()
        .orElse(null);
  }

  private Venter venter(String organisation) {
    return dag(MIG).venter().stream()
        .filter(v -> v.forloebId().equals(f.id()) && v.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ulaeste(String bruger) {
    return dag(bruger).ulaeste().stream()
        .filter(b -> b.underretning().forloebId().equals(f.id()))
        .map(b -> b.underretning().emne())
        .toList();
  }

  private List<Underretninger.Underretning> paamindelser(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(u -> u.noegle().startsWith("ryk:" + f.id() + ":"))
        .toList();
  }

  private Task egen() {
    return opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(f.id())
        .taskCandidateGroup(PARTEN)
        .includeAssignedTasks()
        .list()
        .get(0);
  }
}
