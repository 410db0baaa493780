package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.I_DAG;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.deltager;
import static dk.jobveu.proces.Fase3Opsaetning.indkaldelse;
import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.moede.IndkaldMoede;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.opstart.HoldOpstartsmoede;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The kick-off is called, answered and held; who is missing is known before. */
@Systemtest
class OpstartsmoedeTest {

  private static final Map<String, Object> KOMMER = Map.of("kommer", "JA", "kanBeslutte", "JA");

  @Autowired Scene scene;
  @Autowired Deltagelser deltagelser;
  @Autowired Koordinatorskifte koordinatorskifte;
  @Autowired Virksomheder virksomheder;
  @Autowired Indkaldelser indkaldelser;
  @Autowired HoldOpstartsmoede hold;
  @Autowired IndkaldMoede indkald;
  @Autowired Underretninger underretninger;

  private Forloeb f;

  @BeforeEach
  void klokken() {
    scene.klokken(NU);
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
  }

  @Test
  void alleSvarerOgReferatetBegynderMedDemDerKommer() {
    begynd();
    assertThat(indkald.forslag(situation(KOORDINATOR)).orElseThrow().indbudte())
        .extracting(IndkaldMoede.Indbudt::indbudt)
        .contains(BRANCHE, FAGLIG, JOBCENTER)
        .doesNotContain(KOORDINATOR);
    scene.udfoer(f.id(), "indkald_moede", indkaldelse(BRANCHE, FAGLIG, JOBCENTER));
    assertThat(scene.hos(f.id(), "svar_paa_indkaldelse"))
        .containsExactlyInAnyOrder(BRANCHE, FAGLIG, JOBCENTER);
    svar(BRANCHE, KOMMER);
    svar(JOBCENTER, Map.of("kommer", "JA", "kanBeslutte", "NEJ"));
    assertThat(scene.aabne(f.id())).containsExactly("svar_paa_indkaldelse");
    scene.fyrTimer(f.id(), "BoundaryEvent_SvarVenter");
    assertThat(emner(FAGLIG)).contains("Påmindelse");
    assertThat(emner(BRANCHE)).doesNotContain("Påmindelse");
    svar(FAGLIG, KOMMER);

    assertThat(scene.aabne(f.id())).containsExactly("hold_opstartsmoede");
    assertThat(hold.forslag(situation(KOORDINATOR)).orElseThrow().deltagere())
        .extracting(Moededeltager::deltager, Moededeltager::mandat)
        .contains(tuple(BRANCHE, Mandat.JA), tuple(JOBCENTER, Mandat.NEJ));
    scene.udfoer(f.id(), "hold_opstartsmoede", Map.of("tovholderValg", FAGLIG));
    // what was said in the answer goes on: the management is asked for the mandate
    assertThat(scene.hos(f.id(), "indhent_mandat")).containsExactly(JOBCENTER);
  }

  @Test
  void manglerNogenFaarMoedetEnNyDagEllerHoldesAlligevel() {
    begynd();
    scene.udfoer(f.id(), "indkald_moede", indkaldelse(BRANCHE, FAGLIG));
    svar(BRANCHE, Map.of("kommer", "NEJ", "bemaerkning", "Hellere ugen efter"));
    svar(FAGLIG, KOMMER);
    assertThat(scene.aabne(f.id())).containsExactly("afklar_fremmoede");
    scene.udfoer(f.id(), "afklar_fremmoede", Map.of("vej", "NY_DAG"));

    assertThat(indkald.vist(situation(KOORDINATOR)).get("moedesvar").toString())
        .contains("Kommer ikke", "Hellere ugen efter");
    scene.udfoer(f.id(), "indkald_moede", indkaldelse(BRANCHE, FAGLIG));
    assertThat(indkaldelser.seneste(f.id(), Moedeslags.OPSTART).orElseThrow().nr()).isEqualTo(2);
    assertThat(scene.hos(f.id(), "svar_paa_indkaldelse"))
        .containsExactlyInAnyOrder(BRANCHE, FAGLIG);
    svar(FAGLIG, KOMMER);
    // the day passes: nobody is waited for any more
    scene.fyrTimer(f.id(), "BoundaryEvent_MoededagenErGaaet");
    assertThat(scene.aabne(f.id())).containsExactly("afklar_fremmoede");
    scene.udfoer(f.id(), "afklar_fremmoede", Map.of("vej", "HOLD"));

    assertThat(scene.aabne(f.id())).containsExactly("hold_opstartsmoede");
    assertThat(hold.forslag(situation(KOORDINATOR)).orElseThrow().deltagere())
        .extracting(Moededeltager::deltager)
        .contains(FAGLIG)
        .doesNotContain(BRANCHE);
    assertThat(indkaldelser.svar(f.id(), Moedeslags.OPSTART))
        .extracting(Moedesvar::deltager, Moedesvar::kommer)
        .containsExactlyInAnyOrder(tuple(BRANCHE, null), tuple(FAGLIG, true));
  }

  @Test
  void deISammeRumBliverIkkeSpurgt() {
    begynd();
    scene.udfoer(f.id(), "indkald_moede", indkaldelse());

    assertThat(scene.aabne(f.id())).containsExactly("hold_opstartsmoede");
    assertThat(indkaldelser.seneste(f.id(), Moedeslags.OPSTART).orElseThrow().moededag())
        .isEqualTo(I_DAG.plusDays(7));
  }

  /** Also when the one before goes on to follow the forløb. */
  @Test
  void denDerOvertagerKoordineringenIndkalder() {
    begynd();
    assertThat(scene.hos(f.id(), "indkald_moede")).containsExactly(KOORDINATOR);
    koordinatorskifte.skift(
        situation(KOORDINATOR).registrering(), JOBCENTER, null, null, "Aftalt.", true);
    assertThat(scene.hos(f.id(), "indkald_moede")).containsExactly(JOBCENTER);

    scene.udfoer(f.id(), "indkald_moede", indkaldelse(BRANCHE));
    svar(BRANCHE, Map.of("kommer", "NEJ", "bemaerkning", "Ikke den dag"));
    assertThat(scene.hos(f.id(), "afklar_fremmoede")).containsExactly(JOBCENTER);
    // and back again: a job centre that is in the forløb as itself no longer calls the kick-off
    koordinatorskifte.skift(
        situation(JOBCENTER).registrering(), KOORDINATOR, null, null, "Aftalt.", false);
    assertThat(scene.hos(f.id(), "afklar_fremmoede")).containsExactly(KOORDINATOR);
  }

  @Test
  void ingenSigerAtDenDerErTraadtUdKommer() {
    begynd();
    scene.udfoer(f.id(), "indkald_moede", indkaldelse(BRANCHE, FAGLIG));
    svar(FAGLIG, KOMMER);
    deltagelser.svar(f.id(), BRANCHE, Svar.AFSLAAET, "Vil ikke mere");
    assertThat(scene.hos(f.id(), "svar_paa_indkaldelse")).containsExactly(KOORDINATOR);

    assertThatThrownBy(() -> svar(KOORDINATOR, KOMMER))
        .hasStackTraceContaining("ikke med i forløbet længere");
    svar(KOORDINATOR, Map.of("kommer", "NEJ"));
    assertThat(indkaldelser.svar(f.id(), Moedeslags.OPSTART))
        .extracting(Moedesvar::deltager, Moedesvar::kommer)
        .containsExactlyInAnyOrder(tuple(BRANCHE, false), tuple(FAGLIG, true));
    // nobody waits for it, so there is nothing to settle
    assertThat(scene.aabne(f.id())).containsExactly("hold_opstartsmoede");
    assertThat(hold.forslag(situation(KOORDINATOR)).orElseThrow().deltagere())
        .extracting(Moededeltager::deltager)
        .doesNotContain(BRANCHE);
  }

  private void begynd() {
    f = scene.forloeb("LEDIGE");
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    scene.start("opstartsmoede", f, Map.of());
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
  }

  private void svar(String deltager, Map<String, Object> svar) {
    scene.udfoerFor(deltager, f.id(), "svar_paa_indkaldelse", svar);
  }

  private Situation situation(String organisation) {
    return new Situation(
        new Registrering(f.id(), Testaktoerer.bruger(organisation), organisation, null, NU),
        Map.of("moedeslags", "OPSTART", "indkalder", KOORDINATOR));
  }

  private List<String> emner(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(b -> b.forloebId().equals(f.id()))
        .map(b -> b.emne())
        .toList();
  }
}
