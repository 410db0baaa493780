package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.SkiftDeltager;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.forloeb.RegistrerGennemfoert;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.BeslutKoordinatorskifte;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import dk.jobveu.koordination.Koordinatorforslagene;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Coordination changes hands: agreed on or decided, and there is one coordinator all the time. */
@Systemtest
class KoordineringsskifteTest {

  private static final String SVAR = "svar_paa_koordinering";
  private static final String ROLLE = "fastlaeg_veu_rolle";
  private static final String ADMIN = Testaktoerer.bruger("skifteadministrator");

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired Koordineringer koordineringer;
  @Autowired Koordinatorforslagene forslagene;
  @Autowired BeslutKoordinatorskifte beslut;
  @Autowired RegistrerGennemfoert gennemfoert;
  @Autowired SkiftDeltager skift;
  @Autowired Adgang adgang;
  @Autowired Cockpitkreds cockpit;
  @Autowired Haendelser haendelser;
  @Autowired Underretninger underretninger;
  @Autowired Afvigelser afvigelser;
  @Autowired Deltagere deltagere;
  @Autowired RuntimeService koersler;
  @Autowired TaskService opgaver;
  @Autowired Deltagelser deltagelser;
  @Autowired IdentityService identitet;
  @Autowired JdbcClient jdbc;
  @Autowired Clock ur;

  private Browser browser;
  private Forloeb forloeb;

  @BeforeEach
  void etForloebIFase1() {
    browser = new Browser(kontekst);
    identitet.setAuthentication(
        Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR, "koordinator"));
    try {
      forloeb =
          register.hent(
              koersler
                  .startProcessInstanceByKey("job_veu_forloeb", KoordinatorensHandlingerTest.svar())
                  .getBusinessKey());
    } finally {
      identitet.clearAuthentication();
    }
    scene.koerJob();
  }

  @AfterEach
  void udenAdministrator() {
    identitet.deleteUser(ADMIN);
  }

  private String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + rest;
  }

  private void spoerg(String hvem, String... mere) throws Exception {
    String[] felter = {
      "tilOrganisation", hvem, "aarsag", "LOKAL_FORANKRING", "aabent", "Vi mangler et møde."
    };
    String[] alle = java.util.Arrays.copyOf(felter, felter.length + mere.length);
    System.arraycopy(mere, 0, alle, felter.length, mere.length);
    browser.send(KOORDINATOR, side("/koordinator"), alle).andExpect(redirectedUrl(side("")));
  }

  private String koordinator() {
    return register.hent(forloeb.id()).koordinator();
  }

  private List<String> grupper(String blanket) {
    return scene.opgaver(forloeb.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .flatMap(t -> scene.grupper(t).stream())
        .toList();
  }

  private String tidslinje() {
    return String.join("\n", haendelser.alle(forloeb.id()).stream().map(Haendelse::tekst).toList());
  }

  /** Whoever was asked when a forløb ends is not waited for, and the decision says so. */
  @Test
  void etForslagBortfalderNaarForloebetErSlut() throws Exception {
    spoerg(JOBCENTER);
    gennemfoert.udfoer(
        new Intet(),
        new Registrering(
            forloeb.id(), Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, null, ur.instant()));
    koersler
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(forloeb.id())
        .processDefinitionKey("job_veu_forloeb")
        .list()
        .forEach(p -> koersler.deleteProcessInstance(p.getId(), "slut"));

    assertThat(forslagene.alle(forloeb.id()))
        .extracting(Koordinatorforslag::status)
        .containsExactly(Status.BORTFALDET);
    enAdministrator();
    assertThatThrownBy(
            () ->
                beslut.beslut(
                    ADMIN,
                    KOORDINATOR,
                    forloeb.id(),
                    new Koordinatorforslag.Skifte(
                        JOBCENTER, Skifteaarsag.LOKAL_FORANKRING, null, null, null, null, true)))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("slut");
  }

  private boolean harCockpit(String organisation) {
    return cockpit
        .forloeb(new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)))
        .containsKey(forloeb.id());
  }

  @Test
  void enAndenSigerJaOgOvertagerDetAabne() throws Exception {
    spoerg(JOBCENTER);

    assertThat(koordinator()).isEqualTo(KOORDINATOR);
    assertThat(grupper("afdaek_behov")).containsExactly(KOORDINATOR);
    assertThat(grupper(SVAR)).containsExactly(JOBCENTER);
    assertThat(tidslinje())
        .contains(
            "Jobcenter Randers er spurgt, om de vil koordinere i stedet for VEU-koordinator Østjylland.");

    scene.udfoer(forloeb.id(), SVAR, Map.of("svar", "JA"));

    assertThat(koordinator()).isEqualTo(JOBCENTER);
    assertThat(grupper("afdaek_behov")).containsExactly(JOBCENTER);
    assertThat(
            koersler
                .createVariableInstanceQuery()
                .variableName("koordinator")
                .processInstanceIdIn(
                    koersler
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(forloeb.id())
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .toArray(String[]::new))
                .list())
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.getValue()).isEqualTo(JOBCENTER));
    assertThat(forslagene.alle(forloeb.id()))
        .extracting(Koordinatorforslag::status)
        .containsExactly(Status.ACCEPTERET);
    assertThat(tidslinje())
        .contains(
            "Jobcenter Randers koordinerer nu i stedet for VEU-koordinator Østjylland."
                + " Samarbejdet føres videre lokalt. 1 åben opgave fulgte med.");
    assertThat(underretninger.iForloeb(forloeb.id()))
        .filteredOn(u -> u.emne().startsWith("Ny koordinator"))
        .extracting(Underretninger.Underretning::aktoerId)
        .contains(KOORDINATOR, JOBCENTER);
  }

  @Test
  void denHidtidigeMisterOgDenNyeFaarDetHele() throws Exception {
    browser.hent(KOORDINATOR, side("")).andExpect(status().isOk());
    assertThat(harCockpit(KOORDINATOR)).isTrue();
    spoerg(JOBCENTER);
    Task afdaek = opgave("afdaek_behov");
    opgaver.setAssignee(afdaek.getId(), Testaktoerer.bruger(KOORDINATOR));

    scene.udfoer(forloeb.id(), SVAR, Map.of("svar", "JA"));

    assertThat(opgave("afdaek_behov").getAssignee()).isNull();
    assertThat(harCockpit(KOORDINATOR)).isFalse();
    assertThat(harCockpit(JOBCENTER)).isTrue();
    browser.hent(KOORDINATOR, side("")).andExpect(status().isNotFound());
    browser.hent(JOBCENTER, side("/stop")).andExpect(status().isOk());
  }

  @Test
  void denDerFoelgerMedSerForloebetOgStyrerDetIkke() throws Exception {
    spoerg(JOBCENTER, "foelger", "true");
    scene.udfoer(forloeb.id(), SVAR, Map.of("svar", "JA"));

    browser.hent(KOORDINATOR, side("")).andExpect(status().isOk());
    browser.hent(KOORDINATOR, side("/stop")).andExpect(status().isForbidden());
    browser.hent(KOORDINATOR, side("/koordinator")).andExpect(status().isForbidden());
  }

  private Task opgave(String blanket) {
    return scene.opgaver(forloeb.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void etNejAendrerIntetOgEnAndenKanSpoerges() throws Exception {
    spoerg(JOBCENTER);
    scene.udfoer(forloeb.id(), SVAR, Map.of("svar", "NEJ", "begrundelse", "Vi har ikke tid"));

    assertThat(koordinator()).isEqualTo(KOORDINATOR);
    assertThat(scene.slut(forloeb.id())).contains("EndEvent_KoordineringUaendret");
    assertThat(tidslinje()).contains("Jobcenter Randers overtager ikke koordineringen.");
    assertThat(underretninger.til(KOORDINATOR))
        .anySatisfy(
            u ->
                assertThat(u.tekst())
                    .isEqualTo(
                        "Jobcenter Randers har sagt nej til at koordinere. De skriver: Vi har ikke"
                            + " tid. I koordinerer fortsat og kan spørge en anden."));

    spoerg(BRANCHE);
    assertThat(grupper(SVAR)).containsExactly(BRANCHE);
  }

  @Test
  void derSpoergesKunEnAdGangenOgForslagetKanTagesTilbage() throws Exception {
    spoerg(JOBCENTER);
    scene.fyrTimer(forloeb.id(), "BoundaryEvent_KoordineringssvarMangler");
    browser
        .send(
            KOORDINATOR, side("/koordinator"), "tilOrganisation", BRANCHE, "aarsag", "LOVAENDRING")
        .andExpect(status().isConflict());
    browser
        .hent(KOORDINATOR, side("/koordinator"))
        .andExpect(content().string(containsString("Tag forslaget tilbage")));

    browser
        .send(KOORDINATOR, side("/koordinator/tilbage"))
        .andExpect(redirectedUrl(side("/koordinator")));

    assertThat(grupper(SVAR)).isEmpty();
    assertThat(scene.slut(forloeb.id())).contains("EndEvent_ForslagBortfaldet");
    assertThat(koordinator()).isEqualTo(KOORDINATOR);
    browser.send(KOORDINATOR, side("/koordinator/tilbage")).andExpect(status().isConflict());
  }

  @Test
  void detDerManglerSigesVedFeltet() throws Exception {
    browser
        .send(KOORDINATOR, side("/koordinator"), "tilOrganisation", JOBCENTER, "aarsag", "ANDET")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Skriv, hvorfor en anden skal koordinere.")))
        .andExpect(content().string(containsString("href=\"#begrundelse\"")));
    browser
        .send(KOORDINATOR, side("/koordinator"), "tilOrganisation", KOORDINATOR, "aarsag", "ANDET")
        .andExpect(content().string(containsString("Vælg den organisation, der skal koordinere.")));
    browser
        .send(JOBCENTER, side("/koordinator"), "tilOrganisation", JOBCENTER, "aarsag", "ANDET")
        .andExpect(status().isNotFound());
    assertThat(forslagene.alle(forloeb.id())).isEmpty();
    assertThat(grupper(SVAR)).isEmpty();
  }

  @Test
  void enAdministratorBeslutterNaarIngenKanAftaleDet() throws Exception {
    spoerg(BRANCHE);
    enAdministrator();
    Skifte skifte =
        new Skifte(
            JOBCENTER, Skifteaarsag.KAN_IKKE_FORTSAETTE, null, "Se planen", null, null, false);
    assertThatThrownBy(
            () -> beslut.beslut(Testaktoerer.bruger(JOBCENTER), KOORDINATOR, forloeb.id(), skifte))
        .isInstanceOf(IkkeTilladt.class);
    assertThat(koordinator()).isEqualTo(KOORDINATOR);

    browser
        .send(
            "skifteadministrator",
            "/administration/organisationer/" + KOORDINATOR + "/koordinering",
            "forloeb",
            forloeb.id(),
            "tilOrganisation",
            JOBCENTER,
            "aarsag",
            "KAN_IKKE_FORTSAETTE")
        .andExpect(redirectedUrl("/administration/organisationer/" + KOORDINATOR));

    assertThat(koordinator()).isEqualTo(JOBCENTER);
    assertThat(grupper(SVAR)).as("den, der var spurgt, skal ikke længere svare").isEmpty();
    assertThat(grupper("afdaek_behov")).containsExactly(JOBCENTER);
    assertThat(forslagene.alle(forloeb.id()))
        .extracting(Koordinatorforslag::status)
        .containsExactly(Status.BORTFALDET, Status.BESLUTTET);
    assertThat(haendelser.alle(forloeb.id()))
        .filteredOn(h -> h.type().equals("KOORDINATOR_SKIFTET"))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.tekst()).contains("kan ikke fortsætte. Besluttet af en administrator.");
              assertThat(h.registrering().bruger()).isEqualTo(Registrering.SYSTEM);
            });
    assertThatThrownBy(() -> beslut.beslut(ADMIN, KOORDINATOR, forloeb.id(), skifte))
        .isInstanceOf(Konflikt.class);
  }

  private void enAdministrator() {
    User u = identitet.newUser(ADMIN);
    u.setPassword(Testaktoerer.KODE);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identitet.saveGroup(identitet.newGroup("camunda-admin"));
    }
    identitet.createMembership(ADMIN, "camunda-admin");
  }

  @Test
  void rollenAftalesIgenNaarEnAndenKoordinerer() {
    Forloeb f = scene.forloeb();
    koordineringer.registrer(
        new Koordinering(registrering(f), KOORDINATOR, "VEU_KOORDINATOR", "KOORDINATOR", null));
    besluttet(f, JOBCENTER, Skifteaarsag.LOKAL_FORANKRING);

    ProcessInstance skifte =
        scene.start(
            "koordineringsskifte", f, Map.of("nyKoordinator", JOBCENTER, "skifteBesluttet", true));

    assertThat(scene.variabel(skifte, "foreslaaetVeuRolle"))
        .isEqualTo("SPARRINGSPARTNER_OBSERVATOER");
    assertThat(koordineringer.gaeldende(f.id()).orElseThrow().veuRolle()).isEqualTo("KOORDINATOR");
    assertThatThrownBy(
            () -> scene.udfoer(f.id(), ROLLE, Map.of("veuRolle", "STYRMAND", "begrundelse", "")))
        .hasMessageContaining("Skriv, hvorfor");
    scene.udfoerFor(
        JOBCENTER, f.id(), ROLLE, Map.of("veuRolle", "STYRMAND", "begrundelse", "Vi er nye"));

    assertThat(koordineringer.gaeldende(f.id()).orElseThrow().veuRolle()).isEqualTo("STYRMAND");
    assertThat(afvigelser.alle(f.id())).anyMatch(a -> a.regel().equals("DMN-13"));
    assertThat(haendelser.alle(f.id()))
        .anyMatch(h -> h.tekst().equals("VEU-koordinatorens rolle er nu: styrmand."));
    assertThat(scene.erSlut(f.id())).isTrue();
  }

  /** Also when an administrator decides: nobody says yes on its behalf as a job centre. */
  @Test
  void etJobcenterDerHarSagtNejKoordinererUdenAtVaereMedSomJobcenter() {
    Forloeb f = scene.forloeb();
    scene.med(f, JOBCENTER, "jobcenter");
    deltagelser.svar(f.id(), JOBCENTER, Svar.AFSLAAET, "Ingen ledige");
    besluttet(f, JOBCENTER, Skifteaarsag.LOKAL_FORANKRING);

    scene.start(
        "koordineringsskifte", f, Map.of("nyKoordinator", JOBCENTER, "skifteBesluttet", true));

    assertThat(register.hent(f.id()).koordinator()).isEqualTo(JOBCENTER);
    assertThat(deltagelser.jobcentre(f.id())).doesNotContain(JOBCENTER);
    assertThat(deltagelser.alle(f.id()))
        .filteredOn(d -> d.aktoerId().equals(JOBCENTER))
        .extracting(d -> d.rolle(), d -> d.svar())
        .containsExactlyInAnyOrder(
            tuple("jobcenter", Svar.AFSLAAET), tuple("koordinator", Svar.ACCEPTERET));
  }

  /** Whoever coordinated in between is not asked about the role any more. */
  @Test
  void toHurtigeSkiftEfterladerEnOpgaveOmRollen() {
    Forloeb f = scene.forloeb();
    koordineringer.registrer(
        new Koordinering(registrering(f), KOORDINATOR, "VEU_KOORDINATOR", "KOORDINATOR", null));
    for (String ny : List.of(JOBCENTER, BRANCHE)) {
      besluttet(f, ny, Skifteaarsag.LOKAL_FORANKRING);
      scene.start("koordineringsskifte", f, Map.of("nyKoordinator", ny, "skifteBesluttet", true));
    }

    assertThat(scene.aabne(f.id())).containsExactly(ROLLE);
    assertThat(scene.slut(f.id())).contains("EndEvent_RollesvarBortfaldet");
    scene.udfoerFor(BRANCHE, f.id(), ROLLE, Map.of());
    assertThat(scene.erSlut(f.id())).isTrue();
  }

  /** The second job centre makes the forløb reach across municipalities, the third no further. */
  @Test
  void rollenAftalesIgenNaarForloebetNaarUdOverKommunen() {
    koordineringer.registrer(
        new Koordinering(
            registrering(forloeb), KOORDINATOR, "VEU_KOORDINATOR", "KOORDINATOR", null));
    scene.med(forloeb, JOBCENTER, "jobcenter");
    deltagere.gemDeltagere(
        registrering(forloeb),
        List.of(
            new Deltager(forloeb.id(), "L-1", JOBCENTER, "1", false, null, null),
            new Deltager(forloeb.id(), "L-2", JOBCENTER, "1", false, null, null)));
    assertThat(grupper(ROLLE)).isEmpty();

    flyt("L-1", Testaktoerer.JOBCENTER_2);
    assertThat(grupper(ROLLE)).containsExactly(KOORDINATOR);
    assertThat(koordinator()).isEqualTo(KOORDINATOR);
    scene.udfoer(forloeb.id(), ROLLE, Map.of());

    flyt("L-2", Testaktoerer.JOBCENTER_3);
    assertThat(grupper(ROLLE)).isEmpty();
  }

  @Test
  void ogsaaNaarFase3TilknytterDetAndetJobcenter() {
    koordineringer.registrer(
        new Koordinering(
            registrering(forloeb), KOORDINATOR, "VEU_KOORDINATOR", "KOORDINATOR", null));
    scene.med(forloeb, JOBCENTER, "jobcenter");
    scene.start("opstartsmoede", forloeb, Map.of("projekttype", "LEDIGE"));

    scene.udfoer(
        forloeb.id(),
        "tilknyt_jobcentre",
        Map.of(
            "vej",
            "JOBCENTRE",
            "jobcentre",
            List.of(
                Map.of("jobcenterValg", JOBCENTER),
                Map.of("jobcenterValg", Testaktoerer.JOBCENTER_2),
                Map.of("jobcenterValg", Testaktoerer.JOBCENTER_3))));

    assertThat(grupper(ROLLE)).containsExactly(KOORDINATOR);
  }

  /** The second one says no: the forløb reaches no further than the first one's municipality. */
  @Test
  void ogsaaNaarDetAndetJobcenterForladerForloebet() {
    koordineringer.registrer(
        new Koordinering(
            registrering(forloeb), KOORDINATOR, "VEU_KOORDINATOR", "KOORDINATOR", null));
    for (String jobcenter :
        List.of(JOBCENTER, Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER_3)) {
      scene.med(forloeb, jobcenter, "jobcenter");
    }

    deltagelser.svar(forloeb.id(), Testaktoerer.JOBCENTER_3, Svar.AFSLAAET, "Ingen ledige");
    assertThat(grupper(ROLLE)).isEmpty();

    deltagelser.svar(forloeb.id(), Testaktoerer.JOBCENTER_2, Svar.AFSLAAET, "Ingen ledige");
    assertThat(grupper(ROLLE)).containsExactly(KOORDINATOR);
    scene.udfoer(forloeb.id(), ROLLE, Map.of());

    deltagelser.svar(forloeb.id(), Testaktoerer.JOBCENTER_2, Svar.AFSLAAET, "Igen");
    assertThat(grupper(ROLLE)).isEmpty();
  }

  private void flyt(String deltager, String jobcenter) {
    skift.skift(
        adgang
            .sesAf(new Bruger(Testaktoerer.bruger(JOBCENTER), List.of(JOBCENTER)), forloeb.id())
            .orElseThrow(),
        List.of(new SkiftDeltager.Skift(deltager, Scene.idag(), null, jobcenter, null)));
  }

  @Test
  void detKoordinatorenGjordePaaEnPartsVegneFoelgerMedOgPartensEgetBliver() {
    Forloeb f = scene.forloeb("LEDIGE", BRANCHE);
    ProcessInstance aftale =
        scene.start("indgaa_partsaftale", f, Map.of("fagligOrganisation", BRANCHE));
    besluttet(f, JOBCENTER, Skifteaarsag.LOVAENDRING);

    scene.start(
        "koordineringsskifte", f, Map.of("nyKoordinator", JOBCENTER, "skifteBesluttet", true));

    assertThat(scene.variabel(aftale, "branchorganisation")).isEqualTo(BRANCHE);
    assertThat(scene.variabel(aftale, "fagligOrganisation")).isEqualTo(JOBCENTER);
    assertThat(scene.variabel(aftale, "koordinator")).isEqualTo(JOBCENTER);
    assertThat(scene.slut(f.id())).contains("EndEvent_KoordinatorSkiftet");
  }

  /**
   * What the coordinator has for one that has left is the next coordinator's, also when the first
   * one goes on as a job centre with tasks of its own.
   */
  @Test
  void detDerErArvetEfterEnDerErUdeFoelgerMed() {
    Forloeb f = scene.forloeb("LEDIGE", JOBCENTER);
    scene.med(f, JOBCENTER, "jobcenter");
    scene.med(f, JOBCENTER_2, "jobcenter");
    scene.start(
        "afdaekning_hos_parterne",
        f,
        Map.of(
            "virksomhederUdestaar", false,
            "ledigeUdestaar", false,
            "beskaeftigedeUdestaar", false,
            "jobcentreUdestaar", true));
    scene.koerJob();
    deltagelser.tagUd(f.id(), JOBCENTER_2, "De har ikke tid mere");
    assertThat(hos(f, JOBCENTER)).as("sin egen og den, de arvede").hasSize(2);
    String egen = forJobcenter(f, JOBCENTER);
    String arvet = forJobcenter(f, JOBCENTER_2);
    besluttet(f, BRANCHE, Skifteaarsag.KAN_IKKE_FORTSAETTE);

    scene.start(
        "koordineringsskifte", f, Map.of("nyKoordinator", BRANCHE, "skifteBesluttet", true));

    assertThat(hos(f, BRANCHE)).contains(arvet).doesNotContain(egen);
    assertThat(hos(f, JOBCENTER)).containsExactly(egen);
    assertThat(ret(arvet, JOBCENTER)).as("heller ingen ret til den").isZero();
    assertThat(ret(egen, JOBCENTER)).isPositive();
    assertThat(ret(arvet, JOBCENTER_2)).isZero();
    scene.udfoer(
        scene.opgaver(f.id()).stream().filter(t -> t.getId().equals(arvet)).findFirst().get(),
        Map.of());
    assertThat(hos(f, JOBCENTER)).as("dens egen er urørt").containsExactly(egen);
  }

  private List<String> hos(Forloeb f, String organisation) {
    return opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(f.id())
        .taskCandidateGroup(organisation)
        .list()
        .stream()
        .map(Task::getId)
        .toList();
  }

  private String forJobcenter(Forloeb f, String jobcenter) {
    return scene.opgaver(f.id()).stream()
        .filter(t -> jobcenter.equals(opgaver.getVariable(t.getId(), "jobcenter")))
        .map(Task::getId)
        .findFirst()
        .orElseThrow();
  }

  private int ret(String opgave, String organisation) {
    return jdbc.sql(
            "select count(*) from act_ru_authorization where resource_id_ = ? and group_id_ = ?")
        .params(opgave, organisation)
        .query(Integer.class)
        .single();
  }

  @Test
  void deBeskaeftigedeFoelgerKoordinatorenOgJobcentretsBorgereBliver() {
    Forloeb f = scene.forloeb("BEGGE");
    Registrering r = registrering(f);
    deltagere.gemDeltagere(
        r,
        List.of(
            new Deltager(f.id(), "B-1", KOORDINATOR, "BESK", false, null, null),
            new Deltager(f.id(), "L-1", JOBCENTER, "1", false, null, null)));
    besluttet(f, FAGLIG, Skifteaarsag.KAN_IKKE_FORTSAETTE);
    scene.start("koordineringsskifte", f, Map.of("nyKoordinator", FAGLIG, "skifteBesluttet", true));

    assertThat(deltagere.hent(f.id(), "B-1").jobcenter()).isEqualTo(FAGLIG);
    assertThat(deltagere.hent(f.id(), "L-1").jobcenter()).isEqualTo(JOBCENTER);
  }

  private void besluttet(Forloeb f, String ny, Skifteaarsag aarsag) {
    forslagene.opret(
        new Koordinatorforslag(
            registrering(f),
            forslagene.alle(f.id()).size() + 1,
            Status.BESLUTTET,
            f.koordinator(),
            new Skifte(ny, aarsag, null, null, null, null, false),
            null));
  }

  private Registrering registrering(Forloeb f) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, null, ur.instant());
  }
}
