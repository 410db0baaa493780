package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslagene;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import dk.jobveu.udbud.Skolevalg;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Nobody can be ordered to stay: an organisation that said yes can be taken out again. */
@Systemtest
class LadTraedeUdTest {

  private static final String GRUND = "De har ikke tid mere";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagelser deltagelser;
  @Autowired Deltagere deltagere;
  @Autowired Haendelser haendelser;
  @Autowired Underretninger underretninger;
  @Autowired Koordinatorforslagene forslag;
  @Autowired Jobcentertilknytninger tilknytninger;
  @Autowired Udbudsrunder runder;
  @Autowired Svarlinks links;
  @Autowired RegistrerStop stop;
  @Autowired TaskService opgaver;
  @Autowired JdbcClient jdbc;
  @Autowired Clock ur;

  private Browser browser;
  private Forloeb f;

  @BeforeEach
  void forloeb() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
  }

  @Test
  void opgaverneGaarTilKoordinatorenOgDetStaarDerHvorfor() throws Exception {
    afdaek();
    assertThat(hos(BRANCHE)).isEqualTo(1);
    long koordinatorens = hos(KOORDINATOR);
    long alle = hos(FAGLIG) + hos(JOBCENTER) + hos(JOBCENTER_2);

    ud(BRANCHE);

    assertThat(hos(BRANCHE)).isZero();
    assertThat(hos(KOORDINATOR)).as("den er ikke væk").isEqualTo(koordinatorens + 1);
    assertThat(hos(FAGLIG) + hos(JOBCENTER) + hos(JOBCENTER_2))
        .as("de andres er urørte")
        .isEqualTo(alle);
    assertThat(deltagelser.alle(f.id()))
        .filteredOn(d -> d.aktoerId().equals(BRANCHE))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.svar()).isEqualTo(Deltagelse.Svar.AFSLAAET);
              assertThat(d.grund()).isEqualTo(GRUND);
            });
    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("AKTOER_UDE"))
        .singleElement()
        .satisfies(h -> assertThat(h.tekst()).contains("TEKNIQ").doesNotContain(GRUND));
    assertThat(beskeder(BRANCHE))
        .singleElement()
        .satisfies(u -> assertThat(u.emne()).contains("I er trådt ud"));
    assertThat(beskeder(FAGLIG)).isEmpty();
    browser
        .hent(KOORDINATOR, forloebet() + "/parter")
        .andExpect(content().string(containsString(GRUND)));
    browser
        .hent(FAGLIG, forloebet() + "/parter")
        .andExpect(content().string(not(containsString(GRUND))));
    browser.send(KOORDINATOR, side(BRANCHE), "grund", "Igen").andExpect(status().isNotFound());
  }

  @Test
  void opgaverDerKommerSenereErKoordinatorensFraBegyndelsen() throws Exception {
    ud(BRANCHE);
    afdaek();
    assertThat(hos(BRANCHE)).isZero();
    assertThat(hos(KOORDINATOR)).isEqualTo(1);
    assertThat(hos(FAGLIG)).isPositive();
    assertThat(rettigheder(BRANCHE)).as("heller ingen ret til dem").isZero();
  }

  @Test
  void paamindelsenFoelgerOpgavenOgKoordinatorenFaarIkkeBrevOmSinEgenHandling() throws Exception {
    afdaek();
    ud(BRANCHE);

    scene.fyrTimer(f.id(), "BoundaryEvent_PaamindBrancheorganisation");
    scene.koerJob();

    assertThat(beskeder(BRANCHE)).extracting(u -> u.emne()).doesNotContain("Påmindelse");
    assertThat(beskeder(KOORDINATOR)).extracting(u -> u.emne()).containsExactly("Påmindelse");
    assertThat(deltagelser.afslagUdenPost())
        .as("de har ikke takket nej; koordinatoren har taget dem ud")
        .noneMatch(a -> a.forloebId().equals(f.id()));
  }

  @Test
  void denDerErUdeSerIkkeForloebetOgFaarIkkeMereBesked() throws Exception {
    browser.hent(BRANCHE, forloebet()).andExpect(status().isOk());
    link("til", BRANCHE);
    link("andres", FAGLIG);

    ud(BRANCHE);

    browser.hent(BRANCHE, forloebet()).andExpect(status().isNotFound());
    browser.hent(FAGLIG, forloebet()).andExpect(status().isOk());
    assertThat(links.medId("til-" + f.id()).orElseThrow().trukket()).isNotNull();
    assertThat(links.medId("andres-" + f.id()).orElseThrow().trukket()).isNull();
    assertThat(
            jdbc.sql("select adresse from post where forloeb_id = ? and art = 'SVARLINK'")
                .param(f.id())
                .query(String.class)
                .list())
        .containsExactly("til@example.test");

    stop.udfoer(new RegistrerStop.Stop(Stopaarsag.INGEN_UDBYDER, null), af(KOORDINATOR));
    assertThat(beskeder(BRANCHE)).as("kun, at de er ude").hasSize(1);
    assertThat(beskeder(FAGLIG)).as("at forløbet er stoppet").hasSize(1);
  }

  @Test
  void etJobcentersJaTilOpstartsmoedetTaellerIkkeMere() throws Exception {
    for (String j : List.of(JOBCENTER, JOBCENTER_2)) {
      tilknytninger.gemSvar(
          new Jobcentertilknytning(af(j), j, Deltagelse.Svar.ACCEPTERET, null, true, 5, true));
    }
    ud(JOBCENTER);
    assertThat(deltagelser.jobcentre(f.id())).containsExactly(JOBCENTER_2);
    assertThat(tilknytninger.deltagende(f.id()))
        .extracting(Jobcentertilknytning::jobcenter)
        .containsExactly(JOBCENTER_2);
  }

  @Test
  void udenGrundEllerMedBorgerePaaListenGaarDetIkke() throws Exception {
    browser.hent(KOORDINATOR, side(BRANCHE)).andExpect(status().isOk());
    afvist(BRANCHE, " ", "Skriv kort, hvorfor de træder ud.");
    deltagere.gemDeltagere(
        af(JOBCENTER), List.of(new Deltager(f.id(), "T-1", JOBCENTER, "1", false, 1990, "0730")));
    afvist(JOBCENTER, GRUND, "borgere på deltagerlisten");
    scene.med(f, SKOLE, "uddannelsesinstitution");
    Skolevalg.vaelg(runder, af(JOBCENTER), SKOLE);
    afvist(SKOLE, GRUND, "valgt til kurserne");
    forslag.opret(
        new Koordinatorforslag(
            af(KOORDINATOR),
            1,
            Koordinatorforslag.Status.FORESLAAET,
            KOORDINATOR,
            new Koordinatorforslag.Skifte(
                FAGLIG, Skifteaarsag.KAN_IKKE_FORTSAETTE, null, null, null, null, false),
            null));
    afvist(FAGLIG, GRUND, "Tag spørgsmålet tilbage først");
    assertThat(deltagelser.alle(f.id())).allMatch(Deltagelse::erMed);
  }

  @Test
  void kunKoordinatorenOgAldrigDenSelv() throws Exception {
    for (String anden : List.of(JOBCENTER, BRANCHE)) {
      browser.hent(anden, side(BRANCHE)).andExpect(status().isForbidden());
      browser.send(anden, side(BRANCHE), "grund", GRUND).andExpect(status().isForbidden());
      browser
          .hent(anden, forloebet() + "/parter")
          .andExpect(content().string(not(containsString("Træder ud"))));
    }
    browser.hent(JOBCENTER_3, side(BRANCHE)).andExpect(status().isNotFound());
    browser.send(JOBCENTER_3, side(BRANCHE), "grund", GRUND).andExpect(status().isNotFound());
    browser.send(KOORDINATOR, side(KOORDINATOR), "grund", GRUND).andExpect(status().isNotFound());
    browser.send(KOORDINATOR, side(JOBCENTER_3), "grund", GRUND).andExpect(status().isNotFound());
    stop.udfoer(new RegistrerStop.Stop(Stopaarsag.INGEN_UDBYDER, null), af(KOORDINATOR));
    browser.send(KOORDINATOR, side(BRANCHE), "grund", GRUND).andExpect(status().isNotFound());
    assertThat(deltagelser.alle(f.id())).allMatch(Deltagelse::erMed);
  }

  private void ud(String organisation) throws Exception {
    browser
        .send(KOORDINATOR, side(organisation), "grund", GRUND)
        .andExpect(status().is3xxRedirection());
  }

  private void afvist(String organisation, String grund, String hvorfor) throws Exception {
    browser
        .send(KOORDINATOR, side(organisation), "grund", grund)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString(hvorfor)));
  }

  private void afdaek() {
    scene.start(
        "afdaekning_hos_parterne",
        f,
        Map.of(
            "virksomhederUdestaar", true,
            "ledigeUdestaar", true,
            "beskaeftigedeUdestaar", false,
            "jobcentreUdestaar", true));
    scene.koerJob();
  }

  private long hos(String organisation) {
    return opgaver
        .createTaskQuery()
        .processInstanceBusinessKey(f.id())
        .taskCandidateGroup(organisation)
        .count();
  }

  private int rettigheder(String organisation) {
    return jdbc.sql(
            """
            select count(*) from act_ru_authorization a join act_ru_task t on t.id_ = a.resource_id_
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.business_key_ = ? and a.group_id_ = ?
            """)
        .param(f.id())
        .param(organisation)
        .query(Integer.class)
        .single();
  }

  private List<Underretninger.Underretning> beskeder(String organisation) {
    return underretninger.iForloeb(f.id()).stream()
        .filter(u -> u.aktoerId().equals(organisation))
        .toList();
  }

  private void link(String id, String til) {
    links.udsted(
        new Svarlink(
            id + "-" + f.id(),
            af(KOORDINATOR),
            Formaal.MOEDESVAR,
            null,
            null,
            til,
            "OPSTART",
            id + "@example.test",
            ur.instant().plus(Duration.ofDays(5)),
            null,
            null));
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  private String side(String organisation) {
    return forloebet() + "/parter/" + organisation + "/ud";
  }

  private String forloebet() {
    return "/projektrum/forloeb/" + f.id();
  }
}
