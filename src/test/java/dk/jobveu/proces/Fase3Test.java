package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.I_DAG;
import static dk.jobveu.proces.Fase3Opsaetning.KURSUSAFSLUTNING;
import static dk.jobveu.proces.Fase3Opsaetning.KURSUSSTART;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.deltager;
import static dk.jobveu.proces.Fase3Opsaetning.direkte;
import static dk.jobveu.proces.Fase3Opsaetning.hensigt;
import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Fase3Opsaetning.plan;
import static dk.jobveu.proces.Fase3Opsaetning.planUden;
import static dk.jobveu.proces.Fase3Opsaetning.tilbud;
import static dk.jobveu.proces.Fase3Opsaetning.tilbudAlligevel;
import static dk.jobveu.proces.Fase3Opsaetning.udbud;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.LedigeMedlemmer;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedskontakt;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.Skolegodkendelser;
import dk.jobveu.motor.Frister;
import dk.jobveu.opstart.AfklarOrdninger;
import dk.jobveu.opstart.BekraeftDeltagelse;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.SkrivProjektplan;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.udbud.BeslutUdenTilbud;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Phase 3 from the attachment of jobcentre to the chosen provider. */
@Systemtest
class Fase3Test {

  private static final String PROCES = "fase_3_opstartsmoede_og_udbyder";

  @Autowired Skolegodkendelser godkendelser;
  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Aktoerer aktoerer;
  @Autowired Virksomheder virksomheder;
  @Autowired TilbagetraekVirksomhed tilbagetraek;
  @Autowired Jobcentertilknytninger tilknytninger;
  @Autowired Opstartsmoeder moeder;
  @Autowired Ordninger ordninger;

  @Autowired AfklarOrdninger afklarOrdninger;
  @Autowired Vilkaarsaftaler vilkaarsaftaler;
  @Autowired Hensigtserklaeringer erklaeringer;
  @Autowired Projektplaner planer;
  @Autowired Udbudsrunder runder;
  @Autowired Deltagelser deltagelser;
  @Autowired Afvigelser afvigelser;
  @Autowired Underretninger underretninger;
  @Autowired SkrivProjektplan skrivProjektplan;
  @Autowired BekraeftDeltagelse bekraeftDeltagelse;
  @Autowired Indmeldinger indmeldinger;
  @Autowired Tjekliste tjekliste;
  @Autowired Haendelser haendelser;
  @Autowired Principper principper;
  @Autowired Kursussammensaetninger kurser;
  @Autowired BeslutUdenTilbud beslutUdenTilbud;
  @Autowired Virksomhedsmelding melding;

  private Forloeb f;
  private ProcessInstance proces;

  @BeforeEach
  void klokken() {
    scene.klokken(NU);
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
  }

  /** D9: the list after the meeting is what the letters are asked for by. */
  @Test
  void jobcentretsOversigtErDenEndeligeListe() {
    begynd("LEDIGE", 2);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
    holdMoede(Map.of());
    scene.udfoer(f.id(), "afklar_ordninger");
    scene.udfoer(
        f.id(),
        "saml_virksomhedsoversigt",
        Map.of(
            "oversigt",
            List.of(
                oversigt("Virksomhed 1", 12, "JA"),
                oversigt("Virksomhed 2", 10, "NEJ"),
                oversigt("Kabelholdet", 4, "JA"))));

    assertThat(virksomheder.tilkendegivne(f.id()))
        .extracting(Virksomhed::navn, Virksomhed::antalStillinger, Virksomhed::kilde)
        .containsExactlyInAnyOrder(
            tuple("Virksomhed 1", 12, "branchorganisation"), tuple("Kabelholdet", 4, "jobcenter"));
    assertThat(scene.aabne(f.id()))
        .containsExactly("indhent_hensigtserklaering", "indhent_hensigtserklaering");
  }

  private static Map<String, Object> oversigt(String navn, int stillinger, String erMed) {
    return Map.of(
        "navn", navn,
        "stillingsbetegnelse", "Fibertekniker",
        "antalStillinger", stillinger,
        "oensker", "LEDIGE",
        "erMed", erMed);
  }

  /** What the companies asked for in phase 1 is not asked for again. */
  @Test
  void planenBegynderMedDetDerErKendt() {
    begynd("LEDIGE", 2);
    assertThat(
            skrivProjektplan.vist(
                new Situation(
                    new Registrering(f.id(), "bruger", Testaktoerer.KOORDINATOR, null, NU),
                    Map.of())))
        .containsEntry("antalLedige", 20)
        .hasEntrySatisfying(
            "virksomhedernesBehov", b -> assertThat((String) b).contains("Fibertekniker"));
  }

  @Test
  void udbyderValgtVedDirekteValg() {
    begynd("LEDIGE", 1);
    opstart();
    Map<String, Object> udfoerlig = plan();
    // as much as the field takes: the material that repeats it is longer than any field
    udfoerlig.put("fagligSammensaetning", "Ni ugers AMU" + ", kabler".repeat(248));
    planen(udfoerlig);
    Map<String, Object> udenGrund = new HashMap<>(direkte(SKOLE));
    udenGrund.put("begrundelse", "");
    assertThatThrownBy(() -> scene.udfoer(f.id(), "vaelg_udbudsvej", udenGrund))
        .hasStackTraceContaining("Udfyld feltet »Begrundelse«");
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    vaelg(SKOLE);
    scene.udfoer(f.id(), "opdater_projektplan");

    assertThat(scene.slut(f.id())).contains("EndEvent_UdbyderValgt");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(proces, "fase3Udfald")).isEqualTo("UDBYDER_VALGT");
    assertThat(scene.variabel(proces, "uddannelsesinstitution")).isEqualTo(SKOLE);
    assertThat(scene.variabel(proces, "kursusstart")).isEqualTo(Frister.dagenUd(KURSUSSTART));
    assertThat(scene.variabel(proces, "kursusafslutning"))
        .isEqualTo(Frister.dagenUd(KURSUSAFSLUTNING));
    assertThat(scene.variabel(proces, "opfoelgningsmodel")).isEqualTo("18_MDR");
    assertThat(scene.variabel(proces, "stopAarsag")).isNull();
    Projektplan plan = planer.hent(f.id());
    assertThat(plan.version()).isEqualTo(2);
    assertThat(plan.udbyder().skoler()).containsExactly(SKOLE);
    assertThat(deltagelser.skoler(f.id())).containsExactly(SKOLE);
    assertThat(raekke("C3.5").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke("C3.6").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    // who chose and who recommended, by name
    assertThat(raekke("C3.6").bevis())
        .isEqualTo(
            "%s er valgt af %s; %s og %s har anbefalet en skole"
                .formatted(
                    aktoerer.navn(SKOLE),
                    aktoerer.navn(JOBCENTER),
                    aktoerer.navn(FAGLIG),
                    aktoerer.navn(BRANCHE)));
    assertThat(begrundelser("R-4.12"))
        .containsExactly(
            "Skolen har været med fra start. Begrundelsen ligger hos den, der valgte.");
    assertThat(runder.hent(f.id()).begrundelse()).isNotBlank();
    // the law is not judged here, but what was noted about it is kept
    assertThat(runder.hent(f.id()).juridiskNote()).isEqualTo("Under tærskelværdien");
    assertThat(beskeder(JOBCENTER))
        .contains(
            "Informationsmateriale til borgere",
            "Informationsmateriale til jobcentrets medarbejdere")
        .doesNotContain("Informationsmateriale til virksomheder");
    assertThat(beskeder(BRANCHE)).contains("Informationsmateriale til virksomheder");
    // whom to ask stands last, and arrives however much stands before it
    assertThat(underretninger.til(BRANCHE))
        .filteredOn(b -> b.forloebId().equals(f.id()) && b.emne().startsWith("Informationsmat"))
        .singleElement()
        .satisfies(b -> assertThat(b.tekst()).hasSizeGreaterThan(2000))
        .satisfies(
            b ->
                assertThat(b.tekst())
                    .endsWith("Spørgsmål? Kontakt %s.".formatted(aktoerer.navn(BRANCHE))));
  }

  @Test
  void udbyderValgtEfterAabentUdbudMedFlereTilbud() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE, SKOLE_2));
    scene.udfoerFor(SKOLE, f.id(), "afgiv_tilbud", tilbud(390000));
    assertThat(scene.aabne(f.id())).containsExactly("afgiv_tilbud");
    scene.udfoerFor(SKOLE_2, f.id(), "afgiv_tilbud", tilbudAlligevel(410000));

    assertThat(runder.hent(f.id()).vurdering()).hasToString("VURDER_ENKELT");
    vaelg(SKOLE);
    scene.udfoer(f.id(), "opdater_projektplan");

    assertThat(scene.slut(f.id())).contains("EndEvent_UdbyderValgt");
    assertThat(raekke("C3.5").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(regler()).doesNotContain("R-4.12", "A-2");
    assertThat(runder.valg(f.id()).orElseThrow().foelgerAnbefaling()).isTrue();
    assertThat(deltagelser.skoler(f.id())).containsExactly(SKOLE);
    assertThat(beskeder(SKOLE)).contains("I er valgt som udbyder");
    assertThat(beskeder(SKOLE_2)).contains("En anden skole er valgt");
  }

  @Test
  void jobcentretMaaVaelgeAndetEndParterneAnbefalerMenDetSes() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE, SKOLE_2));
    scene.udfoerFor(SKOLE, f.id(), "afgiv_tilbud", tilbud(390000));
    scene.udfoerFor(SKOLE_2, f.id(), "afgiv_tilbud", tilbud(300000));
    assertThat(runder.hent(f.id()).vurdering()).hasToString("SAMMENLIGN");
    anbefal(SKOLE);
    scene.udfoer(
        f.id(),
        "vaelg_udbyder",
        Map.of("valgtSkole", SKOLE_2, "begrundelse", "Prisen er meget lavere"));

    assertThat(runder.valg(f.id()).orElseThrow().foelgerAnbefaling()).isFalse();
    assertThat(begrundelser("A-2"))
        .containsExactly(
            "Der er valgt en anden skole, end parterne anbefalede. Begrundelsen ligger hos den,"
                + " der valgte.");
    assertThat(runder.valg(f.id()).orElseThrow().begrundelse()).isEqualTo("Prisen er meget lavere");
    assertThat(runder.anbefalinger(f.id(), 1))
        .extracting(a -> a.part(), a -> a.registrering().organisation())
        .containsExactlyInAnyOrder(
            tuple("branchorganisation", BRANCHE), tuple("faglig_organisation", FAGLIG));
  }

  /** Two schools share the courses; what neither has must be known before the choice. */
  @Test
  void toSkolerDaekkerKurserneSammen() {
    begynd("LEDIGE", 1);
    kurser("Truckcertifikat", "Lager", "Dansk");
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE, SKOLE_2));
    scene.udfoerFor(SKOLE, f.id(), "afgiv_tilbud", deltilbud(200000, "Truckcertifikat", "Lager"));
    scene.udfoerFor(SKOLE_2, f.id(), "afgiv_tilbud", deltilbud(150000, "Dansk"));
    assertThat(runder.hent(f.id()).vurdering()).hasToString("SAMMENLIGN");
    anbefal(SKOLE);

    assertThatThrownBy(() -> scene.udfoer(f.id(), "vaelg_udbyder", Map.of("valgtSkole", SKOLE)))
        .hasStackTraceContaining("Ingen af de valgte skoler dækker: Dansk.");
    assertThat(runder.valg(f.id())).isEmpty();

    scene.udfoer(
        f.id(), "vaelg_udbyder", Map.of("valgtSkole", SKOLE, "flereSkoler", List.of(SKOLE_2)));

    assertThat(runder.valg(f.id()).orElseThrow().skoler()).containsExactly(SKOLE, SKOLE_2);
    assertThat(deltagelser.skoler(f.id())).containsExactlyInAnyOrder(SKOLE, SKOLE_2);
    for (String skole : List.of(SKOLE, SKOLE_2)) {
      assertThat(beskeder(skole)).contains("I er valgt som udbyder");
    }
    assertThat(raekke("C3.6").bevis()).contains(" og ");

    scene.udfoer(f.id(), "opdater_projektplan");
    assertThat(planer.hent(f.id()).udbyder().skoler()).containsExactly(SKOLE, SKOLE_2);
  }

  @Test
  void detSigesHvilkeKurserIngenSkoleHarOgPligtenGaelderDem() {
    begynd("LEDIGE", 1);
    kurser("Truckcertifikat", "Lager", "Dansk");
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE, SKOLE_2));
    scene.udfoerFor(SKOLE, f.id(), "afgiv_tilbud", deltilbud(200000, "Truckcertifikat"));
    scene.udfoerFor(SKOLE_2, f.id(), "afgiv_tilbud", deltilbud(150000, "Dansk"));

    assertThat(runder.hent(f.id()).vurdering()).hasToString("UDBUDSPLIGT_ELLER_REVIDER");
    assertThat(scene.aabne(f.id())).containsExactly("beslut_uden_tilbud");
    assertThat(beslutUdenTilbud.vist(new Situation(som(JOBCENTER), Map.of())).get("udaekket"))
        .hasToString("**Ingen skole kan dække:** Lager.");
  }

  @Test
  void sammenMaaTilbuddeneIkkeKosteMereEndRammen() {
    begynd("LEDIGE", 1);
    kurser("Lager", "Dansk");
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE, SKOLE_2));
    scene.udfoerFor(SKOLE, f.id(), "afgiv_tilbud", deltilbud(390000, "Lager"));
    scene.udfoerFor(SKOLE_2, f.id(), "afgiv_tilbud", deltilbud(390000, "Dansk"));
    anbefal(SKOLE);

    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    "vaelg_udbyder",
                    Map.of("valgtSkole", SKOLE, "flereSkoler", List.of(SKOLE_2))))
        .hasStackTraceContaining("Tilbuddene koster tilsammen 780.000 kr.");
  }

  private static Map<String, Object> deltilbud(int pris, String... kurser) {
    Map<String, Object> tilbud = tilbud(pris);
    tilbud.put("daekkerAlleKurser", "NEJ");
    tilbud.put("kurser", List.of(kurser));
    return tilbud;
  }

  private Registrering som(String organisation) {
    return new Registrering(f.id(), Testaktoerer.bruger(organisation), organisation, null, NU);
  }

  @Test
  void flereJobcentreDroefterVilkaarOgDetManglendeMandatFoelgesOp() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER, JOBCENTER_2));
    scene.udfoerFor(JOBCENTER, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    Map<String, Object> uden = new HashMap<>(deltager("FRITAGET"));
    uden.put("mandat", "NEJ");
    scene.udfoerFor(JOBCENTER_2, f.id(), "bekraeft_deltagelse", uden);
    Map<String, Object> referat =
        new HashMap<>(Map.of("tovholderValg", JOBCENTER, "arbejdsdeling", "LEDENDE"));
    referat.put("ordningerDroeftet", null);
    assertThatThrownBy(() -> holdMoede(referat))
        .hasMessageContaining("Ordninger, der blev drøftet");
    assertThat(moeder.find(f.id())).isEmpty();
    referat.put("ordningerDroeftet", "Voksenlærling og løntilskud");
    scene.udfoer(f.id(), "hold_opstartsmoede", referat);
    assertThat(moeder.find(f.id()).orElseThrow().ordningerDroeftet())
        .isEqualTo("Voksenlærling og løntilskud");

    assertThat(scene.aabne(f.id()))
        .containsExactly(
            "afklar_ordninger", "droeft_vilkaar", "indhent_mandat", "saml_virksomhedsoversigt");
    Map<String, Object> udenGrund = new HashMap<>(Map.of("alleDroeftet", "NEJ"));
    udenGrund.put("begrundelse", null);
    assertThatThrownBy(() -> scene.udfoer(f.id(), "droeft_vilkaar", udenGrund))
        .hasMessageContaining("Hvorfor ikke?");
    scene.udfoer(
        f.id(), "droeft_vilkaar", Map.of("alleDroeftet", "JA", "faellesVilkaar", "Fritaget"));
    scene.udfoerFor(JOBCENTER_2, f.id(), "indhent_mandat", Map.of("mandatGivet", "JA"));
    rammer();
    assertThat(scene.aabne(f.id())).containsExactly("indhent_hensigtserklaering");
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(10, 0));

    assertThat(scene.slut(f.id())).contains("EndEvent_RammerneAftalt");
    assertThat(scene.aabne(f.id())).containsOnly("bidrag_til_projektplan");
    assertThat(vilkaarsaftaler.droeftelse(f.id()).orElseThrow().forskelle())
        .isEqualTo("Jobsøgningspligt");
    assertThat(mandat(JOBCENTER_2)).isEqualTo(Mandat.GIVET_SENERE);
    assertThat(mandat(JOBCENTER)).isEqualTo(Mandat.JA);
    // who holds the pen is not who coordinates
    assertThat(moeder.find(f.id()).orElseThrow().tovholderValg()).isEqualTo(JOBCENTER);
    assertThat(f.koordinator()).isEqualTo(KOORDINATOR);
    assertThat(raekke("C3.1").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(raekke("C3.2").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    // how many each of them sees is its own; a sum after each answer would tell it
    assertThat(raekke("C3.2").bevis()).isEqualTo("Jobcentre: 2");
    assertThat(regler()).doesNotContain("R-12.6");
  }

  @Test
  void blankettenSigerHvadDerIkkeRefunderesForVideregaaendeUddannede() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoerFor(JOBCENTER, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    holdMoede(Map.of("tovholderValg", JOBCENTER));

    Registrering hvem = new Registrering(f.id(), "bruger", JOBCENTER, null, NU);
    assertThat((List<?>) afklarOrdninger.vist(new Situation(hvem, Map.of())).get("forslag"))
        .extracting(
            r -> ((Map<?, ?>) r).get("ordning"),
            r -> ((Map<?, ?>) r).get("refusion"),
            r -> ((Map<?, ?>) r).get("videregaaende"))
        .contains(
            tuple(
                "Den regionale uddannelsespulje",
                "80 %",
                "Ingen refusion: kurset ligger under deltagerens uddannelse."),
            tuple("Løntilskud", "0 %", "Ikke uden videre"),
            tuple("Virksomhedspraktik", "0 %", "Som de øvrige"));
  }

  @Test
  void jobcentretsJaTilKonkreteJobGemmesOgEtManglendeJaErEnAfvigelse() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER, JOBCENTER_2));
    assertThat(ledigeMedlemmer(false)).isEqualTo("");
    assertThat(ledigeMedlemmer(true))
        .isEqualTo(
            "Dansk El-Forbund har meldt 40 ledige medlemmer i målgruppen, heraf 30 med gavn af"
                + " merit.");
    scene.udfoerFor(JOBCENTER, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    assertThat(regler()).doesNotContain("R-4.2");
    Map<String, Object> ikkeAfstemt = new HashMap<>(deltager("FULD"));
    ikkeAfstemt.put("forventningsafstemt", false);
    scene.udfoerFor(JOBCENTER_2, f.id(), "bekraeft_deltagelse", ikkeAfstemt);

    assertThat(regler()).contains("R-4.2");
    assertThat(tilknytninger.deltagende(f.id()))
        .extracting(Jobcentertilknytning::jobcenter, Jobcentertilknytning::forventningsafstemt)
        .containsExactlyInAnyOrder(tuple(JOBCENTER, true), tuple(JOBCENTER_2, false));
  }

  /** What a job centre is shown of the union's figures, which the union may keep. */
  private Object ledigeMedlemmer(boolean maaDeles) {
    Registrering faglig = new Registrering(f.id(), "bruger", FAGLIG, null, NU);
    indmeldinger.gemLedige(new LedigeMedlemmer(faglig, "Dansk El-Forbund", 40, 30, maaDeles));
    Registrering jobcenter = new Registrering(f.id(), "bruger", JOBCENTER, null, NU);
    return bekraeftDeltagelse.vist(new Situation(jobcenter, Map.of())).get("ledigeMedlemmer");
  }

  @Test
  void forskelleKanStaaUdroeftetMedEnBegrundelse() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER, JOBCENTER_2));
    scene.udfoerFor(JOBCENTER, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    scene.udfoerFor(JOBCENTER_2, f.id(), "bekraeft_deltagelse", deltager("LEMPET"));
    holdMoede(Map.of());
    scene.udfoer(
        f.id(), "droeft_vilkaar", Map.of("alleDroeftet", "NEJ", "begrundelse", "Tages op senere"));

    assertThat(regler()).contains("R-12.6");
    assertThat(scene.aabne(f.id())).doesNotContain("indhent_mandat");
  }

  @Test
  void jobcenterHvisLedelseSigerNejErIkkeLaengereMed() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    Map<String, Object> uden = new HashMap<>(deltager("FULD"));
    uden.put("mandat", "NEJ");
    scene.udfoer(f.id(), "bekraeft_deltagelse", uden);
    holdMoede(Map.of());
    scene.udfoer(f.id(), "indhent_mandat", Map.of("mandatGivet", "NEJ", "grund", "For få ledige"));

    assertThat(mandat(JOBCENTER)).isEqualTo(Mandat.AFSLAAET);
    assertThat(deltagelser.jobcentre(f.id())).doesNotContain(JOBCENTER);
    assertThat(raekke("C3.2").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
  }

  @Test
  void sigerAlleJobcentreNejSpoergesKoordinatorenOgKanGaaVidereUden() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(
        f.id(), "bekraeft_deltagelse", Map.of("svar", "NEJ", "grund", "Ingen ledige i faget"));

    assertThat(scene.aabne(f.id())).containsExactly("tilknyt_jobcentre");
    assertThat(deltagelser.jobcentre(f.id())).doesNotContain(JOBCENTER);
    scene.udfoer(
        f.id(), "tilknyt_jobcentre", Map.of("vej", "UDEN", "begrundelse", "Ingen har ledige"));
    assertThat(scene.aabne(f.id())).containsExactly("indkald_moede");
    holdMoede(Map.of());
    assertThat(scene.grupper(opgave("saml_virksomhedsoversigt"))).containsExactly(KOORDINATOR);
    assertThat(regler()).contains("R-4.1");
  }

  @Test
  void etAndetJobcenterKanTraedeIStedet() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", Map.of("svar", "NEJ", "grund", "Nej"));
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER_3));
    assertThat(scene.opgaver(f.id())).hasSize(1);
    scene.udfoerFor(JOBCENTER_3, f.id(), "bekraeft_deltagelse", deltager("FULD"));

    assertThat(scene.aabne(f.id())).containsExactly("indkald_moede");
    assertThat(deltagelser.jobcentre(f.id())).contains(JOBCENTER_3).doesNotContain(JOBCENTER);
    holdMoede(Map.of("tovholderValg", FAGLIG));
    assertThat(scene.grupper(opgave("saml_virksomhedsoversigt"))).containsExactly(JOBCENTER_3);
    rammer();
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(10, 0));
    alle("bidrag_til_projektplan", Map.of());
    // whoever holds the pen, and not who coordinates
    assertThat(scene.grupper(opgave("skriv_projektplan"))).containsExactly(FAGLIG);
    assertThat(scene.variabel(proces, "jobcenter")).isEqualTo(JOBCENTER_3);
  }

  /** Whoever said no before, in this phase or the first, sees the forløb again and is told. */
  @Test
  void etJobcenterDerSagdeNejKanSpoergesIgen() {
    begynd("LEDIGE", 1);
    deltagelser.tilknyt(f.id(), JOBCENTER, "jobcenter");
    deltagelser.svar(f.id(), JOBCENTER, Deltagelse.Svar.AFSLAAET, "Ikke lige nu");
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    assertThat(deltagelser.jobcentre(f.id())).contains(JOBCENTER);

    scene.udfoer(f.id(), "bekraeft_deltagelse", Map.of("svar", "NEJ", "grund", "Ingen ledige"));
    assertThat(deltagelser.jobcentre(f.id())).doesNotContain(JOBCENTER);
    scene.klokken(NU.plus(Duration.ofDays(1)));
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));

    assertThat(deltagelser.jobcentre(f.id())).contains(JOBCENTER);
    assertThat(beskeder(JOBCENTER)).filteredOn(b -> b.startsWith("Vil I være med")).hasSize(2);
  }

  @Test
  void stoppetUdenJobcenter() {
    begynd("LEDIGE", 1);
    scene.udfoer(
        f.id(), "tilknyt_jobcentre", Map.of("vej", "STOP", "begrundelse", "Ingen vil være med"));

    assertThat(scene.slut(f.id())).containsOnly("EndEvent_StoppetUdenJobcenter").hasSize(2);
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(proces, "fase3Udfald")).isEqualTo("STOPPET");
    assertThat(scene.variabel(proces, "stopAarsag")).isEqualTo("AKTOER_AFSLOG");
    assertThat(moeder.find(f.id())).isEmpty();
    // why it was stopped is kept, and not only asked for
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel, Afvigelser.Afvigelse::begrundelse)
        .containsExactly(tuple("R-4.1", "Ingen vil være med"));
  }

  @Test
  void jobcentreDerIkkeSvarerBliverMindetOmDetOgOpgavenStaarVed() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER, JOBCENTER_2));
    scene.udfoerFor(JOBCENTER, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    scene.fyrTimer(f.id(), "BoundaryEvent_JobcentreVenter");

    assertThat(beskeder(JOBCENTER_2)).contains("Påmindelse");
    assertThat(beskeder(JOBCENTER)).doesNotContain("Påmindelse");
    assertThat(scene.slut(f.id())).containsExactly("EndEvent_PaamindelseSendt");
    assertThat(scene.aabne(f.id())).containsExactly("bekraeft_deltagelse");
  }

  @Test
  void planenKommerTilbageNaarNogetManglerOgEtFravalgKraeverEnBegrundelse() {
    begynd("LEDIGE", 1);
    opstart();
    planen(planUden("prisramme"));
    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    assertThat(planer.hent(f.id()).mangler()).containsExactly("P6");
    assertThat(planer.hent(f.id()).status()).isEqualTo(Projektplan.Status.MANGLER_UDBUDSGRUNDLAG);
    assertThat(raekke("C3.4").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);

    Map<String, Object> fravalgt = planUden("prisramme");
    fravalgt.put(
        "fravalg",
        List.of(Map.of("punkt", "P6", "fravalgBegrundelse", "Skolen er på finansloven")));
    planen(fravalgt);

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(planer.hent(f.id()).status()).isEqualTo(Projektplan.Status.KOMPLET);
    assertThat(planer.hent(f.id()).version()).isEqualTo(2);
    assertThat(regler()).contains("DMN-6 P6");
    assertThat(raekke("C3.4").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThatThrownBy(() -> scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE)))
        .hasMessageContaining("åbent udbud");
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    assertThat(scene.aabne(f.id())).containsExactly("afgiv_tilbud");
  }

  @Test
  void hverLeveranceMedEnDagSkalHaveEnAnsvarlig() {
    begynd("LEDIGE", 1);
    opstart();
    Map<String, Object> plan = plan();
    plan.put("datoVirksomhedsbesoeg", KURSUSSTART.plusDays(3).toString());
    planen(plan);
    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    assertThat(planer.hent(f.id()).mangler()).containsExactly("P7g");
    assertThat((String) scene.vis(scene.opgaver(f.id()).get(0)).data().get("mangeltekst"))
        .contains("7 Roller og ansvar", "ansvarlig for: Virksomhedsbesøg og praktik.");

    // what has no day is asked for as a day, and by nobody who answers for it
    Map<String, Object> udenDag = planUden("datoInformationsdag");
    udenDag.put("datoVirksomhedsbesoeg", null);
    udenDag.put(
        "ansvar",
        List.of(
            Map.of("leverance", "INFO_MEDARBEJDERE", "ansvarlig", "jobcenter"),
            Map.of("leverance", "KURSER", "ansvarlig", "uddannelsesinstitution"),
            Map.of("leverance", "OPFOELGNING", "ansvarlig", "virksomhed")));
    planen(udenDag);
    assertThat(planer.hent(f.id()).mangler()).containsExactlyInAnyOrder("P7b", "P7g");
    assertThat((String) scene.vis(scene.opgaver(f.id()).get(0)).data().get("mangeltekst"))
        .contains("ansvarlig for: Screening af kandidater.");

    Map<String, Object> hel = plan();
    hel.put("datoVirksomhedsbesoeg", null);
    planen(hel);
    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(planer.hent(f.id()).status()).isEqualTo(Projektplan.Status.KOMPLET);
  }

  @Test
  void planMedDatoerIForkertRaekkefoelgeKommerTilbage() {
    begynd("LEDIGE", 1);
    opstart();
    Map<String, Object> plan = plan();
    plan.put("datoKursusafslutning", KURSUSSTART.toString());
    planen(plan);

    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    assertThat(planer.hent(f.id()).status()).isEqualTo(Projektplan.Status.DATOFEJL);
  }

  @Test
  void planKanBrugesMedForbeholdNaarKunOpfoelgningMangler() {
    begynd("LEDIGE", 1);
    opstart();
    planen(planUden("opfoelgningsmodelValg"));

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(regler()).contains("R-4.11");
  }

  @Test
  void indsnaevringOgDeltidKraeverEnBegrundelse() {
    begynd("LEDIGE", 1);
    opstart();
    Map<String, Object> smal = plan();
    smal.put("alleEllerUdvalgte", "UDVALGTE");
    smal.put("maalgrupper", List.of("1"));
    smal.put("indsnaevring", null);
    assertThatThrownBy(() -> planen(smal)).hasMessageContaining("Hvorfor ikke alle?");
    smal.put("indsnaevring", "Faget kræver det");
    smal.put("ugentligeTimer", 30);
    smal.put("timerBegrundelse", null);
    assertThatThrownBy(() -> planen(smal)).hasMessageContaining("Hvorfor ikke fuld tid?");
    smal.put("timerBegrundelse", "Praktik ved siden af");
    planen(smal);

    assertThat(regler()).contains("R-7.12b", "R-5.14");
    assertThat(planer.hent(f.id()).indhold().deltagere().maalgrupper()).containsExactly("1");
  }

  @Test
  void tilbudsfristMaaIkkeVaereGaaet() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    Map<String, Object> forSent = new HashMap<>(udbud(SKOLE));
    forSent.put("frist", I_DAG.minusDays(1).toString());

    assertThatThrownBy(() -> scene.udfoer(f.id(), "vaelg_udbudsvej", forSent))
        .hasMessageContaining("Datoen i »Frist for tilbud« er gået.");
    assertThat(runder.seneste(f.id())).isEmpty();

    Map<String, Object> iDag = new HashMap<>(udbud(SKOLE));
    iDag.put("frist", I_DAG.toString());
    scene.udfoer(f.id(), "vaelg_udbudsvej", iDag);
    assertThat(runder.hent(f.id()).tilbudsfrist()).isEqualTo(I_DAG);
  }

  @Test
  void stoppetUdenUdbyder() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", Map.of("svar", "NEJ", "afslagAarsag", "INGEN_KAPACITET"));
    scene.udfoer(f.id(), "beslut_uden_tilbud", Map.of("naesteSkridt", "STOP"));

    assertThat(scene.slut(f.id())).contains("EndEvent_IngenUdbyder", "EndEvent_StoppetUdenUdbyder");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(proces, "fase3Udfald")).isEqualTo("STOPPET");
    assertThat(scene.variabel(proces, "stopAarsag")).isEqualTo("INGEN_UDBYDER");
    assertThat(runder.valg(f.id()).orElseThrow().status()).isEqualTo(Udbydervalg.Status.INGEN);
    assertThat(deltagelser.skoler(f.id())).isEmpty();
  }

  @Test
  void planSkalRevideresNaarPrisenErForHoej() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbudAlligevel(400001));
    assertThat(scene.aabne(f.id())).containsExactly("beslut_uden_tilbud");
    scene.udfoer(f.id(), "beslut_uden_tilbud", Map.of("naesteSkridt", "REVIDER"));

    assertThat(scene.slut(f.id())).contains("EndEvent_PlanSkalRevideres");
    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    planen(Map.of("prisramme", 500000));
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(400001));
    assertThat(runder.hent(f.id()).nr()).isEqualTo(2);
    assertThat(scene.aabne(f.id()))
        .containsExactly("anbefal_udbyder_branche", "anbefal_udbyder_faglig");
  }

  @Test
  void udenAmuKurserErDerIngenUdbudspligtOgEnNyRundeBegynder() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", Map.of("svar", "NEJ", "afslagAarsag", "ANDET"));
    scene.udfoer(f.id(), "beslut_uden_tilbud", Map.of("naesteSkridt", "UDBUDSPLIGT"));

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(beskeder(SKOLE_2)).noneMatch(b -> b.startsWith("Udbudspligt"));
    assertThat(haendelser.alle(f.id()))
        .extracting(Haendelser.Haendelse::tekst)
        .contains("Ingen skole er mindet om udbudspligten, for den gælder kun AMU-kurser.");
  }

  /** Those in the council's area and in the forløb, but who is not approved has no such duty. */
  @Test
  void udbudspligtenGaelderSkolerneIOmraadetDerErGodkendt() {
    aktoerer.gem(
        new Aktoer(
            "skole_langt_vaek", "uddannelsesinstitution", "Langt Væk", "REGIONAL", "0561", null));
    aktoerer.gem(
        new Aktoer(
            "skole_godkendt", "uddannelsesinstitution", "Godkendt", "REGIONAL", "0561", null));
    aktoerer.gem(
        new Aktoer(
            "skole_andet",
            "uddannelsesinstitution",
            "Godkendt til andet",
            "REGIONAL",
            "0751",
            null));
    godkendelser.saet("skole_godkendt", Set.of("47136", "48050"), "bruger", NU);
    godkendelser.saet("skole_andet", Set.of("48050"), "bruger", NU);
    begynd("LEDIGE", 1);
    kurser("Fiberteknik");
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE));
    scene.udfoer(
        f.id(), "afgiv_tilbud", Map.of("svar", "NEJ", "afslagAarsag", "INGEN_GODKENDELSE"));
    scene.udfoer(f.id(), "beslut_uden_tilbud", Map.of("naesteSkridt", "UDBUDSPLIGT"));
    for (String skole : List.of("skole_langt_vaek", "skole_godkendt", "skole_andet")) {
      aktoerer.saetAktiv(skole, false);
      godkendelser.saet(skole, Set.of(), "bruger", NU);
    }

    assertThat(beskeder(SKOLE_2)).anyMatch(b -> b.startsWith("Udbudspligt"));
    assertThat(beskeder(SKOLE)).noneMatch(b -> b.startsWith("Udbudspligt"));
    assertThat(beskeder("skole_langt_vaek")).isEmpty();
    assertThat(haendelser.alle(f.id()))
        .extracting(Haendelser.Haendelse::tekst)
        .contains("Mindet om udbudspligten: AARHUS TECH, Godkendt.");
    assertThat(beskeder("skole_godkendt")).anyMatch(b -> b.startsWith("Udbudspligt"));
    assertThat(beskeder("skole_andet")).as("kun godkendt til noget andet").isEmpty();
  }

  /** AMU courses that the parties have agreed on. */
  private void kurser(String... titler) {
    kurser.gemVersion(
        new Kursussammensaetning(
            new Registrering(f.id(), "bruger", BRANCHE, null, NU),
            1,
            "JOB",
            null,
            false,
            null,
            false,
            Kursussammensaetning.Status.GAELDENDE,
            null,
            null,
            null,
            IntStream.range(0, titler.length).mapToObj(i -> amu(i + 1, titler[i])).toList()));
  }

  private static Kursus amu(int nr, String titel) {
    return new Kursus(
        nr,
        titel,
        "47136",
        Kursustype.AMU,
        null,
        false,
        null,
        null,
        null,
        "Kræves",
        null,
        false,
        null);
  }

  @Test
  void jobcentretKanLadeVaereMedAtVaelgeEtEgnetTilbud() {
    begynd("LEDIGE", 1);
    opstart();
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    scene.udfoer(f.id(), "anbefal_udbyder_branche", Map.of("anbefalet", "INGEN"));
    scene.udfoer(f.id(), "anbefal_udbyder_faglig", Map.of("anbefalet", "INGEN"));
    scene.udfoer(f.id(), "vaelg_udbyder", Map.of("valgtSkole", "INGEN"));

    assertThat(scene.aabne(f.id())).containsExactly("beslut_uden_tilbud");
    assertThat(deltagelser.skoler(f.id())).isEmpty();
    assertThat(beskeder(SKOLE)).doesNotContain("I er valgt som udbyder");
  }

  @Test
  void gammelHensigtserklaeringSkalBekraeftesIgen() throws Exception {
    begynd("LEDIGE", 2);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
    holdMoede(Map.of("tovholderValg", FAGLIG));
    rammer();
    Map<String, Object> gammel = new HashMap<>(hensigt(10, 0));
    gammel.put("underskrevet", KURSUSSTART.minusDays(121).toString());
    Map<String, Object> paaGraensen = new HashMap<>(hensigt(5, 5));
    paaGraensen.put("underskrevet", KURSUSSTART.minusDays(120).toString());
    scene.udfoer(scene.opgaver(f.id()).get(0), gammel);
    scene.udfoer(scene.opgaver(f.id()).get(0), paaGraensen);
    tilUdbyderen();
    // how long each company has waited is in front of the coordinator
    new Browser(kontekst)
        .hent(KOORDINATOR, "/projektrum/forloeb/" + f.id() + "/aftalt/hensigter")
        .andExpect(content().string(containsString(">121</td>")))
        .andExpect(content().string(containsString(">120</td>")));

    assertThat(scene.aabne(f.id())).containsExactly("indhent_hensigtserklaering");
    assertThat(erklaeringer.gaeldende(f.id())).hasSize(1);
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(8, 0));

    assertThat(scene.slut(f.id())).contains("EndEvent_UdbyderValgt");
    assertThat(erklaeringer.gaeldende(f.id()))
        .extracting(Hensigtserklaering::version, h -> h.indhold().antalJob())
        .containsExactlyInAnyOrder(tuple(2, 8), tuple(1, 5));
    assertThat(raekke("C3.3").bevis())
        .isEqualTo("2 hensigtserklæringer på 13 job, heraf 5 med jobgaranti");

    // in whichever phase: here all tasks of phase 3 are done
    String storste =
        erklaeringer.gaeldende(f.id()).stream()
            .filter(h -> h.indhold().antalJob() == 8)
            .map(Hensigtserklaering::virksomhedId)
            .findFirst()
            .orElseThrow();
    tilbagetraek.traek(
        new Registrering(f.id(), "bruger", KOORDINATOR, null, NU), storste, "Ordren faldt væk");
    assertThat(erklaeringer.seneste(f.id(), storste).orElseThrow().status())
        .isEqualTo(Hensigtserklaering.Status.BORTFALDET);
    assertThat(raekke("C3.3").bevis())
        .isEqualTo("1 hensigtserklæring på 5 job, heraf 5 med jobgaranti");
  }

  @Test
  void erklaeringenFraEnVirksomhedDerHarTrukketSigBortfalderUdenNyOpgave() {
    begynd("LEDIGE", 1);
    opstart();
    tilbagetraek.traek(
        new Registrering(f.id(), "bruger", KOORDINATOR, null, NU),
        virksomheder.alle(f.id()).get(0).id(),
        "Ordren faldt væk");
    tilUdbyderen();

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(erklaeringer.alle(f.id()))
        .extracting(Hensigtserklaering::status)
        .containsExactly(Hensigtserklaering.Status.BORTFALDET);
    assertThat(raekke("C3.3").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
    assertThat(regler()).contains("C3.3");
  }

  /** A list that says that there is no need any more is as good a word as a withdrawal. */
  @Test
  void erklaeringenBortfalderNaarVirksomhedenIkkeHarEtBehovMere() {
    begynd("LEDIGE", 1);
    opstart();
    Virksomhed v = virksomheder.alle(f.id()).get(0);
    melding.ajourfoer(
        new Registrering(f.id(), "bruger", JOBCENTER, null, NU),
        "jobcenter",
        "oversigt",
        List.of(
            new Virksomhedsmelding.Meldt(
                new NyVirksomhed(v.navn(), null, null, "Fibertekniker", 5, null, false),
                false,
                false)),
        alle -> true);

    assertThat(erklaeringer.gaeldende(f.id())).isEmpty();
    assertThat(raekke("C3.3").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
  }

  /**
   * As the Vejviser has it: the brancheorganisation finds the company and asks for its wishes, the
   * job centre makes the overview and takes the letter. That is one way in; a second job centre at
   * the same company is not.
   */
  @Test
  void vejviserensVejErEnIndgang() {
    begynd("LEDIGE", 1);
    Virksomhed v = virksomheder.alle(f.id()).get(0);
    for (Virksomhedskontakt.Emne emne :
        List.of(Virksomhedskontakt.Emne.BEHOV, Virksomhedskontakt.Emne.OENSKER)) {
      virksomheder.logKontakt(
          new Virksomhedskontakt(
              v.id(), new Registrering(f.id(), "bruger", BRANCHE, null, NU), emne));
    }
    opstart();

    assertThat(virksomheder.hent(v.id()).kontakt()).isEqualTo(JOBCENTER);
    assertThat(princip(6).tilstand()).isEqualTo(Principtilstand.Opfyldelse.OPFYLDT);

    virksomheder.logKontakt(
        new Virksomhedskontakt(
            v.id(),
            new Registrering(f.id(), "bruger", JOBCENTER_2, null, NU),
            Virksomhedskontakt.Emne.HENSIGT));
    assertThat(virksomheder.hent(v.id()).kontakt()).isEqualTo(JOBCENTER);
    assertThat(princip(6).tilstand()).isEqualTo(Principtilstand.Opfyldelse.DELVIST);
    assertThat(princip(6).bevis()).isEqualTo(v.navn());
  }

  @Test
  void aabentUdbudUdenPrisrammeBlokererFasenTilDetErLoest() {
    begynd("LEDIGE", 1);
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
    holdMoede(Map.of("tovholderValg", FAGLIG));
    rammer();
    Map<String, Object> gammel = new HashMap<>(hensigt(10, 0));
    gammel.put("underskrevet", I_DAG.minusDays(200).toString());
    scene.udfoer(f.id(), "indhent_hensigtserklaering", gammel);
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", udbud(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    vaelg(SKOLE);
    scene.udfoer(f.id(), "opdater_projektplan");
    // somebody empties the plan while the company is asked again
    Projektplan komplet = planer.hent(f.id());
    planer.gemPlan(medMangel(komplet, "P6"));
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(10, 0));
    assertThat(scene.aabne(f.id())).containsExactly("loes_blokering");
    assertThat(scene.slut(f.id())).doesNotContain("EndEvent_FaseLukket");

    planer.gemPlan(komplet);
    scene.udfoer(f.id(), "loes_blokering");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(proces, "fase3Udfald")).isEqualTo("UDBYDER_VALGT");
  }

  @Test
  void forloebForBeskaeftigedeGaarDenKorteVejUdenJobcenterOgOrdninger() {
    kortVej("BESK");
  }

  @Test
  void kriseforloebGaarDenKorteVej() {
    kortVej("COVID");
  }

  private void kortVej(String projekttype) {
    f = scene.forloeb(projekttype);
    virksomhed(virksomheder, f, "Hotel Kysten", 10);
    proces = scene.start(PROCES, f, Map.of("jobcenter", KOORDINATOR));
    assertThat(scene.aabne(f.id())).containsExactly("indkald_moede");
    holdMoede(Map.of("tovholderValg", BRANCHE));
    assertThat(scene.aabne(f.id())).containsExactly("saml_virksomhedsoversigt");
    scene.udfoer(f.id(), "saml_virksomhedsoversigt");
    scene.udfoer(
        f.id(),
        "indhent_hensigtserklaering",
        Map.of(
            "svar", "JA",
            "afgivetAf", "BRANCHEORGANISATION",
            "indholdMatcher", "JA",
            "underskrevet", I_DAG.toString()));
    Map<String, Object> kort = plan();
    for (String felt :
        List.of(
            "antalLedige",
            "screeningsmodeller",
            "screeningsforudsaetninger",
            "skoleIScreening",
            "datoInfoMedarbejdere",
            "datoInformationsdag",
            "datoScreening")) {
      kort.put(felt, null);
    }
    planen(kort);
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(100000));
    vaelg(SKOLE);
    scene.udfoer(f.id(), "opdater_projektplan");

    assertThat(scene.variabel(proces, "fase3Udfald")).isEqualTo("UDBYDER_VALGT");
    assertThat(ordninger.forslag(f.id())).isEmpty();
    assertThat(erklaeringer.gaeldende(f.id()).get(0).indhold().oenskerLedige()).isNull();
    assertThat(raekke("C3.2").tilstand()).isEqualTo(Tilstand.IKKE_RELEVANT);
    assertThat(raekke("C3.3").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  private void tilUdbyderen() {
    planen(plan());
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    vaelg(SKOLE);
    scene.udfoer(f.id(), "opdater_projektplan");
  }

  private static Projektplan medMangel(Projektplan p, String mangel) {
    return new Projektplan(
        p.registrering(), p.version(), p.status(), List.of(mangel), p.indhold(), p.udbyder());
  }

  private Task opgave(String blanket) {
    return scene.opgaver(f.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .findFirst()
        .orElseThrow();
  }

  private Mandat mandat(String jobcenter) {
    return moeder.find(f.id()).orElseThrow().deltagere().stream()
        .filter(d -> d.deltager().equals(jobcenter))
        .map(Moededeltager::mandat)
        .findFirst()
        .orElseThrow();
  }

  private List<String> beskeder(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(b -> b.forloebId().equals(f.id()))
        .map(b -> b.emne())
        .toList();
  }

  private Principtilstand princip(int nr) {
    return principper.alle(f.id()).get(nr - 1);
  }

  private void begynd(String projekttype, int antalVirksomheder) {
    f = scene.forloeb(projekttype);
    for (int nr = 1; nr <= antalVirksomheder; nr++) {
      virksomhed(virksomheder, f, "Virksomhed " + nr, 10);
    }
    proces = scene.start(PROCES, f, Map.of());
  }

  /** One jobcenter, a meeting, schemes and a letter of intent from the only company. */
  private void opstart() {
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(JOBCENTER));
    scene.udfoer(f.id(), "bekraeft_deltagelse", deltager("FULD"));
    holdMoede(Map.of("tovholderValg", FAGLIG));
    rammer();
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(10, 0));
  }

  private void holdMoede(Map<String, Object> referat) {
    scene.udfoer(f.id(), "indkald_moede", Fase3Opsaetning.indkaldelse());
    scene.udfoer(f.id(), "hold_opstartsmoede", referat);
  }

  /** All write their part, the tovholder puts it together, and all approve it if it is usable. */
  private void planen(Map<String, Object> plan) {
    alle("bidrag_til_projektplan", Map.of());
    scene.udfoer(f.id(), "skriv_projektplan", plan);
    alle("godkend_projektplan", Map.of("svar", "GODKENDT"));
  }

  private void alle(String blanket, Map<String, Object> svar) {
    scene.opgaver(f.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .forEach(t -> scene.udfoer(t, svar));
  }

  private void rammer() {
    scene.udfoer(f.id(), "afklar_ordninger");
    scene.udfoer(f.id(), "saml_virksomhedsoversigt");
  }

  private void vaelg(String skole) {
    anbefal(skole);
    scene.udfoer(f.id(), "vaelg_udbyder", Map.of("valgtSkole", skole));
  }

  private void anbefal(String skole) {
    Map<String, Object> svar = Map.of("anbefalet", skole, "begrundelse", "Kender faget");
    scene.udfoer(f.id(), "anbefal_udbyder_branche", svar);
    scene.udfoer(f.id(), "anbefal_udbyder_faglig", svar);
  }

  private Raekketilstand raekke(String raekke) {
    return tjekliste.afFase(f.id(), 3).stream()
        .filter(r -> r.raekke().equals(raekke))
        .findFirst()
        .orElseThrow();
  }

  private List<String> begrundelser(String regel) {
    return afvigelser.alle(f.id()).stream()
        .filter(a -> a.regel().equals(regel))
        .map(a -> a.begrundelse())
        .toList();
  }

  private List<String> regler() {
    return afvigelser.alle(f.id()).stream().map(a -> a.regel()).toList();
  }
}
