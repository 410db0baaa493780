package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.I_DAG;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.indkaldelse;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import dk.jobveu.hensigt.Hensigtserklaering.Indhold;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsansvar;
import dk.jobveu.moede.IndkaldMoede;
import dk.jobveu.moede.IndkaldMoede.Indbudt;
import dk.jobveu.moede.IndkaldMoede.Indbudtvirksomhed;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.screening.HoldInformationsmoede;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoede.Form;
import dk.jobveu.screening.Informationsmoede.Fremmoedt;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The information day and the informationsmøde are called, answered and held. */
@Systemtest
class InformationsmoedeTest {

  private static final Moedeslags DAG = Moedeslags.INFORMATIONSDAG;
  private static final Moedeslags MOEDE = Moedeslags.INFORMATIONSMOEDE;

  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Virksomheder virksomheder;
  @Autowired Hensigtserklaeringer hensigter;
  @Autowired Indkaldelser indkaldelser;
  @Autowired IndkaldMoede indkald;
  @Autowired HoldInformationsmoede hold;
  @Autowired Screeninger screeninger;
  @Autowired Deltagelser deltagelser;
  @Autowired Tjekliste tjekliste;
  @Autowired Haendelser haendelser;
  @Autowired Afvigelser afvigelser;

  private Forloeb f;
  private String lovet;
  private String tavs;

  @BeforeEach
  void klokken() {
    scene.klokken(NU);
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
  }

  @Test
  void virksomhedernesSvarGivesPaaDeresVegneOgReferatetBegynderMedDemDerKommer() {
    begynd(MOEDE);
    IndkaldMoede.Svar forslag = indkald.forslag(situation(MOEDE)).orElseThrow();
    assertThat(forslag.indbudte())
        .extracting(Indbudt::indbudt)
        .containsExactlyInAnyOrder(KOORDINATOR, JOBCENTER_2, SKOLE);
    assertThat(forslag.indbudteVirksomheder())
        .extracting(Indbudtvirksomhed::virksomhed)
        .containsExactlyInAnyOrder(lovet, tavs);
    assertThat(forslag.dagsorden()).contains("Virksomhederne fortæller");
    scene.udfoer(f.id(), "indkald_moede", kald(forslag));

    // the leading job centre called, and answers for a company of its own
    assertThat(scene.hos(f.id(), "svar_paa_indkaldelse"))
        .containsExactlyInAnyOrder(KOORDINATOR, JOBCENTER_2, SKOLE, JOBCENTER);
    svar(SKOLE, Map.of("kommer", "JA"));
    svar(KOORDINATOR, Map.of("kommer", "NEJ", "bemaerkning", "Skolen fortæller"));
    svar(JOBCENTER, Map.of("kommer", "JA", "antalLedige", 8));
    assertThatThrownBy(
            () ->
                svar(
                    JOBCENTER_2,
                    Map.of("kommer", "JA", "antalLedige", 6, "egneVirksomheder", List.of())))
        .hasStackTraceContaining("Skriv også, om Tavs A/S kommer");
    svar(
        JOBCENTER_2,
        Map.of(
            "kommer",
            "JA",
            "antalLedige",
            6,
            "egneVirksomheder",
            List.of(Map.of("virksomhed", tavs, "virksomhedKommer", "NEJ"))));

    assertThat(indkaldelser.virksomheder(f.id(), MOEDE))
        .extracting(
            v -> v.virksomhedId(),
            v -> v.kommer(),
            v -> v.svarer(),
            v -> v.registrering().organisation(),
            v -> v.registrering().paaVegneAf())
        .containsExactlyInAnyOrder(
            tuple(lovet, true, JOBCENTER, JOBCENTER, "Lovet A/S"),
            tuple(tavs, false, JOBCENTER_2, JOBCENTER_2, "Tavs A/S"));
    // the coordinator is missing: whoever called decides
    assertThat(scene.hos(f.id(), "afklar_fremmoede")).containsExactly(JOBCENTER);
    scene.udfoer(f.id(), "afklar_fremmoede", Map.of("vej", "HOLD"));

    Informationsmoede referat = hold.forslag(situation(MOEDE)).orElseThrow();
    assertThat(referat.inviterede()).isEqualTo(14);
    assertThat(referat.virksomheder()).isEqualTo(1);
    assertThat(referat.virksomhedsnavne()).isEqualTo("Lovet A/S");
    assertThat(referat.deltagere())
        .extracting(Fremmoedt::deltager)
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2, SKOLE);
    scene.udfoer(
        f.id(), "hold_informationsmoede", Map.of("afholdtDen", I_DAG.toString(), "fremmoedte", 12));
    Informationsmoede holdt = screeninger.moede(f.id(), MOEDE).orElseThrow();
    assertThat(holdt.form()).isEqualTo(Form.INFORMATIONSMOEDE);
    assertThat(holdt.deltagere()).hasSize(3);
    assertThat(tilstand("C4.1d")).isEqualTo(Tilstand.OPFYLDT);
    assertThat(scene.slut(f.id())).contains("EndEvent_InformationGivet");
  }

  @Test
  void naarIngenVirksomhedKommerEllerDagenGaarFaarMoedetEnNyDag() {
    begynd(MOEDE);
    scene.udfoer(f.id(), "indkald_moede", med(indkaldelse(), tavs));
    assertThat(scene.hos(f.id(), "svar_paa_indkaldelse")).containsExactly(JOBCENTER_2);
    svar(
        JOBCENTER_2,
        Map.of(
            "kommer",
            "JA",
            "antalLedige",
            3,
            "egneVirksomheder",
            List.of(Map.of("virksomhed", tavs, "virksomhedKommer", "NEJ"))));
    assertThat(scene.aabne(f.id())).containsExactly("afklar_fremmoede");
    scene.udfoer(f.id(), "afklar_fremmoede", Map.of("vej", "NY_DAG"));
    scene.udfoer(f.id(), "indkald_moede", med(indkaldelse(SKOLE)));
    assertThat(indkaldelser.svar(f.id(), MOEDE)).extracting(Moedesvar::nr).containsExactly(2);
    assertThat(indkaldelser.virksomheder(f.id(), MOEDE)).isEmpty();
    // the kick-off's calls are its own
    assertThat(indkaldelser.seneste(f.id(), Moedeslags.OPSTART)).isEmpty();
  }

  @Test
  void enInformationsdagMedVirksomhederTaellerPaaAndenVis() {
    begynd(DAG);
    assertThat(indkald.forslag(situation(DAG)).orElseThrow().indbudteVirksomheder()).isEmpty();
    scene.udfoer(f.id(), "indkald_moede", med(indkaldelse()));
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    "hold_informationsmoede",
                    Map.of("form", "PRAKTIK", "begrundelse", "Praktik")))
        .hasStackTraceContaining("Hvordan mødtes de");
    scene.udfoer(
        f.id(),
        "hold_informationsmoede",
        Map.of("afholdtDen", I_DAG.toString(), "virksomheder", 2));

    assertThat(screeninger.moede(f.id(), MOEDE)).isEmpty();
    assertThat(screeninger.moede(f.id(), DAG).orElseThrow().form()).isEqualTo(Form.INFORMATIONSDAG);
    assertThat(tilstand("C4.1d")).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(haendelser.alle(f.id()))
        .extracting(h -> h.type())
        .doesNotContain("INFORMATIONSDAG_EFTER_SCREENING");
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void enInformationsdagEfterScreeningenSiges() {
    begynd(DAG);
    Registrering r = hjaelp.som(JOBCENTER, f);
    screeninger.gemPlan(
        r,
        new Screeningsplan(
            20, 12, I_DAG, null, false, List.of(new Jobcentermaal(JOBCENTER, 20, 12))));
    screeninger.gemAfslutning(
        r, JOBCENTER, Afslutning.FAERDIG, I_DAG.minusDays(1), Optaelling.INGEN);
    scene.udfoer(f.id(), "indkald_moede", med(indkaldelse()));
    scene.udfoer(
        f.id(),
        "hold_informationsmoede",
        Map.of("afholdtDen", I_DAG.toString(), "virksomheder", 0));

    assertThat(haendelser.alle(f.id()))
        .extracting(h -> h.type())
        .contains("INFORMATIONSDAG_EFTER_SCREENING");
    assertThat(tilstand("C4.1d")).isEqualTo(Tilstand.IKKE_OPFYLDT);
  }

  @Test
  void udenIndkaldelseSpoergesIngenOgReferatetSigerHvadDerTraadteIStedet() {
    begynd(MOEDE);
    scene.udfoer(f.id(), "indkald_moede", Map.of("holdes", "NEJ"));
    assertThat(scene.aabne(f.id())).containsExactly("hold_informationsmoede");
    assertThat(indkaldelser.seneste(f.id(), MOEDE)).isEmpty();
  }

  private void begynd(Moedeslags slags) {
    f = scene.forloeb("LEDIGE");
    deltagelser.tilknyt(f.id(), JOBCENTER_2, "jobcenter");
    deltagelser.svar(f.id(), JOBCENTER_2, Svar.ACCEPTERET, null);
    deltagelser.tilknyt(f.id(), SKOLE, "uddannelsesinstitution");
    deltagelser.svar(f.id(), SKOLE, Svar.ACCEPTERET, null);
    lovet = virksomhed(virksomheder, f, "Lovet A/S", 10);
    tavs = virksomhed(virksomheder, f, "Tavs A/S", 4);
    Registrering r = hjaelp.som(JOBCENTER, f);
    hensigter.gemAnsvar(new Virksomhedsansvar(r, lovet, JOBCENTER));
    hensigter.gemAnsvar(new Virksomhedsansvar(r, tavs, JOBCENTER_2));
    hensigter.gemErklaering(
        new Hensigtserklaering(
            r,
            lovet,
            1,
            Status.GAELDENDE,
            new Indhold(Afgiver.VIRKSOMHED, true, true, 10, 0, null, 0, true, true, I_DAG),
            null,
            null));
    scene.start("informationsmoede", f, Map.of("moedeslags", slags.name()));
  }

  private static Map<String, Object> kald(IndkaldMoede.Svar forslag) {
    Map<String, Object> kald =
        med(
            indkaldelse(forslag.indbudte().stream().map(Indbudt::indbudt).toArray(String[]::new)),
            forslag.indbudteVirksomheder().stream()
                .map(Indbudtvirksomhed::virksomhed)
                .toArray(String[]::new));
    return kald;
  }

  private static Map<String, Object> med(Map<String, Object> kald, String... virksomheder) {
    Map<String, Object> med = new HashMap<>(kald);
    med.put("holdes", "JA");
    med.put(
        "indbudteVirksomheder",
        List.of(virksomheder).stream().map(id -> Map.of("virksomhed", id)).toList());
    return med;
  }

  private void svar(String deltager, Map<String, Object> svar) {
    scene.udfoerFor(deltager, f.id(), "svar_paa_indkaldelse", svar);
  }

  private Situation situation(Moedeslags slags) {
    return new Situation(
        new Registrering(f.id(), Testaktoerer.bruger(JOBCENTER), JOBCENTER, null, NU),
        Map.of("moedeslags", slags.name(), "indkalder", JOBCENTER));
  }

  private Tilstand tilstand(String punkt) {
    return tjekliste.afFase(f.id(), 4).stream()
        .filter(r -> r.raekke().equals(punkt))
        .findFirst()
        .orElseThrow()
        .tilstand();
  }
}
