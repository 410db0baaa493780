package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.Frister;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil.Profilsvar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One job centre's own screening, to each of its ends. */
@Systemtest
class ScreeningIJobcenterTest {

  private static final String JC = Testaktoerer.JOBCENTER;

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private UdarbejdScreeningsprofil profil;
  @Autowired private FordelPladser fordel;
  @Autowired private Screeninger screeninger;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Underretninger underretninger;

  private static final LocalDate FRIST = LocalDate.of(2026, 6, 29);
  private static final LocalDate TRE_DAGE_FOER = LocalDate.of(2026, 6, 26);

  private Forloeb f;
  private ProcessInstance proces;

  @BeforeEach
  void bestilScreening() {
    // already the first of June in Denmark
    scene.klokken(Instant.parse("2026-05-31T22:30:00Z"));
    f = scene.forloeb();
    profil.modtag(
        new Profilsvar(
            new Screeningsprofil(
                List.of(
                    new Kompetence("Kan svejse fiber", Type.FAGLIG, Krav.SKAL, null),
                    new Kompetence("Møder til tiden", Type.PERSONLIG, Krav.SKAL, null),
                    new Kompetence("Arbejder i sjak", Type.SOCIAL, Krav.KAN, null)),
                null,
                null,
                null),
            null,
            false),
        hjaelp.situation(JC, f));
    fordel.modtag(
        new Screeningsplan(
            6,
            4,
            FRIST,
            null,
            false,
            List.of(new Jobcentermaal(JC, 3, 2), new Jobcentermaal("jobcenter_aarhus", 3, 2))),
        hjaelp.situation(Testaktoerer.KOORDINATOR, f));
    proces =
        scene.start(
            "screening_i_jobcenter",
            f,
            Map.of("jobcenter", JC, "screeningsfrist", Frister.dagenUd(FRIST)));
  }

  @Test
  void screeningAfsluttet() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoer(
        f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA", "medarbejdere", 8));
    hjaelp.screen(f, JC, hjaelp.kandidater(f, JC, 4));
    scene.udfoer(f.id(), "screen_kandidater", Map.of("metode", "Samtaler to og to"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_ScreeningAfsluttet");
    assertThat(scene.erSlut(f.id())).isTrue();
    Jobcenterscreening s = screeninger.find(f.id(), JC).orElseThrow();
    assertThat(s.afsluttet()).isEqualTo(Afslutning.FAERDIG);
    assertThat(s.svar()).isEqualTo(Svar.ACCEPTERET);
    assertThat(s.informeredeMedarbejdere()).isEqualTo(8);
    // three places: the fourth equally suited candidate waits
    assertThat(s.antal().udvalgt()).isEqualTo(3);
    assertThat(s.antal().venteliste()).isEqualTo(1);
    assertThat(screeninger.metode(f.id(), JC)).contains("Samtaler to og to");
    assertThat(scene.variabel(proces, "screeningUdfald")).isEqualTo("FAERDIG");
    assertThat(scene.variabel(proces, "antalUdvalgte")).isEqualTo(3);
    assertThat(scene.variabel(proces, "metode")).isNull();
    assertThat(underretninger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void denErIkkeFaerdigFoerAlleErScreenet() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
    List<String> tre = hjaelp.kandidater(f, JC, 3);
    hjaelp.screen(f, JC, tre.subList(0, 1));

    assertThatThrownBy(() -> scene.udfoer(f.id(), "screen_kandidater"))
        .hasStackTraceContaining("Du mangler at screene 2 kandidater");
    assertThat(scene.aabne(f.id())).containsExactly("screen_kandidater");
    assertThat(screeninger.find(f.id(), JC).orElseThrow().afsluttet()).isNull();
  }

  @Test
  void detSenereTrinErKoordinatorensNaarJobcentretErTraadtUd() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    deltagelser.svar(f.id(), JC, Svar.AFSLAAET, "Vil ikke mere");
    assertThat(scene.hos(f.id(), "informer_medarbejdere"))
        .containsExactly(Testaktoerer.KOORDINATOR);

    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
    assertThat(scene.hos(f.id(), "screen_kandidater")).containsExactly(Testaktoerer.KOORDINATOR);
    scene.udfoer(f.id(), "screen_kandidater");

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(screeninger.find(f.id(), JC).orElseThrow().antal().udvalgt()).isZero();
  }

  @Test
  void ingenSigerJaForEtJobcenterDerErTraadtUd() {
    deltagelser.svar(f.id(), JC, Svar.AFSLAAET, "Vil ikke mere");

    assertThatThrownBy(() -> scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA")))
        .hasStackTraceContaining("ikke med i forløbet længere, så svar nej");
    assertThat(deltagelser.jobcentre(f.id())).containsExactly("jobcenter_aarhus");
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "NEJ", "grund", "De er ude"));
    assertThat(scene.slut(f.id())).containsExactly("EndEvent_JobcentretHarSagtNej");
  }

  @Test
  void jobcentretHarSagtNej() {
    assertThatThrownBy(
            () ->
                scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "NEJ", "grund", "")))
        .hasStackTraceContaining("Udfyld feltet »Hvorfor ikke?«");

    scene.udfoer(
        f.id(),
        "svar_paa_screening",
        Map.of("deltager", "NEJ", "grund", "Vi har ingen i målgruppen"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_JobcentretHarSagtNej");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(deltagelser.jobcentre(f.id())).containsExactly("jobcenter_aarhus");
    assertThat(screeninger.find(f.id(), JC).orElseThrow().afsluttet())
        .isEqualTo(Afslutning.AFSLAAET);
    assertThat(scene.variabel(proces, "screeningUdfald")).isEqualTo("AFSLAAET");
    assertThat(underretninger.iForloeb(f.id()))
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.aktoerId()).isEqualTo(Testaktoerer.KOORDINATOR);
              assertThat(u.emne()).isEqualTo("Jobcenter Randers er ikke med");
            });
  }

  /** The list is open for the whole of the last day; the reminder comes three mornings before. */
  @Test
  void derKanScreenesTilSidsteDagErSlut() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));

    scene.klokken(Frister.morgen(TRE_DAGE_FOER).toInstant().minusSeconds(1));
    assertThat(scene.forfaldne(proces)).isEmpty();
    scene.klokken(Datoer.slutter(FRIST).minusMillis(1));
    assertThat(scene.forfaldne(proces)).containsExactly("BoundaryEvent_ScreeningSlutterSnart");
    assertThat(scene.opgaver(f.id()).get(0).getDueDate()).isEqualTo(Frister.dagenUd(FRIST));
    scene.klokken(Datoer.begynder(FRIST.plusDays(1)));
    assertThat(scene.forfaldne(proces))
        .containsExactlyInAnyOrder(
            "BoundaryEvent_ScreeningSlutterSnart", "StartEvent_FristUdloebet");
  }

  /** The task begins too late for a reminder three days before: the last morning will do. */
  @Test
  void enKortFristGiverEnPaamindelseDenSidsteMorgen() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.klokken(Frister.morgen(FRIST.minusDays(1)).toInstant());
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
    assertThat(scene.forfaldne(proces)).isEmpty();

    scene.klokken(Frister.morgen(FRIST).toInstant().minusSeconds(1));
    assertThat(scene.forfaldne(proces)).isEmpty();
    scene.klokken(Frister.morgen(FRIST).toInstant());
    assertThat(scene.forfaldne(proces)).containsExactly("BoundaryEvent_ScreeningSlutterSnart");
  }

  /** Nobody is reminded of what the task has just told. */
  @Test
  void paaDenSidsteDagPaamindesIngen() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.klokken(Frister.morgen(FRIST).toInstant());
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));

    scene.klokken(Datoer.begynder(FRIST.plusDays(1)));
    assertThat(scene.forfaldne(proces)).containsExactly("StartEvent_FristUdloebet");
  }

  @AfterEach
  void klokkenIgen() {
    scene.klokkenIgen();
  }

  @Test
  void fristenLukkerMedDetDerErScreenet() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));
    List<String> to = hjaelp.kandidater(f, JC, 2);
    hjaelp.screen(f, JC, to.subList(0, 1));

    scene.fyrTimer(f.id(), "StartEvent_FristUdloebet");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_ScreeningLukket");
    assertThat(scene.erSlut(f.id())).isTrue();
    Jobcenterscreening s = screeninger.find(f.id(), JC).orElseThrow();
    assertThat(s.afsluttet()).isEqualTo(Afslutning.FRIST_UDLOEBET);
    assertThat(s.antal().udvalgt()).isEqualTo(1);
    assertThat(scene.variabel(proces, "screeningUdfald")).isEqualTo("FRIST_UDLOEBET");
    // below the minimum of two, so the coordinator hears of it
    assertThat(underretninger.til(Testaktoerer.KOORDINATOR))
        .anySatisfy(
            u -> {
              assertThat(u.forloebId()).isEqualTo(f.id());
              assertThat(u.emne()).isEqualTo("For få udvalgte i Jobcenter Randers");
              // what to do when the profile is a dream, and who may help
              assertThat(u.tekst()).contains("kan læres på kurset", "ledelsen skal hjælpe");
            });
  }

  @Test
  void jobcentretPaamindesOgKanStadigGoereFaerdig() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));
    scene.udfoer(f.id(), "informer_medarbejdere", Map.of("alleMaalgrupper", "JA"));

    scene.fyrTimer(f.id(), "BoundaryEvent_ScreeningSlutterSnart");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_JobcenterPaamindet");
    assertThat(underretninger.iForloeb(f.id()))
        .singleElement()
        .satisfies(u -> assertThat(u.aktoerId()).isEqualTo(JC));
    assertThat(scene.aabne(f.id())).containsExactly("screen_kandidater");
  }

  @Test
  void enUdeladtMaalgruppeBegrundes() {
    scene.udfoer(f.id(), "svar_paa_screening", Map.of("deltager", "JA"));

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    "informer_medarbejdere",
                    Map.of("alleMaalgrupper", "NEJ", "begrundelse", "")))
        .hasStackTraceContaining("Udfyld feltet »Hvorfor ikke alle?«");

    assertThat(screeninger.find(f.id(), JC).orElseThrow().informeretDen()).isNull();
  }
}
