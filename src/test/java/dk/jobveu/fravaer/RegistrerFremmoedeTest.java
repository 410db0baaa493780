package dk.jobveu.fravaer;

import static dk.jobveu.deltager.Deltagerhold.START;
import static dk.jobveu.deltager.Deltagerhold.ny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.Frister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The school's roll call: what it accepts, and whom it alarms. */
@Systemtest
class RegistrerFremmoedeTest {

  private static final Instant NU = Instant.parse("2026-03-06T12:00:00Z");
  private static final BigDecimal DAG = new BigDecimal("7.4");

  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerFremmoede registrerFremmoede;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired FoelgOpPaaFravaer foelgOp;
  @Autowired Fravaersregister register;
  @Autowired Underretninger underretninger;

  private Deltagerhold hold;

  @BeforeEach
  void klokken() {
    scene.klokken(NU);
  }

  @AfterEach
  void klokkenIgen() {
    scene.klokkenIgen();
  }

  @Test
  void enDagForHeleHoldetErEnRapport() {
    begynd(ny("A", "1"), ny("B", "1"));

    registrer(START, tilStede("A"), vaek("B", Fravaersaarsag.LOVLIG));

    Fravaersrapport rapport = register.rapport(hold.forloebId(), 1, START).orElseThrow();
    assertThat(rapport.antalDeltagere()).isEqualTo(2);
    assertThat(rapport.antalFravaerende()).isEqualTo(1);
    assertThat(rapport.registrering().organisation()).isEqualTo(Testaktoerer.SKOLE);
    assertThat(register.dag(hold.forloebId(), START)).hasSize(2);
  }

  @Test
  void enUdsatDeltagerSkalKontaktesSammeDag() {
    begynd(ny("A", "3"));

    registrer(START, vaek("A", Fravaersaarsag.ULOVLIG));

    assertThat(scene.aabne(hold.forloebId()))
        .as("planen, og det, den ikke forhindrede")
        .containsExactlyInAnyOrder("laeg_opfoelgningsplan", "foelg_op_paa_fravaer");
    List<Task> opgaver =
        scene.opgaver(hold.forloebId()).stream()
            .filter(o -> o.getTaskDefinitionKey().equals("UserTask_FoelgOpPaaFravaer"))
            .toList();
    assertThat(opgaver.get(0).getDueDate()).isEqualTo(Frister.dagenUd(Datoer.dagen(NU)));
    assertThat(scene.grupper(opgaver.get(0))).containsExactly(Testaktoerer.JOBCENTER);
  }

  @Test
  void enBeskaeftigetsArbejdsgiverFaarBeskedGennemKoordinatoren() {
    begynd(ny("A", Deltager.BESKAEFTIGET));

    registrer(START, vaek("A", Fravaersaarsag.ULOVLIG));

    assertThat(scene.aabne(hold.forloebId())).isEmpty();
    assertThat(underretninger.til(Testaktoerer.KOORDINATOR))
        .filteredOn(u -> u.forloebId().equals(hold.forloebId()))
        .singleElement()
        .satisfies(u -> assertThat(u.tekst()).doesNotContain("A "));
  }

  @Test
  void enNyAlvorligDagEfterEnLukketOpfoelgningGiverEnNyOpgave() {
    begynd(ny("A", "1"));
    registrer(START, vaek("A", Fravaersaarsag.ULOVLIG));
    registrer(START.plusDays(1), vaek("A", Fravaersaarsag.ULOVLIG));
    scene.udfoer(hold.forloebId(), "foelg_op_paa_fravaer");
    assertThat(scene.aabne(hold.forloebId())).isEmpty();

    registrer(START.plusDays(2), vaek("A", Fravaersaarsag.ULOVLIG));

    assertThat(scene.aabne(hold.forloebId())).containsExactly("foelg_op_paa_fravaer");
    assertThat(register.aabne(hold.forloebId()))
        .singleElement()
        .satisfies(o -> assertThat(o.handling()).isEqualTo("RUNDBORDSSAMTALE"));
  }

  @Test
  void enSenRapportOmEnDerErFaerdigGiverIngenOpgave() {
    begynd(ny("A", "3"));
    gennemfoer.registrer(
        hold.skole(), List.of(new Kursusresultat("A", START.plusDays(4), 1, 1, 1)));

    registrer(START.plusDays(1), vaek("A", Fravaersaarsag.ULOVLIG));

    assertThat(register.dag(hold.forloebId(), START.plusDays(1))).hasSize(1);
    assertThat(register.aabne(hold.forloebId())).isEmpty();
    assertThat(scene.aabne(hold.forloebId())).isEmpty();
  }

  @Test
  void skolenSkalVaereMedTilEnRundbordssamtale() {
    begynd(ny("A", "1"));
    for (int dag = 0; dag < 3; dag++) {
      registrer(START.plusDays(dag), vaek("A", Fravaersaarsag.ULOVLIG));
    }
    Fravaerskontakt uden =
        new Fravaerskontakt(START.plusDays(3), "RUNDBORD", false, true, "FORTSAETTER");

    assertThatThrownBy(() -> foelgOp.modtag(uden, om("A", hold.jobcenter())))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Skolen skal være med");
    assertThatThrownBy(() -> foelgOp.modtag(uden, om("A", hold.af(Testaktoerer.JOBCENTER_2))))
        .hasMessageContaining("andet jobcenter");
    assertThat(register.aabne(hold.forloebId())).isNotEmpty();
  }

  @Test
  void forkerteDageAfvisesHele() {
    begynd(ny("A", "1"), ny("B", "1"));
    LocalDate imorgen = LocalDate.of(2026, 3, 7);

    afvist("på dagen eller bagefter", hold.skole(), imorgen, tilStede("A"), tilStede("B"));
    afvist("kursets første dag", hold.skole(), START.minusDays(1), tilStede("A"), tilStede("B"));
    afvist("to gange", hold.skole(), START, tilStede("A"), tilStede("A"));
    afvist("findes ikke", hold.skole(), START, tilStede("A"), tilStede("X"));
    afvist("mangler at registrere", hold.skole(), START, tilStede("A"));
    afvist("mindst én", hold.skole(), START);
    afvist("en årsag", hold.skole(), START, tilStede("A"), timer("B", "7.4", "3", null));
    afvist("mellem 0 og", hold.skole(), START, tilStede("A"), timer("B", "7.4", "8", null));
    afvist("0–24", hold.skole(), START, tilStede("A"), timer("B", "25", "7", null));
    afvist("en anden skole", hold.af(Testaktoerer.SKOLE_2), START, tilStede("A"), tilStede("B"));

    assertThat(register.rapporter(hold.forloebId())).isEmpty();
    assertThat(register.dag(hold.forloebId(), START)).isEmpty();
  }

  private static Situation om(String deltager, Registrering r) {
    return new Situation(r, Map.of("deltagerId", deltager));
  }

  private void begynd(NyDeltager... nye) {
    hold = Deltagerhold.begyndt(scene, "BEGGE", opret, start, nye);
  }

  private void registrer(LocalDate dato, Fremmoede... dag) {
    registrerFremmoede.registrerFremmoede(hold.skole(), dato, List.of(dag));
  }

  private void afvist(String besked, Registrering r, LocalDate dato, Fremmoede... dag) {
    assertThatThrownBy(() -> registrerFremmoede.registrerFremmoede(r, dato, List.of(dag)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(besked);
  }

  private static Fremmoede tilStede(String deltager) {
    return new Fremmoede(deltager, DAG, DAG, null);
  }

  private static Fremmoede vaek(String deltager, Fravaersaarsag aarsag) {
    return new Fremmoede(deltager, DAG, BigDecimal.ZERO, aarsag);
  }

  private static Fremmoede timer(
      String deltager, String planlagt, String tilstede, Fravaersaarsag aarsag) {
    return new Fremmoede(deltager, new BigDecimal(planlagt), new BigDecimal(tilstede), aarsag);
  }
}
