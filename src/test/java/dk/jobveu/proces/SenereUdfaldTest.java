package dk.jobveu.proces;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.motor.Frister;
import dk.jobveu.opfoelgning.Maalepunkt;
import dk.jobveu.opfoelgning.RegistrerSenereudfald;
import dk.jobveu.opfoelgning.Senerestatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who had unemployed in the course is asked where they are, when it is not written. */
@Systemtest
class SenereUdfaldTest {

  private static final String DAGEN = "Event_MaaledagNaaet";

  /** Three months later is a Saturday, so the Monday after. */
  private static final LocalDate SLUT = LocalDate.of(2026, 6, 12);

  private static final LocalDate EFTER_TRE = LocalDate.of(2026, 9, 14);
  private static final LocalDate EFTER_SEKS = LocalDate.of(2026, 12, 14);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb begynd;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerSenereudfald skriv;
  @Autowired Underretninger underretninger;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;

  private Forloeb f;

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  @Test
  void jobcentretSpoergesOmDetDerManglerOgIntetAndet() {
    dag(SLUT);
    f = scene.forloeb("BEGGE");
    opret(JOBCENTER, new NyDeltager("A", "1", null, 1990, null));
    opret(JOBCENTER, new NyDeltager("B", "1", null, 1991, null));
    opret(JOBCENTER_2, new NyDeltager("C", Deltager.BESKAEFTIGET, null, 1992, null));
    begynd.start(
        skole(), Testaktoerer.SKOLE, 1, "OPTAG", SLUT.minusWeeks(6), List.of("A", "B", "C"));
    gennemfoer.registrer(
        skole(),
        List.of(
            new Kursusresultat("A", SLUT, 3, 2, 1),
            new Kursusresultat("B", SLUT, 3, 2, 1),
            new Kursusresultat("C", SLUT, 3, 2, 1)));
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();
    assertThat(naeste()).isEqualTo(Frister.morgen(EFTER_TRE));
    assertThat(spurgt()).isEmpty();

    dag(EFTER_TRE);
    scene.fyrTimer(f.id(), DAGEN);
    assertThat(spurgt()).extracting(Underretning::aktoerId).containsExactly(JOBCENTER);
    assertThat(spurgt().get(0).tekst()).contains("2 deltagere").doesNotContain("A,", "B,");
    assertThat(naeste()).isEqualTo(Frister.morgen(EFTER_SEKS));

    skriv("A", Maalepunkt.TRE, Maalepunkt.TRE);
    dag(EFTER_SEKS);
    skriv("A", Maalepunkt.TRE, Maalepunkt.SEKS);
    scene.fyrTimer(f.id(), DAGEN);
    assertThat(spurgt()).hasSize(2);
    assertThat(spurgt())
        .extracting(Underretning::tekst)
        .anySatisfy(t -> assertThat(t).contains("1 deltager "));

    skriv("B", Maalepunkt.TRE, Maalepunkt.SEKS);
    for (LocalDate d : List.of(LocalDate.of(2027, 6, 14), LocalDate.of(2027, 12, 13))) {
      dag(d);
      skriv("A", Maalepunkt.values());
      skriv("B", Maalepunkt.values());
      scene.fyrTimer(f.id(), DAGEN);
    }
    assertThat(spurgt()).as("den, der har skrevet det hele, spørges ikke").hasSize(2);
    assertThat(scene.slut(f.id())).contains("EndEvent_AlleErSpurgtOm");
  }

  /** What fell due before the last phase began is asked about at once. */
  @Test
  void erDerGaaetTreMaanederFoerFase5SpoergesDerMedDetSamme() {
    dag(SLUT);
    f = scene.forloeb("LEDIGE");
    opret(JOBCENTER, new NyDeltager("A", "1", null, 1990, null));
    begynd.start(skole(), Testaktoerer.SKOLE, 1, "OPTAG", SLUT.minusWeeks(6), List.of("A"));
    gennemfoer.registrer(skole(), List.of(new Kursusresultat("A", SLUT, 3, 2, 1)));

    dag(EFTER_TRE.plusDays(3));
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();

    assertThat(spurgt()).hasSize(1);
    assertThat(naeste()).isEqualTo(Frister.morgen(EFTER_SEKS));
  }

  @Test
  void udenLedigeErDerIngenAtSpoergeOm() {
    f = scene.forloeb("BESK");
    scene.start("fase_5_evaluering_og_forankring", f, Map.of());
    scene.koerJob();
    assertThat(scene.slut(f.id())).contains("EndEvent_AlleErSpurgtOm");
    assertThat(spurgt()).isEmpty();
  }

  private void skriv(String deltager, Maalepunkt... punkter) {
    LocalDate idag = Scene.idag();
    Map<Maalepunkt, Senerestatus> svar = new EnumMap<>(Maalepunkt.class);
    for (Maalepunkt m : punkter) {
      if (!m.dag(SLUT).isAfter(idag)) {
        svar.put(m, Senerestatus.ORDINAERT_JOB);
      }
    }
    skriv.registrer(af(JOBCENTER), List.of(new RegistrerSenereudfald.Svar(deltager, svar)));
  }

  private void opret(String jobcenter, NyDeltager ny) {
    opretDeltagere.opret(af(jobcenter), jobcenter, List.of(ny));
  }

  private Registrering skole() {
    return af(Testaktoerer.SKOLE);
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(),
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Scene.idag().atTime(9, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant());
  }

  private void dag(LocalDate dag) {
    scene.klokken(
        dag.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Europe/Copenhagen")).toInstant());
  }

  private java.util.Date naeste() {
    ProcessInstance p =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(f.id())
            .processDefinitionKey("senere_udfald")
            .singleResult();
    return job.createJobQuery().processInstanceId(p.getId()).timers().singleResult().getDuedate();
  }

  private List<Underretning> spurgt() {
    return underretninger.iForloeb(f.id()).stream()
        .filter(u -> u.emne().equals("Hvor er de ledige nu?"))
        .toList();
  }
}
