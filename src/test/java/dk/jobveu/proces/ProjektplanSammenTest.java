package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.KURSUSAFSLUTNING;
import static dk.jobveu.proces.Fase3Opsaetning.KURSUSSTART;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.deltager;
import static dk.jobveu.proces.Fase3Opsaetning.direkte;
import static dk.jobveu.proces.Fase3Opsaetning.hensigt;
import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Fase3Opsaetning.plan;
import static dk.jobveu.proces.Fase3Opsaetning.tilbud;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
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
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.projektplan.GodkendProjektplan;
import dk.jobveu.projektplan.Planenighed;
import dk.jobveu.projektplan.Plangodkendelse;
import dk.jobveu.projektplan.Plangodkendelse.Svar;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.SkrivProjektplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan is written together, and one version is approved by all in it. */
@Systemtest
class ProjektplanSammenTest {

  @Autowired Scene scene;
  @Autowired Koordinatorskifte koordinatorskifte;
  @Autowired Virksomheder virksomheder;
  @Autowired Deltagelser deltagelser;
  @Autowired Projektplaner planer;
  @Autowired Planenighed enighed;
  @Autowired SkrivProjektplan skriv;
  @Autowired GodkendProjektplan godkend;
  @Autowired Tjekliste tjekliste;
  @Autowired Afvigelser afvigelser;
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
  void hverSkriverSinDelOgTovholderenFaarDemSamlet() {
    begynd("LEDIGE", JOBCENTER, JOBCENTER_2);
    assertThat(scene.hos(f.id(), "bidrag_til_projektplan"))
        .containsExactlyInAnyOrder(KOORDINATOR, BRANCHE, JOBCENTER, JOBCENTER_2);
    String dag = KURSUSSTART.toString();
    String andenDag = KURSUSSTART.plusDays(7).toString();
    bidrag(
        JOBCENTER,
        Map.of(
            "antalLedige",
            8,
            "prisramme",
            300000,
            "datoKursusstart",
            dag,
            "datoScreening",
            dag,
            "ansvar",
            List.of(Map.of("leverance", "SCREENING", "opgave", "Vores egne"))));
    bidrag(JOBCENTER_2, Map.of("antalLedige", 5, "prisramme", 250000, "datoKursusstart", andenDag));
    bidrag(BRANCHE, Map.of("screeningsforudsaetninger", "Kørekort", "datoScreening", dag));
    scene.fyrTimer(f.id(), "BoundaryEvent_BidragVenter");
    assertThat(beskeder(KOORDINATOR)).contains("Påmindelse");
    assertThat(beskeder(JOBCENTER)).doesNotContain("Påmindelse");
    assertThat(scene.aabne(f.id())).containsExactly("bidrag_til_projektplan");
    bidrag(KOORDINATOR, Map.of());

    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    Map<String, Object> vist = skriv.vist(situation(FAGLIG));
    assertThat(vist)
        .containsEntry("antalLedige", 13)
        .containsEntry("screeningsforudsaetninger", "Kørekort")
        .containsEntry("datoScreening", dag)
        .doesNotContainKey("datoKursusstart");
    assertThat((BigDecimal) vist.get("prisramme")).isEqualByComparingTo("250000");
    assertThat((String) vist.get("datotekst"))
        .contains("Kurset begynder")
        .contains("Jobcenter Randers")
        .contains("Jobcenter Aarhus")
        .doesNotContain("Screening");
    assertThat(vist.get("ansvar").toString()).contains("SCREENING", "jobcenter", "Vores egne");
    assertThat(vist.get("bidrag").toString()).contains("Jobcenter Randers", "300.000 kr.");
  }

  @Test
  void enVersionGodkendesAfAlleOgKunAendretTekstSpoergesDerOmIgen() {
    begynd("LEDIGE", JOBCENTER, JOBCENTER_2);
    alleBidrager();
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    // who held the pen approved by handing it in; everybody else is asked once
    assertThat(scene.hos(f.id(), "godkend_projektplan"))
        .containsExactlyInAnyOrder(KOORDINATOR, BRANCHE, JOBCENTER, JOBCENTER_2);
    assertThat(c34().tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
    assertThat(c34().begrundelse()).isEqualTo("Planen er godkendt af 1 af de 5, der står i den.");
    assertThatThrownBy(() -> enighed.kraevGodkendt(f.id()))
        .hasMessageContaining("før skoler bliver spurgt");

    svar(KOORDINATOR, Map.of("svar", "GODKENDT"));
    svar(JOBCENTER, Map.of("svar", "GODKENDT"));
    svar(BRANCHE, Map.of("svar", "GODKENDT"));
    scene.fyrTimer(f.id(), "BoundaryEvent_GodkendelseVenter");
    assertThat(paamindet(JOBCENTER_2)).contains("Projektplanen venter på, at I godkender den");
    assertThat(paamindet(JOBCENTER)).doesNotContain("Projektplanen venter på, at I godkender den");
    assertThatThrownBy(() -> svar(JOBCENTER_2, Map.of("svar", "RETTES", "rettelser", List.of())))
        .hasMessageContaining("Skriv mindst ét sted");
    svar(JOBCENTER_2, rettes("6", "Prisrammen skal være 350.000 kr."));

    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    assertThat(skriv.vist(situation(FAGLIG)).get("rettelser").toString())
        .contains("Jobcenter Aarhus", "350.000");
    // the tovholder explains and sends the same text: only who was against it is asked again
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    assertThat(scene.hos(f.id(), "godkend_projektplan")).containsExactly(JOBCENTER_2);
    assertThat(navn(BRANCHE))
        .extracting(Plangodkendelse::version, Plangodkendelse::svaretPaaVersion)
        .containsExactly(2, 1);
    svar(JOBCENTER_2, rettes("6", "Prisrammen skal være 350.000 kr."));

    Map<String, Object> billigere = plan();
    billigere.put("prisramme", 350000);
    scene.udfoer(f.id(), "skriv_projektplan", billigere);
    assertThat(scene.hos(f.id(), "godkend_projektplan"))
        .containsExactlyInAnyOrder(KOORDINATOR, BRANCHE, JOBCENTER, JOBCENTER_2);
    assertThat(godkend.vist(partssituation(BRANCHE)).get("aendringstekst").toString())
        .contains("6 Økonomi")
        .doesNotContain("4 Kurser");
    assertThat(scene.aabne(f.id())).doesNotContain("vaelg_udbudsvej");
    alleGodkender();

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(enighed.navne(f.id()))
        .extracting(Plangodkendelse::part, Plangodkendelse::svar)
        .containsExactlyInAnyOrder(
            tuple(KOORDINATOR, Svar.GODKENDT),
            tuple(BRANCHE, Svar.GODKENDT),
            tuple(FAGLIG, Svar.GODKENDT),
            tuple(JOBCENTER, Svar.GODKENDT),
            tuple(JOBCENTER_2, Svar.GODKENDT));
    assertThat(c34().tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(c34().bevis()).isEqualTo("Projektplan, version 3, godkendt af 5 organisationer");
  }

  @Test
  void aendredeDageEfterTilbuddetSpoergerAlleIgen() {
    begynd("LEDIGE", JOBCENTER);
    tilOpdatering();
    Map<String, Object> senere =
        dage(
            KURSUSSTART.plusDays(14), KURSUSAFSLUTNING.plusDays(14), KURSUSAFSLUTNING.plusDays(60));
    scene.udfoer(f.id(), "opdater_projektplan", senere);

    assertThat(scene.hos(f.id(), "godkend_projektplan"))
        .containsExactlyInAnyOrder(KOORDINATOR, BRANCHE, JOBCENTER);
    assertThat(beskeder(JOBCENTER)).noneMatch(b -> b.startsWith("Informationsmateriale"));
    svar(JOBCENTER, Map.of("svar", "GODKENDT"));
    svar(KOORDINATOR, Map.of("svar", "GODKENDT"));
    svar(BRANCHE, rettes("7", "Begynd som aftalt."));
    assertThat(scene.aabne(f.id())).containsExactly("opdater_projektplan");
    scene.udfoer(
        f.id(),
        "opdater_projektplan",
        dage(KURSUSSTART, KURSUSAFSLUTNING, Fase3Opsaetning.OPFOELGNING));
    alleGodkender();

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(planer.hent(f.id()).indhold().tidsplan().datoKursusstart()).isEqualTo(KURSUSSTART);
    assertThat(beskeder(JOBCENTER)).contains("Informationsmateriale til borgere");
  }

  @Test
  void uaendredeDageEfterTilbuddetSpoergerIngen() {
    begynd("LEDIGE", JOBCENTER);
    tilOpdatering();
    scene.udfoer(
        f.id(),
        "opdater_projektplan",
        dage(KURSUSSTART, KURSUSAFSLUTNING, Fase3Opsaetning.OPFOELGNING));

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(enighed.erGodkendt(f.id())).isTrue();
    assertThat(navn(JOBCENTER).svaretPaaVersion()).isEqualTo(1);
  }

  @Test
  void etNavnKanTagesUdMenIkkeDenDerVaelgerSkole() {
    begynd("LEDIGE", JOBCENTER, JOBCENTER_2);
    alleBidrager();
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    Map<String, Object> ud = Map.of("svar", "UDE", "begrundelse", "Vi har ingen ledige mere");
    assertThatThrownBy(() -> svar(JOBCENTER, ud)).hasMessageContaining("vælger skole");
    assertThatThrownBy(() -> svar(KOORDINATOR, ud)).hasMessageContaining("koordinerer");
    svar(JOBCENTER_2, ud);
    alleGodkender();

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::begrundelse)
        .contains("Jobcenter Aarhus står ikke i projektplanen. Begrundelsen ligger ved planen.");
    assertThat(c34().tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  @Test
  void denDerForladerForloebetStaarIkkeIVejen() {
    begynd("LEDIGE", JOBCENTER, JOBCENTER_2);
    alleBidrager();
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    deltagelser.svar(f.id(), JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Nedlagt");
    alleGodkender();

    assertThat(scene.aabne(f.id())).containsExactly("vaelg_udbudsvej");
    assertThat(navn(JOBCENTER_2).svar()).isEqualTo(Svar.UDE);
  }

  /** Also when the one before goes on to follow the forløb: it is not asked any more. */
  @Test
  void denDerOvertagerKoordineringenGodkenderPlanenIStedet() {
    begynd("LEDIGE", JOBCENTER);
    alleBidrager();
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    koordinatorskifte.skift(
        situation(KOORDINATOR).registrering(), JOBCENTER_3, null, null, "Aftalt.", true);

    assertThat(scene.hos(f.id(), "godkend_projektplan"))
        .containsExactlyInAnyOrder(JOBCENTER_3, BRANCHE, JOBCENTER);
    svar(BRANCHE, Map.of("svar", "GODKENDT"));
    svar(JOBCENTER, Map.of("svar", "GODKENDT"));
    assertThat(enighed.erGodkendt(f.id())).isFalse();
    svar(JOBCENTER_3, Map.of("svar", "GODKENDT"));

    assertThat(enighed.navne(f.id()))
        .extracting(Plangodkendelse::part, Plangodkendelse::svar)
        .containsExactlyInAnyOrder(
            tuple(JOBCENTER_3, Svar.GODKENDT),
            tuple(BRANCHE, Svar.GODKENDT),
            tuple(FAGLIG, Svar.GODKENDT),
            tuple(JOBCENTER, Svar.GODKENDT));
    assertThat(c34().tilstand()).isEqualTo(Tilstand.OPFYLDT);
  }

  /** Who is alone writes and approves in one go. */
  @Test
  void denDerErAleneGodkenderEnGang() {
    f = scene.forloeb("LEDIGE", JOBCENTER);
    for (String anden : List.of(BRANCHE, FAGLIG, JOBCENTER_2)) {
      deltagelser.svar(f.id(), anden, Deltagelse.Svar.AFSLAAET, "Ikke med");
    }
    scene.start("projektplan", f, Map.of("tovholder", JOBCENTER));
    assertThat(scene.aabne(f.id())).containsExactly("skriv_projektplan");
    scene.udfoer(f.id(), "skriv_projektplan", plan());

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(enighed.erGodkendt(f.id())).isTrue();
  }

  private void begynd(String projekttype, String... jobcentre) {
    f = scene.forloeb(projekttype);
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    scene.start("fase_3_opstartsmoede_og_udbyder", f, Map.of());
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(jobcentre));
    for (String j : jobcentre) {
      scene.udfoerFor(j, f.id(), "bekraeft_deltagelse", deltager("FULD"));
    }
    scene.udfoer(f.id(), "indkald_moede", Fase3Opsaetning.indkaldelse());
    scene.udfoer(
        f.id(),
        "hold_opstartsmoede",
        jobcentre.length > 1
            ? Map.of("tovholderValg", FAGLIG, "arbejdsdeling", "LEDENDE")
            : Map.of("tovholderValg", FAGLIG));
    if (jobcentre.length > 1) {
      scene.udfoer(f.id(), "droeft_vilkaar", Map.of("alleDroeftet", "JA"));
    }
    scene.udfoer(f.id(), "afklar_ordninger");
    scene.udfoer(f.id(), "saml_virksomhedsoversigt");
    scene.udfoer(f.id(), "indhent_hensigtserklaering", hensigt(10, 0));
  }

  private void tilOpdatering() {
    alleBidrager();
    scene.udfoer(f.id(), "skriv_projektplan", plan());
    alleGodkender();
    scene.udfoer(f.id(), "vaelg_udbudsvej", direkte(SKOLE));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    Map<String, Object> svar = Map.of("anbefalet", SKOLE, "begrundelse", "Kender faget");
    scene.udfoer(f.id(), "anbefal_udbyder_branche", svar);
    scene.udfoer(f.id(), "anbefal_udbyder_faglig", svar);
    scene.udfoer(f.id(), "vaelg_udbyder", Map.of("valgtSkole", SKOLE));
  }

  private static Map<String, Object> dage(LocalDate start, LocalDate slut, LocalDate opfoelgning) {
    return Map.of(
        "startdato", start.toString(),
        "slutdato", slut.toString(),
        "opfoelgningsdag", opfoelgning.toString());
  }

  private static Map<String, Object> rettes(String afsnit, String rettelse) {
    return Map.of(
        "svar", "RETTES", "rettelser", List.of(Map.of("afsnit", afsnit, "rettelse", rettelse)));
  }

  private void bidrag(String part, Map<String, Object> svar) {
    scene.udfoerFor(part, f.id(), "bidrag_til_projektplan", svar);
  }

  private void svar(String part, Map<String, Object> svar) {
    scene.udfoerFor(part, f.id(), "godkend_projektplan", svar);
  }

  private void alleBidrager() {
    medBlanket("bidrag_til_projektplan").forEach(t -> scene.udfoer(t, Map.of()));
  }

  private void alleGodkender() {
    medBlanket("godkend_projektplan").forEach(t -> scene.udfoer(t, Map.of("svar", "GODKENDT")));
  }

  private List<Task> medBlanket(String blanket) {
    return scene.opgaver(f.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(blanket))
        .toList();
  }

  /** Whose tasks they are. */
  private Plangodkendelse navn(String part) {
    return enighed.navne(f.id()).stream()
        .filter(g -> g.part().equals(part))
        .findFirst()
        .orElseThrow();
  }

  private Situation situation(String organisation) {
    return new Situation(
        new Registrering(f.id(), Testaktoerer.bruger(organisation), organisation, null, NU),
        Map.of());
  }

  private Situation partssituation(String part) {
    return new Situation(situation(part).registrering(), Map.of("planpart", part));
  }

  private Raekketilstand c34() {
    return tjekliste.afFase(f.id(), 3).stream()
        .filter(r -> r.raekke().equals("C3.4"))
        .findFirst()
        .orElseThrow();
  }

  /** All that this organisation was told in this forløb. */
  private String paamindet(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(b -> b.forloebId().equals(f.id()))
        .map(b -> b.tekst())
        .collect(Collectors.joining("\n"));
  }

  private List<String> beskeder(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(b -> b.forloebId().equals(f.id()))
        .map(b -> b.emne())
        .toList();
  }
}
