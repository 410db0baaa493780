package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdafgoerelse.Beslutning;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import dk.jobveu.hold.Holdaflysning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.PlanlaegHold;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.motor.Frister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From screened candidates to an enrolled class, to each of its ends. */
@Systemtest
class HolddannelseTest {

  private static final LocalDate START = Scene.idag().plusDays(60);

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Holdregister register;
  @Autowired private PlanlaegHold planlaeg;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Kursusdrift drift;
  @Autowired private Deltagere deltagere;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Haendelser haendelser;

  private Forloeb f;
  private ProcessInstance proces;

  private void begynd(String projekttype) {
    if (f == null) {
      f = scene.forloeb(projekttype);
    }
    if (register.planlagte(f.id()).isEmpty()) {
      planlaeg.udfoer(
          new PlanlaegHold.Skole(Testaktoerer.SKOLE), hjaelp.som(Testaktoerer.SKOLE, f));
    }
    proces =
        scene.start(
            "holddannelse",
            f,
            Map.of(
                "holdNr",
                1,
                "uddannelsesinstitution",
                Testaktoerer.SKOLE,
                "kursusstart",
                Frister.dagenUd(START),
                "kursusafslutning",
                Frister.dagenUd(START.plusWeeks(9))));
  }

  private void opretHold(Map<String, Object> mere) {
    Map<String, Object> svar = new HashMap<>(Map.of("minimum", 12, "maksimum", 20));
    svar.putAll(mere);
    scene.udfoer(f.id(), "opret_hold", svar);
  }

  /** S1: 14 of at least 12 run, with 20 places. */
  @Test
  void fjortenAfTolvGennemfoeres() {
    f = scene.forloeb();
    hjaelp.screenet(f, 20, 8, 6);
    begynd("LEDIGE");
    opretHold(Map.of());

    assertThat(scene.aabne(f.id())).containsExactly("tilmeld_deltagere", "tilmeld_deltagere");
    assertThat(register.afgoerelser(f.id(), 1))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.raad()).isEqualTo(Raad.GENNEMFOER);
              assertThat(a.tilmeldte()).isEqualTo(14);
              assertThat(a.minimum()).isEqualTo(12);
            });
    hjaelp.tilmeldUdvalgte(f, Testaktoerer.JOBCENTER);
    hjaelp.tilmeldUdvalgte(f, Testaktoerer.JOBCENTER_2);
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "tilmeld_deltagere", Map.of());
    assertThat(scene.slut(f.id())).isEmpty();
    scene.udfoerFor(Testaktoerer.JOBCENTER_2, f.id(), "tilmeld_deltagere", Map.of());

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HoldetErDannet");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(14);
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.GENNEMFOERES);
    assertThat(scene.variabel(proces, "holdUdfald")).isEqualTo("DANNET");
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void opgavenErIkkeGjortFoerAlleUdvalgteErTilmeldt() {
    f = scene.forloeb();
    hjaelp.screenet(f, 20, 12, 0);
    begynd("LEDIGE");
    opretHold(Map.of("minimum", 5));

    // only job centres with somebody to enrol are asked
    assertThat(scene.aabne(f.id())).containsExactly("tilmeld_deltagere");
    assertThatThrownBy(() -> scene.udfoer(f.id(), "tilmeld_deltagere"))
        .hasStackTraceContaining("Du mangler at tilmelde 10 udvalgte");
    assertThat(scene.erSlut(f.id())).isFalse();
  }

  /** S5: 7 of 12 employed and nobody to pool with; stage and day are logged. */
  @Test
  void holdetAflysesOgAlleFaarBesked() {
    begynd("BESK");
    opretHold(Map.of("beskaeftigede", 7, "beslutningsdato", Scene.idag().toString()));

    assertThat(scene.aabne(f.id())).containsExactly("afklar_hold");
    assertThat(register.afgoerelser(f.id(), 1))
        .extracting(Holdafgoerelse::raad)
        .containsExactly(Raad.AFLYS_ELLER_UDSKYD);
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(), "afklar_hold", Map.of("beslutning", "AFLYS", "begrundelse", "")))
        .hasStackTraceContaining("Udfyld feltet »Begrundelse«");
    scene.udfoer(
        f.id(),
        "afklar_hold",
        Map.of("beslutning", "AFLYS", "begrundelse", "Ingen andre virksomheder kan nu"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HoldetErAflyst");
    assertThat(scene.variabel(proces, "holdUdfald")).isEqualTo("AFLYST");
    Holdaflysning aflysning = register.holdaflysning(f.id(), 1).orElseThrow();
    assertThat(aflysning.stadie()).isEqualTo(Stadie.OPRETTET);
    assertThat(aflysning.dato()).isNotNull();
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.AFLYST);
    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .contains(Testaktoerer.BRANCHE, Testaktoerer.FAGLIG, Testaktoerer.JOBCENTER);
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.emne().equals("Holdet er aflyst"))
        .isNotEmpty()
        .allSatisfy(u -> assertThat(u.tekst().replace(f.id(), "")).doesNotContainPattern("\\d"));
    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("HOLD_AFLYST"))
        .singleElement()
        .satisfies(h -> assertThat(h.tekst()).doesNotContainPattern("\\d"))
        .satisfies(h -> assertThat(h.tekst()).endsWith("Ingen andre virksomheder kan nu"));
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.emne().equals("Holdet er aflyst"))
        .allSatisfy(u -> assertThat(u.tekst()).endsWith("Ingen andre virksomheder kan nu"));
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
    assertThat(deltagere.iForloeb(f.id())).isEmpty();
  }

  /** S5: pooled with another company's employees the class reaches 12 and runs. */
  @Test
  void puljenFyldesOgHoldetVurderesIgen() {
    begynd("BESK");
    opretHold(Map.of("beskaeftigede", 7, "ventelisteAndre", 5));

    assertThat(register.afgoerelser(f.id(), 1))
        .extracting(Holdafgoerelse::raad)
        .containsExactly(Raad.PULJE);
    scene.udfoer(f.id(), "afklar_hold", Map.of("beslutning", "VURDER_IGEN", "beskaeftigede", 12));
    assertThat(register.afgoerelser(f.id(), 1))
        .extracting(Holdafgoerelse::raad, Holdafgoerelse::beslutning)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Raad.PULJE, Beslutning.VURDER_IGEN),
            org.assertj.core.groups.Tuple.tuple(Raad.GENNEMFOER, null));
    assertThat(scene.aabne(f.id())).containsExactly("afstem_tider");
    scene.udfoer(f.id(), "afstem_tider", Map.of("finansiering", "KOMPETENCEFOND"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HoldetErDannet");
    assertThat(tilmeldinger.iForloeb(f.id()))
        .hasSize(12)
        .allSatisfy(
            t -> {
              assertThat(t.beskaeftiget()).isTrue();
              assertThat(t.tilmelding().ordning()).isEqualTo("KOMPETENCEFOND");
            });
    assertThat(deltagere.iForloeb(f.id())).hasSize(12).allMatch(d -> d.erBeskaeftiget());
    assertThat(drift.tider(f.id(), 1).orElseThrow().beskaeftigede()).isEqualTo(12);
  }

  /** S5: a guaranteed course runs with one. */
  @Test
  void etGarantikursusGennemfoeresMedEnEneste() {
    begynd("BESK");
    opretHold(Map.of("beskaeftigede", 1, "garantikursus", true));

    assertThat(scene.aabne(f.id())).containsExactly("afstem_tider");
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.GENNEMFOERES);
  }

  @Test
  void koordinatorenKanGennemfoereModRaadetMedEnBegrundelse() {
    f = scene.forloeb("BEGGE");
    hjaelp.screenet(f, 20, 5, 0);
    begynd("BEGGE");
    opretHold(Map.of("beskaeftigede", 3));
    scene.udfoer(
        f.id(),
        "afklar_hold",
        Map.of("beslutning", "GENNEMFOER", "begrundelse", "Skolen tager tabet denne gang"));

    assertThat(scene.aabne(f.id())).containsExactly("afstem_tider", "tilmeld_deltagere");
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("R-5.10");
              // everybody sees deviations; how many there were stands in the decision
              assertThat(a.begrundelse())
                  .contains("Skolen tager tabet")
                  .doesNotContainPattern("\\d");
            });
    scene.udfoer(f.id(), "afstem_tider");
    hjaelp.tilmeldUdvalgte(f, Testaktoerer.JOBCENTER);
    scene.udfoer(f.id(), "tilmeld_deltagere");
    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HoldetErDannet");
    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(8);
  }

  @Test
  void flereKandidaterSoeges() {
    f = scene.forloeb();
    hjaelp.screenet(f, 20, 4, 2);
    begynd("LEDIGE");
    opretHold(Map.of());
    assertThat(register.afgoerelser(f.id(), 1))
        .extracting(Holdafgoerelse::raad)
        .containsExactly(Raad.VENT);
    scene.udfoer(
        f.id(),
        "afklar_hold",
        Map.of("beslutning", "FIND_FLERE", "begrundelse", "Vi spørger de unge igen"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_FlereKandidaterSoeges");
    assertThat(scene.variabel(proces, "holdUdfald")).isEqualTo("FLERE_KANDIDATER");
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void udenLedigeErDerIngenAtScreene() {
    begynd("BESK");
    opretHold(Map.of("beskaeftigede", 7));

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    "afklar_hold",
                    Map.of("beslutning", "FIND_FLERE", "begrundelse", "Prøve")))
        .hasStackTraceContaining("Vælg en af mulighederne");
    assertThat(scene.aabne(f.id())).containsExactly("afklar_hold");
  }

  @Test
  void koordinatorenPaamindesFoerBeslutningsdagen() {
    begynd("BESK");
    opretHold(Map.of("beskaeftigede", 7));

    scene.fyrTimer(f.id(), "BoundaryEvent_BeslutningSnart");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_KoordinatorPaamindet");
    assertThat(underretninger.iForloeb(f.id()))
        .singleElement()
        .satisfies(u -> assertThat(u.aktoerId()).isEqualTo(Testaktoerer.KOORDINATOR));
    assertThat(scene.aabne(f.id())).isEqualTo(List.of("afklar_hold"));
  }
}
