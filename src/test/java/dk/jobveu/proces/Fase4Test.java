package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsprofil;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.hold.FlytDeltagere;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Pladser;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.match.Samtaleregister;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.opstart.LedendeJobcenter;
import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fase 4 from a chosen provider to matched participants, and its other ways. */
@Systemtest
class Fase4Test {

  private static final LocalDate IDAG = LocalDate.of(2026, 3, 2);
  private static final LocalDate START = LocalDate.of(2026, 5, 4);
  private static final LocalDate SLUT = LocalDate.of(2026, 7, 3);
  private static final String JC = Testaktoerer.JOBCENTER;
  private static final String JC_2 = Testaktoerer.JOBCENTER_2;
  private static final String SKOLE = Testaktoerer.SKOLE;

  @Autowired Haendelser haendelser;
  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Fyldning fyldning;
  @Autowired private Holdregister register;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private FlytDeltagere flyt;
  @Autowired private Pladser pladser;
  @Autowired private Kursusdrift drift;
  @Autowired private Samtaleregister matchmoeder;
  @Autowired private Gennemfoersler gennemfoersler;
  @Autowired private Fravaersregister fravaer;
  @Autowired private Tjekliste tjekliste;
  @Autowired private Tjeklisteraekker manuelle;
  @Autowired private Principper principper;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Deltagelser deltagelser;
  @Autowired private LedendeJobcenter ledendeJobcenter;
  @Autowired private Virksomheder virksomheder;
  @Autowired private Hensigtserklaeringer hensigter;
  @Autowired private Blanketlytter lytter;
  @Autowired private Screeninger screeninger;
  @Autowired private Screeningsresultater resultater;
  @Autowired private RegistrerFrafald frafald;
  @Autowired private Listegang lister;
  @Autowired private Adgang adgang;

  private Forloeb f;
  private ProcessInstance proces;

  @BeforeEach
  void klokken() {
    tid(IDAG);
  }

  @AfterEach
  void klokkenIgen() {
    scene.klokkenIgen();
  }

  private void tid(LocalDate dag) {
    scene.klokken(dag.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private void begynd(String projekttype) {
    f = scene.forloeb(projekttype);
    proces =
        scene.start(
            "fase_4_screening_kurser_og_match",
            f,
            Map.of(
                "uddannelsesinstitution",
                Testaktoerer.SKOLE,
                "kursusstart",
                Frister.dagenUd(START),
                "kursusafslutning",
                Frister.dagenUd(SLUT),
                "opfoelgningsmodel",
                "BEGGE"));
  }

  /** Profile, places and each job centre's screening, with so many suited candidates each. */
  private void screening(int iFoerste, int iAndet) {
    scene.udfoer(f.id(), "udarbejd_screeningsprofil", Holdhjaelp.profil());
    scene.udfoer(
        f.id(), "fordel_pladser", Map.of("pladser", 20, "minimum", 12, "jobcentre", maal()));
    for (String jc : List.of(JC, JC_2)) {
      scene.udfoerFor(jc, f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
      scene.udfoerFor(jc, f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
      hjaelp.screen(f, jc, hjaelp.kandidater(f, jc, jc.equals(JC) ? iFoerste : iAndet));
      scene.udfoerFor(jc, f.id(), "screen_kandidater", Map.of());
    }
  }

  private static List<Map<String, Object>> maal() {
    return List.of(
        Map.of("jobcenter", JC, "maal", 10, "mindst", 6),
        Map.of("jobcenter", JC_2, "maal", 10, "mindst", 6));
  }

  private void informationsmoede() {
    ingenIndkaldelse();
    scene.udfoer(
        f.id(),
        "hold_informationsmoede",
        Map.of(
            "form",
            "INFORMATIONSMOEDE",
            "afholdtDen",
            IDAG.toString(),
            "sted",
            "Tradium, Randers",
            "virksomheder",
            2));
  }

  private void ingenIndkaldelse() {
    scene.udfoer(f.id(), "indkald_moede", Map.of("holdes", "NEJ"));
  }

  private void holdMedLedige() {
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 20));
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeldUdvalgte(f, jc);
      scene.udfoerFor(jc, f.id(), "tilmeld_deltagere", Map.of());
    }
  }

  /** The day itself reminds whoever has to say that the course begins and ends. */
  @Test
  void holdetsFoersteOgSidsteDagErFristForSkolensOpgaver() {
    begynd("LEDIGE");
    screening(8, 6);
    informationsmoede();
    LocalDate foerste = START.plusDays(7);
    LocalDate sidste = SLUT.plusDays(7);
    scene.udfoer(
        f.id(),
        "opret_hold",
        Map.of(
            "minimum", 12, "maksimum", 20, "start", foerste.toString(), "slut", sidste.toString()));
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeldUdvalgte(f, jc);
      scene.udfoerFor(jc, f.id(), "tilmeld_deltagere", Map.of());
    }

    assertThat(fristFor("start_kursus")).isEqualTo(foerste);
    tid(foerste);
    scene.udfoer(f.id(), "start_kursus", Map.of("fremmoedte", 14));
    assertThat(fristFor("gennemfoer_kursus")).isEqualTo(sidste);
  }

  private LocalDate fristFor(String blanket) {
    return scene.opgaver(f.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .map(t -> Frister.dagen(t.getDueDate()))
        .findFirst()
        .orElseThrow();
  }

  /** S1 Fibertekniker: 14 selected by the job centres, 14 of 12, 70 per cent of 20 places. */
  @Test
  void kurserOgMatchGennemfoert() {
    begynd("LEDIGE");
    screening(8, 6);
    assertThat(fyldning.af(f.id()).procent()).isEqualTo(70);
    assertThat(fyldning.af(f.id()).ledigePladser()).isEqualTo(6);
    informationsmoede();
    holdMedLedige();
    assertThat(gennemfoersler.iGang(f.id())).hasSize(14);

    tid(START);
    scene.udfoer(f.id(), "start_kursus", Map.of("fremmoedte", 14));
    tid(SLUT);
    assertThatThrownBy(() -> scene.udfoer(f.id(), "gennemfoer_kursus"))
        .hasStackTraceContaining("gennemført eller frafald for 14 deltagere");
    hjaelp.gennemfoerAlle(f, SLUT);
    scene.udfoer(f.id(), "gennemfoer_kursus", Map.of("beviser", 42, "virksomhedsbesoeg", 3));
    assertThatThrownBy(() -> scene.udfoerFor(JC, f.id(), "hold_matchmoede", Map.of()))
        .hasStackTraceContaining("Du mangler at registrere udfald for 8 deltagere");
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.matchAlle(f, jc, SLUT);
      scene.udfoerFor(
          jc, f.id(), "hold_matchmoede", Map.of("form", "MATCHMOEDE", "afholdtDen", "2026-07-03"));
    }

    assertThat(scene.slut(f.id())).contains("EndEvent_KurserOgMatchGennemfoert");
    assertThat(scene.variabel(proces, "fase4Udfald")).isEqualTo("GENNEMFOERT");
    assertThat(screeninger.profil(f.id()).orElseThrow().kompetencer()).hasSize(3);
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.AFSLUTTET);
    assertThat(drift.start(f.id(), 1).orElseThrow().ugentligeTimer()).isEqualByComparingTo("37");
    assertThat(drift.afslutning(f.id(), 1).orElseThrow().gennemfoert()).isEqualTo(14);
    assertThat(drift.afslutning(f.id(), 1).orElseThrow().slut().beviser()).isEqualTo(42);
    assertThat(drift.afslutning(f.id(), 1).orElseThrow().slut().virksomhedsbesoeg()).isEqualTo(3);
    assertThat(matchmoeder.moeder(f.id())).containsOnlyKeys(JC, JC_2);
    assertThat(raekker())
        .containsEntry("C4.1", Tilstand.OPFYLDT)
        .containsEntry("C4.1a", Tilstand.OPFYLDT)
        .containsEntry("C4.1b", Tilstand.OPFYLDT)
        .containsEntry("C4.1c", Tilstand.OPFYLDT)
        .containsEntry("C4.1d", Tilstand.OPFYLDT)
        .containsEntry("C4.2", Tilstand.OPFYLDT);
    // the timeline is for everybody in the forløb, figures about its participants are not
    assertThat(haendelser.alle(f.id()))
        .filteredOn(
            h ->
                List.of(
                        "SCREENING_AFSLUTTET",
                        "DELTAGERE_STARTET",
                        "KURSUS_STARTET",
                        "KURSUS_AFSLUTTET")
                    .contains(h.type()))
        .hasSize(5)
        .allSatisfy(h -> assertThat(h.tekst()).doesNotContainPattern("\\d"));
    assertThat(principper.alle(f.id()).get(4).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel)
        .doesNotContain("R-5.3", "R-5.4", "R-5.10", "R-5.14", "C4.1", "C4.2");
  }

  /** what the companies said on the visits is in front of whoever writes the profile. */
  @Test
  void virksomhedernesOrdStaarIBlanketten() {
    begynd("LEDIGE");
    String intego = Fase3Opsaetning.virksomhed(virksomheder, f, "Intego", 15);
    hensigter.gemProfil(
        new Virksomhedsprofil(
            hjaelp.som(JC, f), intego, "7-15", "Møder til tiden", "Kan lide at arbejde i sjak"));

    Map<String, Object> profil =
        lytter.data(
            "udarbejd_screeningsprofil",
            new Blanketkontekst("udarbejd_screeningsprofil", f.id(), null, null, JC, Map.of()));
    Map<String, Object> moede =
        lytter.data(
            "hold_informationsmoede",
            new Blanketkontekst(
                "hold_informationsmoede",
                f.id(),
                null,
                null,
                JC,
                Map.of("moedeslags", "INFORMATIONSMOEDE")));

    assertThat(profil.get("virksomhedsprofiler"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(
            Map.of(
                "virksomhed", "Intego",
                "arbejdstider", "7-15",
                "personlige", "Møder til tiden",
                "sociale", "Kan lide at arbejde i sjak"));
    assertThat(profil).containsEntry("antalProfiler", 1).doesNotContainKey("kompetencer");
    assertThat(moede).containsEntry("virksomhedsnavne", "Intego");
  }

  /** S5 and S6: with employed only there is nothing to screen and nobody to match. */
  @Test
  void medBeskaeftigedeAleneSkipperScreeningOgMatch() {
    begynd("COVID");
    assertThat(scene.aabne(f.id())).containsExactly("opret_hold");
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 60, "beskaeftigede", 55));
    scene.udfoer(f.id(), "afstem_tider");
    assertThat(gennemfoersler.iGang(f.id())).hasSize(55);
    tid(START);
    scene.udfoer(f.id(), "start_kursus", Map.of("ugentligeTimer", 22));
    tid(SLUT);
    hjaelp.gennemfoerAlle(f, SLUT);
    scene.udfoer(f.id(), "gennemfoer_kursus");

    assertThat(scene.slut(f.id())).contains("EndEvent_KurserOgMatchGennemfoert");
    assertThat(raekker())
        .containsEntry("C4.1", Tilstand.IKKE_RELEVANT)
        .containsEntry("C4.2", Tilstand.OPFYLDT);
    assertThat(principper.alle(f.id()).get(4).tilstand()).isEqualTo(Opfyldelse.IKKE_RELEVANT);
    assertThat(screeninger.profil(f.id())).isEmpty();
    assertThat(matchmoeder.moeder(f.id())).isEmpty();
    // 22 hours a week needs no excuse when nobody is unemployed
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel)
        .doesNotContain("R-5.14");
  }

  @Test
  void aflystForFaaDeltagere() {
    begynd("LEDIGE");
    screening(3, 2);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 20));
    scene.udfoer(
        f.id(), "afklar_hold", Map.of("beslutning", "AFLYS", "begrundelse", "Kun fem kandidater"));

    assertThat(scene.slut(f.id()))
        .contains("EndEvent_HoldetErAflyst", "EndEvent_IntetHoldGennemfoert");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(proces, "fase4Udfald")).isEqualTo("AFLYST");
    assertThat(scene.variabel(proces, "stopAarsag")).isEqualTo("HOLD_AFLYST");
    assertThat(register.holdaflysning(f.id(), 1).orElseThrow())
        .satisfies(
            a -> {
              assertThat(a.dato()).isEqualTo(IDAG);
              assertThat(a.stadie()).isEqualTo(Stadie.OPRETTET);
              assertThat(a.grund()).isEqualTo("Kun fem kandidater");
            });
    assertThat(gennemfoersler.iForloeb(f.id())).isEmpty();
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void findesDerForFaaScreenesDerIgen() {
    begynd("LEDIGE");
    screening(4, 2);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 20));
    scene.udfoer(
        f.id(),
        "afklar_hold",
        Map.of("beslutning", "FIND_FLERE", "begrundelse", "Bred målgruppen ud"));

    assertThat(scene.aabne(f.id())).containsExactly("udarbejd_screeningsprofil");
    screening(5, 4);
    informationsmoede();
    // the school is asked once more, with what it said before filled in
    scene.udfoer(f.id(), "opret_hold");
    assertThat(register.afgoerelser(f.id(), 1)).hasSize(2);
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.GENNEMFOERES);
    assertThat(fyldning.af(f.id()).udvalgt()).isEqualTo(15);
  }

  /**
   * The day on which the citizens hear of it comes before they are screened, where it is asked for.
   */
  @Test
  void informationsdagenHoldesFoerDerBliverScreenet() {
    begynd("LEDIGE");
    Map<String, Object> profil = new HashMap<>(Holdhjaelp.profil());
    profil.put("medInformationsdag", true);
    scene.udfoer(f.id(), "udarbejd_screeningsprofil", profil);
    scene.udfoer(
        f.id(), "fordel_pladser", Map.of("pladser", 20, "minimum", 12, "jobcentre", maal()));

    assertThat(scene.aabne(f.id())).containsExactly("indkald_moede");
    ingenIndkaldelse();
    assertThat(scene.aabne(f.id())).containsExactly("hold_informationsmoede");
    scene.udfoer(
        f.id(),
        "hold_informationsmoede",
        Map.of(
            "form",
            "INFORMATIONSDAG",
            "afholdtDen",
            IDAG.toString(),
            "sted",
            "Tradium, Randers",
            "virksomheder",
            2));
    assertThat(scene.aabne(f.id()))
        .containsExactlyInAnyOrder("svar_paa_screening", "svar_paa_screening");
  }

  /** whoever leads may decline too; then the next one does, or the coordinator. */
  @Test
  void detNaesteJobcenterLederNaarDetFoersteSigerNej() {
    begynd("LEDIGE");
    scene.udfoer(f.id(), "udarbejd_screeningsprofil", Holdhjaelp.profil());
    scene.udfoer(
        f.id(), "fordel_pladser", Map.of("pladser", 20, "minimum", 12, "jobcentre", maal()));
    scene.udfoerFor(
        JC, f.id(), "svar_paa_screening", Map.of("deltager", "NEJ", "grund", "Ingen tid"));
    scene.udfoerFor(JC_2, f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoerFor(JC_2, f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
    scene.udfoerFor(JC_2, f.id(), "screen_kandidater", Map.of());

    assertThat(scene.opgaver(f.id()))
        .singleElement()
        .satisfies(t -> assertThat(scene.grupper(t)).containsExactly(JC_2));
    assertThat(ledendeJobcenter.af(f.id(), JC_2, Testaktoerer.KOORDINATOR)).isEqualTo(JC_2);
    deltagelser.svar(f.id(), JC_2, Svar.AFSLAAET, "Heller ikke os");
    assertThat(ledendeJobcenter.af(f.id(), JC_2, Testaktoerer.KOORDINATOR))
        .isEqualTo(Testaktoerer.KOORDINATOR);
  }

  /** C4.1d in another way, as S3 does. */
  @Test
  void praktikTraederIStedetForInformationsmoedet() {
    begynd("LEDIGE");
    screening(7, 6);
    ingenIndkaldelse();
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(), "hold_informationsmoede", Map.of("form", "PRAKTIK", "begrundelse", "")))
        .hasStackTraceContaining("Udfyld feltet »Hvordan bliver de ledige så afklaret");
    scene.udfoer(
        f.id(),
        "hold_informationsmoede",
        Map.of(
            "form", "PRAKTIK",
            "afholdtDen", IDAG.toString(),
            "begrundelse", "To ugers praktik hos virksomhederne"));

    assertThat(raekker())
        .containsEntry("C4.1d", Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .containsEntry("C4.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(screeninger.moede(f.id(), Moedeslags.INFORMATIONSMOEDE).orElseThrow().begrundelse())
        .isEqualTo("To ugers praktik hos virksomhederne");
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel)
        .containsExactly("R-5.4");
  }

  /** a matchdag may be the informationsmøde; it is not another way but the thing itself. */
  @Test
  void enMatchdagErOgsaaEtInformationsmoede() {
    begynd("LEDIGE");
    screening(7, 6);
    ingenIndkaldelse();
    assertThatThrownBy(
            () -> scene.udfoer(f.id(), "hold_informationsmoede", matchdag("virksomheder", "")))
        .hasStackTraceContaining("Udfyld feltet »Antal virksomheder«");
    scene.udfoer(f.id(), "hold_informationsmoede", matchdag("virksomheder", 3));

    assertThat(raekker())
        .containsEntry("C4.1d", Tilstand.OPFYLDT)
        .containsEntry("C4.1", Tilstand.OPFYLDT);
    assertThat(screeninger.moede(f.id(), Moedeslags.INFORMATIONSMOEDE).orElseThrow().virksomheder())
        .isEqualTo(3);
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  private static Map<String, Object> matchdag(String felt, Object v) {
    return Map.of("form", "MATCHDAG", "afholdtDen", IDAG.toString(), "sted", "Randers", felt, v);
  }

  @Test
  void andetEnd37TimerBegrundesOgFravaersrapportenRykkes() {
    begynd("LEDIGE");
    screening(7, 6);
    informationsmoede();
    holdMedLedige();
    tid(START);
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(), "start_kursus", Map.of("ugentligeTimer", 30, "timerBegrundelse", "")))
        .hasStackTraceContaining("Udfyld feltet »Hvorfor ikke 37 timer?«");
    scene.udfoer(
        f.id(),
        "start_kursus",
        Map.of("ugentligeTimer", 30, "timerBegrundelse", "Flere har børn uden pasning"));
    assertThat(afvigelser.alle(f.id())).extracting(Afvigelser.Afvigelse::regel).contains("R-5.14");

    scene.fyrTimer(f.id(), "BoundaryEvent_FravaersrapportForventet");
    assertThat(scene.slut(f.id())).contains("EndEvent_FravaersrapportTjekket");
    assertThat(rykkere()).hasSize(1);
    assertThat(rykkere().get(0).aktoerId()).isEqualTo(Testaktoerer.SKOLE);
    // the same day once more, a delivered report, a Saturday and days off: no more reminders
    scene.fyrTimer(f.id(), "BoundaryEvent_FravaersrapportForventet");
    tid(START.plusDays(1));
    fravaer.gemRapport(hjaelp.som(Testaktoerer.SKOLE, f), 1, START.plusDays(1), List.of());
    scene.fyrTimer(f.id(), "BoundaryEvent_FravaersrapportForventet");
    for (String fri : List.of("2026-05-09", "2026-05-14", "2026-05-25", "2026-06-05")) {
      tid(LocalDate.parse(fri));
      scene.fyrTimer(f.id(), "BoundaryEvent_FravaersrapportForventet");
    }
    assertThat(rykkere()).hasSize(1);
    tid(LocalDate.of(2026, 5, 26));
    scene.fyrTimer(f.id(), "BoundaryEvent_FravaersrapportForventet");
    assertThat(rykkere()).hasSize(2);
    assertThat(scene.aabne(f.id())).containsExactly("gennemfoer_kursus");
  }

  /** the course waits for the screening, unless the coordinator has set the row by hand. */
  @Test
  void kursetBegynderIkkeUdenScreening() {
    begynd("LEDIGE");
    screening(7, 6);
    informationsmoede();
    holdMedLedige();
    manuel("C4.1b", Tilstand.IKKE_OPFYLDT, "Mødet blev aflyst");
    tid(START);

    assertThatThrownBy(() -> scene.udfoer(f.id(), "start_kursus"))
        .hasStackTraceContaining("Kurset kan ikke begynde, før de ledige er screenet");
    assertThat(drift.start(f.id(), 1)).isEmpty();
    manuel("C4.1b", Tilstand.OPFYLDT, "Holdt ugen efter");
    scene.udfoer(f.id(), "start_kursus");
    assertThat(drift.start(f.id(), 1)).isPresent();
  }

  /** Nobody is left to be screened when all who are enrolled have a job: no dead end. */
  @Test
  void medBeskaeftigedeAlenePaaHoldetVenterKursetIkkePaaScreening() {
    begynd("LEDIGE");
    screening(7, 6);
    informationsmoede();
    holdMedLedige();
    manuel("C4.1b", Tilstand.IKKE_OPFYLDT, "Mødet blev aflyst");
    tilmeldinger
        .iForloeb(f.id())
        .forEach(t -> tilmeldinger.skift(f.id(), t.tilmelding().deltagerId(), t.jobcenter(), true));
    tid(START);

    scene.udfoer(f.id(), "start_kursus");
    assertThat(drift.start(f.id(), 1)).isPresent();
  }

  @Test
  void enBlokeretFaseAabnesIgen() {
    begynd("LEDIGE");
    screening(7, 6);
    informationsmoede();
    holdMedLedige();
    tid(START);
    scene.udfoer(f.id(), "start_kursus");
    tid(SLUT);
    hjaelp.gennemfoerAlle(f, SLUT);
    scene.udfoer(f.id(), "gennemfoer_kursus");
    manuel("C4.1c", Tilstand.IKKE_OPFYLDT, "Listen er trukket tilbage");
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.matchAlle(f, jc, SLUT);
      scene.udfoerFor(
          jc, f.id(), "hold_matchmoede", Map.of("form", "ENKELTVIS", "afholdtDen", "2026-07-03"));
    }

    assertThat(scene.aabne(f.id())).containsExactly("loes_blokering");
    assertThat(scene.slut(f.id())).doesNotContain("EndEvent_KurserOgMatchGennemfoert");
    manuel("C4.1c", Tilstand.OPFYLDT, "Listen er fundet igen");
    scene.udfoer(f.id(), "loes_blokering");
    assertThat(scene.slut(f.id())).contains("EndEvent_KurserOgMatchGennemfoert");
  }

  /** until the course begins, the next on the waiting list gets a free place. */
  @Test
  void enPladsFoerStartFyldesFraVentelisten() {
    begynd("LEDIGE");
    screening(11, 6);
    informationsmoede();
    holdMedLedige();
    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(16);
    String gaaet = tilmeldinger.afJobcenter(f.id(), JC).get(0).tilmelding().deltagerId();
    String venter =
        resultater.venteliste(f.id()).stream().map(s -> s.deltagerId()).findFirst().orElseThrow();

    frafald.registrerFrafald(
        hjaelp.som(JC, f),
        List.of(new Frafaldsmelding(gaaet, IDAG.plusDays(1), Frafaldsaarsag.JOB_NYT, false)));

    assertThat(tilmeldinger.deltagerIds(f.id())).hasSize(15).doesNotContain(gaaet, venter);
    assertThat(resultater.venteliste(f.id())).isEmpty();
    assertThat(underretninger.til(JC))
        .anySatisfy(
            u -> {
              assertThat(u.emne()).isEqualTo("En plads er blevet ledig");
              assertThat(u.tekst()).contains(venter);
            });
    hjaelp.tilmeldUdvalgte(f, JC);
    tid(START);
    scene.udfoer(f.id(), "start_kursus", Map.of("fremmoedte", 16));

    assertThat(gennemfoersler.find(f.id(), venter)).isPresent();
    assertThat(gennemfoersler.iGang(f.id())).hasSize(16).contains(venter).doesNotContain(gaaet);
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.STARTET);
  }

  /** as long as those selected would fill one more class, it is opened by itself. */
  @Test
  void flereUdvalgteEndEtHoldRummerFaarEtHoldTil() {
    begynd("LEDIGE");
    screening(10, 10);
    informationsmoede();
    assertThat(register.planlagte(f.id())).hasSize(1);
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 12));

    assertThat(register.planlagte(f.id())).extracting(Planlagthold::skole).containsOnly(SKOLE);
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(10);
    assertThat(pladser.paaHold(f.id(), 2)).hasSize(10);
    assertThat(register.senesteAfgoerelse(f.id(), 1).tilmeldte()).isEqualTo(10);
    assertThat(scene.aabne(f.id()))
        .containsExactly("opret_hold", "tilmeld_deltagere", "tilmeld_deltagere");
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 12));
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeldUdvalgte(f, jc);
    }
    while (scene.aabne(f.id()).contains("tilmeld_deltagere")) {
      scene.udfoer(
          scene.opgaver(f.id()).stream()
              .filter(t -> t.getCamundaFormRef().getKey().equals("tilmeld_deltagere"))
              .findFirst()
              .orElseThrow(),
          Map.of());
    }
    assertThat(gennemfoersler.iGang(f.id())).hasSize(20);
    tid(START);
    startOgGennemfoer();
    assertThat(drift.afslutning(f.id(), 1).orElseThrow().gennemfoert()).isEqualTo(10);
    assertThat(drift.afslutning(f.id(), 2).orElseThrow().gennemfoert()).isEqualTo(10);
    assertThat(raekker()).containsEntry("C4.2", Tilstand.OPFYLDT);
  }

  /** a job centre moves its own, and only them, while there is room; the school is told. */
  @Test
  void etJobcenterFlytterSineEgneTilEtAndetHold() {
    begynd("LEDIGE");
    screening(10, 10);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 12));
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 12));
    String flyttes = pladser.paaHold(f.id(), 1).iterator().next();
    String jobcenter =
        resultater.alle(f.id(), Screeningsudfald.UDVALGT).stream()
            .filter(s -> s.deltagerId().equals(flyttes))
            .map(s -> s.jobcenter())
            .findFirst()
            .orElseThrow();
    String andet = jobcenter.equals(JC) ? JC_2 : JC;
    List<FlytDeltagere.Flytning> flytning = List.of(new FlytDeltagere.Flytning(flyttes, 2));

    assertThatThrownBy(() -> flyt.flyt(hjaelp.som(andet, f), andet, flytning))
        .hasStackTraceContaining("er ikke på jeres liste");
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(10).contains(flyttes);
    flyt.flyt(hjaelp.som(jobcenter, f), jobcenter, flytning);

    assertThat(pladser.paaHold(f.id(), 1)).hasSize(9).doesNotContain(flyttes);
    assertThat(pladser.paaHold(f.id(), 2)).hasSize(11).contains(flyttes);
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.tekst().contains("har flyttet " + flyttes + " til hold 2"))
        .extracting(Underretninger.Underretning::aktoerId)
        .containsExactly(SKOLE, SKOLE);
  }

  /** during the course, by the column of the list; the school of the new class has them. */
  @Test
  void underKursetFlyttesEnDeltagerMedListensKolonne() {
    toHoldOgDetFoersteBegyndt(8, 14);
    String flyttes = egen(1);
    Map<String, String> foer = tilmeldingsraekke(flyttes);
    assertThat(foer).containsEntry("hold", "Hold 1");

    assertThatThrownBy(() -> gemTilmelding(foer, Map.of("nytHold", "3")))
        .hasStackTraceContaining("Listen er afvist");
    gemTilmelding(foer, Map.of("nytHold", "2"));

    assertThat(tilmeldingsraekke(flyttes)).containsEntry("hold", "Hold 2");
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(9).doesNotContain(flyttes);
    assertThat(pladser.paaHold(f.id(), 2)).hasSize(11).contains(flyttes);
    assertThat(gennemfoersler.find(f.id(), flyttes).orElseThrow().holdNr()).isEqualTo(2);
    assertThat(gennemfoersler.iGang(f.id())).contains(flyttes).hasSize(10);
    assertThat(underretninger.til(SKOLE))
        .filteredOn(u -> u.tekst().contains("har flyttet " + flyttes + " til hold 2"))
        .hasSize(2);
    // nobody who is not in the course yet may begin in a class that has begun
    String ny = egen(2, flyttes);
    assertThatThrownBy(
            () -> flyt.flyt(hjaelp.som(JC, f), JC, List.of(new FlytDeltagere.Flytning(ny, 1))))
        .hasStackTraceContaining("Hold 1 er begyndt");
  }

  /** DMN-10: whoever left the class for a job counts as if still in it; nobody twice. */
  @Test
  void dePositiveFrafaldTaellerMedNaarHoldetVurderesIgen() {
    toHoldOgDetFoersteBegyndt(13, 14);
    assertThat(register.status(f.id(), 2)).isEqualTo(Holdstatus.OPRETTET);
    String flyttes = egen(1);
    flyt.flyt(hjaelp.som(JC, f), JC, List.of(new FlytDeltagere.Flytning(flyttes, 2)));
    frafald.registrerFrafald(
        hjaelp.som(JC, f),
        List.of(new Frafaldsmelding(flyttes, START, Frafaldsaarsag.JOB_NYT, false)));
    scene.koerJob();

    vurderIgen(12);
    assertThat(register.senesteAfgoerelse(f.id(), 2).raad()).isNotEqualTo(Raad.GENNEMFOER);
    assertThat(register.senesteAfgoerelse(f.id(), 2).tilmeldte()).isEqualTo(10);
    vurderIgen(11);
    assertThat(register.senesteAfgoerelse(f.id(), 2).raad()).isEqualTo(Raad.GENNEMFOER);
    assertThat(register.senesteAfgoerelse(f.id(), 2).tilmeldte()).isEqualTo(10);
  }

  /** Whoever is enrolled in a class that has begun is in the course from that day. */
  @Test
  void denDerTilmeldesUnderKursetBegynderSammeDag() {
    toHoldOgDetFoersteBegyndt(8, 10);
    // who is not enrolled gives way, so that the second class is full with those who are
    List.of(JC, JC_2).forEach(jc -> hjaelp.tilmeld(f, jc, paaHold(jc, 2)));
    String sen = venter();
    resultater.gemResultat(hjaelp.som(JC, f), resultat(sen).medResultat(Screeningsudfald.UDVALGT));
    tid(START.plusDays(2));

    hjaelp.tilmeld(f, JC, List.of(sen));

    assertThat(pladser.paaHold(f.id(), 1)).contains(sen);
    assertThat(gennemfoersler.find(f.id(), sen).orElseThrow().holdNr()).isEqualTo(1);
    assertThat(gennemfoersler.find(f.id(), sen).orElseThrow().paabegyndt())
        .isEqualTo(START.plusDays(2));
    assertThat(gennemfoersler.iGang(f.id())).contains(sen);
  }

  /** Nobody is selected late without a place or somebody who is asked about it. */
  @Test
  void denDerUdvaelgesSentFaarEnPladsEllerKoordinatorenBliverSpurgt() {
    toHoldOgDetFoersteBegyndt(8, 10);
    String sen = venter();
    assertThat(scene.aabne(f.id())).doesNotContain("afklar_ventende");

    hjaelp.udvaelg(f, JC, sen, "Kom hjem fra ferie");

    assertThat(pladser.af(f.id(), sen)).isEmpty();
    assertThat(scene.aabne(f.id())).contains("afklar_ventende");
  }

  /** Who has a place and is not enrolled is not carried along by a class that begins. */
  @Test
  void denDerHarEnPladsOgIkkeErTilmeldtGlemmesIkkeNaarHoldetBegynder() {
    begynd("LEDIGE");
    screening(7, 6);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 14));
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeldUdvalgte(f, jc);
      scene.udfoerFor(jc, f.id(), "tilmeld_deltagere", Map.of());
    }
    String sen = hjaelp.kandidater(f, JC, 1).get(0);
    hjaelp.screen(f, JC, List.of(sen));
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(14).contains(sen);

    tid(START);
    assertThatThrownBy(() -> hjaelp.gennemfoerAlle(f, START))
        .hasStackTraceContaining("Kurset er ikke begyndt for");
    scene.udfoer(f.id(), "start_kursus");

    assertThat(pladser.paaHold(f.id(), 1)).hasSize(13).doesNotContain(sen);
    assertThat(scene.aabne(f.id())).contains("afklar_ventende");
  }

  /** Nobody is moved, and so counted in another class, who is through or has left. */
  @Test
  void denDerErFaerdigFlyttesIkke() {
    toHoldOgDetFoersteBegyndt(8, 14);
    String faerdig = egen(1);
    hjaelp.gennemfoerAlle(f, START);

    assertThatThrownBy(
            () -> flyt.flyt(hjaelp.som(JC, f), JC, List.of(new FlytDeltagere.Flytning(faerdig, 2))))
        .hasStackTraceContaining("er ikke på kursus længere");
    assertThat(pladser.paaHold(f.id(), 1)).contains(faerdig);
  }

  /** A candidate too many, who is on the waiting list. */
  private String venter() {
    String id = hjaelp.kandidater(f, JC, 1).get(0);
    hjaelp.screen(f, JC, List.of(id));
    assertThat(resultat(id).resultat()).isEqualTo(Screeningsudfald.VENTELISTE);
    return id;
  }

  private Screeningsresultat resultat(String deltagerId) {
    return resultater.afJobcenter(f.id(), JC).stream()
        .filter(s -> s.deltagerId().equals(deltagerId))
        .findFirst()
        .orElseThrow();
  }

  /** Two classes of ten; the first runs, and the second takes so many. */
  private void toHoldOgDetFoersteBegyndt(int mindst, int hoejst) {
    begynd("LEDIGE");
    screening(10, 10);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 8, "maksimum", 12));
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", mindst, "maksimum", hoejst));
    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeld(f, jc, paaHold(jc, 1));
      scene.udfoerFor(jc, f.id(), "tilmeld_deltagere", Map.of());
    }
    tid(START);
    scene.udfoer(f.id(), "start_kursus");
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.STARTET);
  }

  private List<String> paaHold(String jobcenter, int nr) {
    Set<String> paaHoldet = pladser.paaHold(f.id(), nr);
    return resultater.afJobcenter(f.id(), jobcenter).stream()
        .map(s -> s.deltagerId())
        .filter(paaHoldet::contains)
        .sorted()
        .toList();
  }

  private String egen(int holdNr, String... andreEnd) {
    return paaHold(JC, holdNr).stream()
        .filter(id -> !List.of(andreEnd).contains(id))
        .findFirst()
        .orElseThrow();
  }

  private void vurderIgen(int minimum) {
    scene.udfoer(f.id(), "afklar_hold", Map.of("beslutning", "VURDER_IGEN", "minimum", minimum));
  }

  private Listekontekst jobcentretsListe() {
    return new Listekontekst(
        adgang.sesAf(new Bruger(Testaktoerer.bruger(JC), List.of(JC)), f.id()).orElseThrow(),
        Scene.idag());
  }

  private Map<String, String> tilmeldingsraekke(String deltagerId) {
    return lister.raekker(tilmelding(), jobcentretsListe()).stream()
        .filter(r -> deltagerId.equals(r.get("deltagerId")))
        .findFirst()
        .orElseThrow();
  }

  private void gemTilmelding(Map<String, String> staar, Map<String, String> celler) {
    Map<String, String> raekke = new LinkedHashMap<>(staar);
    raekke.remove("hold");
    raekke.remove("navn");
    raekke.putAll(celler);
    lister.gem(tilmelding(), jobcentretsListe(), List.of(raekke));
  }

  private Liste<?> tilmelding() {
    return lister.find(jobcentretsListe().indsigt(), "tilmelding");
  }

  private void startOgGennemfoer() {
    for (String blanket : List.of("start_kursus", "gennemfoer_kursus")) {
      if (blanket.equals("gennemfoer_kursus")) {
        tid(SLUT);
        hjaelp.gennemfoerAlle(f, SLUT);
      }
      scene.opgaver(f.id()).stream()
          .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
          .forEach(t -> scene.udfoer(t, Map.of()));
    }
  }

  /** Too few for a class of their own: the coordinator answers, and their job centres are told. */
  @Test
  void ingenUdvalgteStaarUdenPladsOgSvar() {
    begynd("LEDIGE");
    screening(10, 6);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 14));

    assertThat(scene.aabne(f.id()))
        .containsExactly("afklar_ventende", "tilmeld_deltagere", "tilmeld_deltagere");
    assertThatThrownBy(() -> scene.udfoer(f.id(), "afklar_ventende", Map.of("vej", "FORDEL_IGEN")))
        .hasStackTraceContaining("Der er stadig ikke plads til 2 udvalgte");
    scene.udfoer(
        f.id(),
        "afklar_ventende",
        Map.of("vej", "VENTELISTE", "begrundelse", "Skolen har ikke flere lærere."));

    assertThat(resultater.venteliste(f.id())).hasSize(2);
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(14);
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.tekst().contains("Skolen har ikke flere lærere."))
        .extracting(Underretninger.Underretning::aktoerId)
        .containsExactlyInAnyOrderElementsOf(
            resultater.venteliste(f.id()).stream().map(s -> s.jobcenter()).distinct().toList());
    assertThat(scene.aabne(f.id())).containsExactly("tilmeld_deltagere", "tilmeld_deltagere");

    for (String jc : List.of(JC, JC_2)) {
      hjaelp.tilmeldUdvalgte(f, jc);
      scene.udfoerFor(jc, f.id(), "tilmeld_deltagere", Map.of());
    }
    tid(START);
    scene.udfoer(f.id(), "start_kursus", Map.of("fremmoedte", 14));
    assertThat(scene.aabne(f.id()))
        .as("kurset er begyndt uden dem")
        .containsExactlyInAnyOrder("gennemfoer_kursus", "svar_ventende", "svar_ventende");
  }

  /** Courses that two schools share: one more class at one of them would leave them halfway. */
  @Test
  void naarKurserneErDeltAabnesDerEtHoldBeggeSteder() {
    begynd("LEDIGE");
    screening(10, 6);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 14));
    Planlagthold foerste = register.planlagt(f.id(), 1);
    register.aabn(
        hjaelp.som(Testaktoerer.SKOLE, f),
        new Planlagthold(
            2, Testaktoerer.SKOLE_2, foerste.trin() + 1, "Splidsning", null, null, null, 12, 14));

    scene.udfoer(
        f.id(),
        "afklar_ventende",
        Map.of("vej", "AABN_HOLD", "skole", Testaktoerer.SKOLE, "begrundelse", "De skal med"));

    assertThat(register.planlagte(f.id()))
        .extracting(Planlagthold::skole, Planlagthold::trin)
        .containsExactly(
            tuple(Testaktoerer.SKOLE, 1),
            tuple(Testaktoerer.SKOLE_2, 2),
            tuple(Testaktoerer.SKOLE, 1),
            tuple(Testaktoerer.SKOLE_2, 2));
    assertThat(pladser.alle(f.id()))
        .extracting(p -> p.deltagerId() + p.trin())
        .as("alle seksten har én plads på hvert trin")
        .hasSize(32)
        .doesNotHaveDuplicates();
    assertThat(scene.aabne(f.id())).doesNotContain("afklar_ventende");
  }

  /** One more class where everybody has a place would only halve the one that is there. */
  @Test
  void derAabnesIkkeEtHoldHvorAlleHarEnPlads() {
    begynd("LEDIGE");
    screening(10, 6);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 14));
    Planlagthold foerste = register.planlagt(f.id(), 1);
    int andet = foerste.trin() + 1;
    register.aabn(
        hjaelp.som(Testaktoerer.SKOLE, f),
        new Planlagthold(2, Testaktoerer.SKOLE_2, andet, "Splidsning", null, null, null, 12, 20));
    pladser.giv(
        hjaelp.som(Testaktoerer.SKOLE, f),
        resultater.alle(f.id(), Screeningsudfald.UDVALGT).stream()
            .map(u -> new Pladser.Plads(u.deltagerId(), andet, 2, null))
            .toList());

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    "afklar_ventende",
                    Map.of(
                        "vej", "AABN_HOLD",
                        "skole", Testaktoerer.SKOLE_2,
                        "begrundelse", "De skal med")))
        .hasMessageContaining("Vælg den skole, hvor der mangler pladser.");
    assertThat(register.planlagte(f.id())).hasSize(2);

    scene.udfoer(
        f.id(),
        "afklar_ventende",
        Map.of("vej", "AABN_HOLD", "skole", Testaktoerer.SKOLE, "begrundelse", "De skal med"));
    assertThat(register.planlagte(f.id()))
        .extracting(Planlagthold::trin)
        .containsExactly(foerste.trin(), andet, foerste.trin());
  }

  /** a class that is too small is pooled with another before it is cancelled. */
  @Test
  void etForLilleHoldSlaasSammenMedEtAndetFoerDetAflyses() {
    begynd("LEDIGE");
    screening(8, 8);
    informationsmoede();
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 6, "maksimum", 15));
    assertThat(pladser.paaHold(f.id(), 2)).hasSize(8);
    String trukket = pladser.paaHold(f.id(), 2).iterator().next();
    resultater.alle(f.id(), Screeningsudfald.UDVALGT).stream()
        .filter(s -> s.deltagerId().equals(trukket))
        .forEach(
            s ->
                resultater.gemResultat(
                    hjaelp.som(s.jobcenter(), f), s.medResultat(Screeningsudfald.TRUKKET_SIG)));
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 14));

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(), "afklar_hold", Map.of("beslutning", "AFLYS", "begrundelse", "Få")))
        .hasStackTraceContaining("Slå holdene sammen i stedet");
    scene.udfoer(
        f.id(), "afklar_hold", Map.of("beslutning", "SLAA_SAMMEN", "begrundelse", "For få"));

    assertThat(register.status(f.id(), 2)).isEqualTo(Holdstatus.AFLYST);
    assertThat(pladser.paaHold(f.id(), 1)).hasSize(15).doesNotContain(trukket);
    assertThat(scene.aabne(f.id())).doesNotContain("afklar_ventende");
  }

  private List<Underretninger.Underretning> rykkere() {
    return underretninger.iForloeb(f.id()).stream()
        .filter(u -> u.emne().equals("Dagens fraværsrapport mangler"))
        .toList();
  }

  private void manuel(String raekke, Tilstand tilstand, String begrundelse) {
    manuelle.saet(
        hjaelp.som(Testaktoerer.KOORDINATOR, f),
        new Raekketilstand(raekke, tilstand, begrundelse, null));
  }

  private Map<String, Tilstand> raekker() {
    return tjekliste.afFase(f.id(), 4).stream()
        .collect(
            java.util.stream.Collectors.toMap(Raekketilstand::raekke, Raekketilstand::tilstand));
  }
}
