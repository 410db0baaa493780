package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedskontakt;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.hold.Testhold;
import dk.jobveu.motor.Procesvariabler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forløb as a whole: how it begins, what follows a phase, and every way it can end. */
@Systemtest
class TopprocesTest {

  private static final String PROCES = "job_veu_forloeb";

  @Autowired private Scene scene;
  @Autowired private Forloebregister register;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Virksomheder virksomheder;
  @Autowired private Virksomhedsmelding melding;
  @Autowired private Underretninger underretninger;
  @Autowired private Haendelser haendelser;
  @Autowired private Afvigelser afvigelser;
  @Autowired private RuntimeService koersler;
  @Autowired private RepositoryService modeller;
  @Autowired private HistoryService historik;
  @Autowired private AuthorizationService rettigheder;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Holdregister holdene;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock ur;

  @Test
  void et_meldt_behov_begynder_et_forloeb() {
    ProcessInstance proces = meld(Map.of());

    Forloeb f = register.hent(proces.getBusinessKey());
    assertThat(f.titel()).isEqualTo("Fibertekniker i Randers");
    assertThat(f.rar()).isEqualTo("RAR Østjylland");
    assertThat(f.amk()).isEqualTo("AMK Midt-Nord");
    assertThat(f.status()).isEqualTo(Forloebstatus.IGANGVAERENDE);
    assertThat(f.initiativtagere()).containsExactly("VIRKSOMHED", "JOBCENTER");
    assertThat(f.id()).startsWith("JV-2020-");
    assertThat(virksomheder.tilkendegivne(f.id()))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.navn()).isEqualTo("Intego");
              assertThat(v.kilde()).isEqualTo("HENVENDELSE");
              assertThat(v.antalStillinger()).isEqualTo(20);
            });
    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    // whoever coordinates follows it in Projektrum; an instance is for operators (ADR 0013)
    assertThat(
            rettigheder
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_INSTANCE)
                .resourceId(proces.getId())
                .list())
        .isEmpty();
    // the answers are in our tables, and nowhere in the engine
    assertThat(
            historik.createHistoricVariableInstanceQuery().processInstanceId(proces.getId()).list())
        .extracting(v -> v.getName())
        .containsExactlyInAnyOrder(
            Procesvariabler.FORLOEB_ID,
            Procesvariabler.KOORDINATOR,
            Procesvariabler.HAR_LEDIGE,
            Procesvariabler.HAR_BESKAEFTIGEDE,
            Procesvariabler.FORMAAL,
            Procesvariabler.KORT_VEJ);
  }

  /** Who went to a company has spoken with it; one that came by itself has no contact yet. */
  @Test
  void den_der_opsoegte_en_virksomhed_er_dens_kontakt() {
    Forloeb opsoegt = register.hent(meld(Map.of("startvariant", "C")).getBusinessKey());
    Forloeb kom = register.hent(meld(Map.of()).getBusinessKey());

    assertThat(opsoegt.henvendelse()).isEqualTo("C");
    assertThat(virksomheder.tilkendegivne(opsoegt.id()))
        .extracting(Virksomhed::kilde)
        .containsExactly("koordinator");
    assertThat(virksomheder.kontakter(opsoegt.id()))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.emne()).isEqualTo(Virksomhedskontakt.Emne.BEHOV);
              assertThat(k.registrering().organisation()).isEqualTo(Testaktoerer.KOORDINATOR);
            });
    assertThat(virksomheder.kontakter(kom.id()))
        .singleElement()
        .satisfies(k -> assertThat(k.emne()).isEqualTo(Virksomhedskontakt.Emne.HENVENDELSE));
  }

  @Test
  void et_forloeb_taelles_hvor_det_hoerer_til_efter_raad_paa_startdatoen() {
    Forloeb i2020 = register.hent(meld(Map.of("kommune", "0630")).getBusinessKey());
    Forloeb i2026 =
        register.hent(meld(Map.of("kommune", "0630", "startdato", "2026-01-05")).getBusinessKey());

    assertThat(i2020.rar()).isEqualTo("RAR Sydjylland");
    assertThat(i2026.rar()).isNotEqualTo(i2020.rar());
  }

  /** A crisis and a start day are bounded by what the data know. */
  @Test
  void en_krise_og_en_startdag_skal_ligge_inden_for_det_kendte() {
    int foer = register.alle().size();
    Map<String, Object> krise =
        Map.of(
            "valgtFormaal",
            "AFBOED",
            "kriseaarsag",
            "COVID_19",
            "deltagergrupper",
            List.of("BESKAEFTIGEDE"));

    assertThatThrownBy(() -> meld(med(krise, "startdato", "2019-06-03")))
        .hasMessageContaining(
            "Krisen gælder forløb, der begynder fra 27. marts 2020 til 31. januar 2022");
    assertThatThrownBy(() -> meld(Map.of("startdato", "2099-01-05")))
        .hasMessageContaining("højst begynde 3 år frem");
    assertThatThrownBy(() -> meld(Map.of("startdato", "2014-12-31")))
        .hasMessageContaining("Kommuner og råd er ikke kendt den dag");
    assertThat(register.alle()).hasSize(foer);

    Forloeb f = register.hent(meld(med(krise, "startdato", "2020-06-02")).getBusinessKey());
    assertThat(f.kriseaarsag()).isEqualTo("COVID_19");
    assertThat(register.alle()).hasSize(foer + 1);
  }

  private static Map<String, Object> med(Map<String, Object> svar, String felt, Object vaerdi) {
    Map<String, Object> alle = new HashMap<>(svar);
    alle.put(felt, vaerdi);
    return alle;
  }

  @Test
  void et_forloeb_uden_deltagere_begynder_ikke() {
    int foer = register.alle().size();
    assertThatThrownBy(
            () ->
                meld(
                    Map.of(
                        "valgtFormaal",
                        "AFBOED",
                        "kriseaarsag",
                        "COVID_19",
                        "deltagergrupper",
                        List.of("LEDIGE"))))
        .hasMessageContaining("afbødeprojekt er for beskæftigede");
    assertThat(register.alle()).hasSize(foer);
    assertThat(
            koersler
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .processInstanceBusinessKey("JV-2020-9999")
                .count())
        .isZero();
  }

  @Test
  void sat_paa_venteliste() {
    Forloeb f = begyndt();
    fra("Gateway_ErBehovetStortNok", f, Map.of("fase1Udfald", "VENTELISTE"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_SatPaaVenteliste");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.VENTELISTE);
    assertThat(underretninger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void stoppet_i_fase_1() {
    Forloeb f = begyndt();
    deltagelser.tilknyt(f.id(), Testaktoerer.SKOLE, "uddannelsesinstitution");
    fra(
        "Gateway_ErBehovetStortNok",
        f,
        Map.of("fase1Udfald", "STOPPET", "stopAarsag", "IKKE_STOR_NOK"));

    assertStoppet(
        f, "EndEvent_StoppetIFase1Eller2", Forloebstatus.STOPPET, Stopaarsag.IKKE_STOR_NOK);
    // everybody who said yes is told, and whoever was asked need not answer
    assertThat(underretninger.iForloeb(f.id()))
        .extracting(u -> u.aktoerId())
        .containsExactlyInAnyOrder(
            Testaktoerer.BRANCHE,
            Testaktoerer.FAGLIG,
            Testaktoerer.JOBCENTER,
            Testaktoerer.JOBCENTER_2,
            Testaktoerer.SKOLE);
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.aktoerId().equals(Testaktoerer.SKOLE))
        .allSatisfy(u -> assertThat(u.tekst()).contains("I skal ikke svare"));
  }

  @Test
  void stoppet_i_fase_2() {
    Forloeb f = begyndt();
    fra(
        "Gateway_ErParterneEnige",
        f,
        Map.of("fase2Udfald", "STOPPET", "stopAarsag", "INGEN_ENIGHED"));
    assertStoppet(
        f, "EndEvent_StoppetIFase1Eller2", Forloebstatus.STOPPET, Stopaarsag.INGEN_ENIGHED);
  }

  @Test
  void uenige_parter_gaar_tilbage_til_behovet() {
    Forloeb f = begyndt();
    fra("Gateway_ErParterneEnige", f, Map.of("fase2Udfald", "TILBAGE"));

    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.IGANGVAERENDE);
  }

  @Test
  void stoppet_i_fase_3() {
    Forloeb f = begyndt();
    fra(
        "Gateway_ErUdbyderValgt",
        f,
        Map.of("fase3Udfald", "STOPPET", "stopAarsag", "INGEN_UDBYDER"));
    assertStoppet(
        f, "EndEvent_StoppetIFase3Eller4", Forloebstatus.STOPPET, Stopaarsag.INGEN_UDBYDER);
  }

  @Test
  void aflyst_i_fase_4() {
    Forloeb f = begyndt();
    fra(
        "Gateway_ErKurserneGennemfoert",
        f,
        Map.of(
            "fase4Udfald",
            "AFLYST",
            "stopAarsag",
            "FOR_FAA_KANDIDATER",
            "uddannelsesinstitution",
            Testaktoerer.SKOLE));
    assertStoppet(
        f, "EndEvent_StoppetIFase3Eller4", Forloebstatus.AFLYST, Stopaarsag.FOR_FAA_KANDIDATER);
  }

  @Test
  void forankret_lokalt() {
    Forloeb f = begyndt();
    fra("ServiceTask_RegistrerGennemfoert", f, Map.of("fase5Udfald", "FORANKRET"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_ForankretLokalt");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    assertThat(register.hent(f.id()).stopAarsag()).isNull();
  }

  @Test
  void overdraget_til_lokale_aktoerer() {
    Forloeb f = begyndt();
    fra("ServiceTask_RegistrerGennemfoert", f, Map.of("fase5Udfald", "OVERDRAGET"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_Overdraget");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.GENNEMFOERT);
  }

  @Test
  void gennemfoert_men_samarbejdet_slutter() {
    Forloeb f = begyndt();
    fra("ServiceTask_RegistrerGennemfoert", f, Map.of("fase5Udfald", "STOPPET"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_SamarbejdeSlut");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.GENNEMFOERT);
    assertThat(underretninger.iForloeb(f.id())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gateway_ErBehovetStortNok, fase1Udfald, STOR_NOK, fase_2_partsaftale",
    "Gateway_ErParterneEnige, fase2Udfald, ENIGE, fase_3_opstartsmoede_og_udbyder",
    "Gateway_ErUdbyderValgt, fase3Udfald, UDBYDER_VALGT, fase_4_screening_kurser_og_match",
    "Gateway_ErKurserneGennemfoert, fase4Udfald, GENNEMFOERT, fase_5_evaluering_og_forankring"
  })
  void en_fase_foelger_efter_den_anden(
      String gateway, String variabel, String udfald, String naeste) {
    Forloeb f = begyndt();
    Date start = Date.from(ur.instant());
    fra(
        gateway,
        f,
        Map.of(
            variabel,
            udfald,
            "meritKlasse",
            "FULD",
            "uddannelsesinstitution",
            Testaktoerer.SKOLE,
            "kursusstart",
            start,
            "kursusafslutning",
            start,
            "opfoelgningsmodel",
            "BEGGE"));

    assertThat(iGang(f)).contains(naeste).doesNotContain("fase_1_arbejdsmarkedets_behov");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.IGANGVAERENDE);
  }

  @Test
  void et_helt_forloeb_fra_behov_til_overdragelse() {
    Forloeb f = begyndt();
    Date start = Date.from(ur.instant());
    faseSlutter(
        f,
        "fase_1_arbejdsmarkedets_behov",
        "EndEvent_BehovStortNok",
        Map.of(
            "fase1Udfald", "STOR_NOK",
            "projekttype", "LEDIGE",
            "branchorganisation", Testaktoerer.BRANCHE,
            "fagligOrganisation", Testaktoerer.FAGLIG,
            "jobcenter", Testaktoerer.JOBCENTER));
    register.saetProjekttype(f.id(), Projekttype.LEDIGE);
    faseSlutter(
        f,
        "fase_2_partsaftale",
        "EndEvent_PartsaftalePaaPlads",
        Map.of("fase2Udfald", "ENIGE", "meritKlasse", "FULD"));
    faseSlutter(
        f,
        "fase_3_opstartsmoede_og_udbyder",
        "EndEvent_UdbyderValgt",
        Map.of(
            "fase3Udfald",
            "UDBYDER_VALGT",
            "uddannelsesinstitution",
            Testaktoerer.SKOLE,
            "kursusstart",
            start,
            "kursusafslutning",
            start,
            "opfoelgningsmodel",
            "BEGGE"));
    faseSlutter(
        f,
        "fase_4_screening_kurser_og_match",
        "EndEvent_KurserOgMatchGennemfoert",
        Map.of("fase4Udfald", "GENNEMFOERT"));
    // what earlier phases settled reaches the last one
    assertThat(koersler.getVariables(fase(f, "fase_5_evaluering_og_forankring")))
        .containsEntry("projekttype", "LEDIGE")
        .containsEntry("meritKlasse", "FULD")
        .containsEntry("uddannelsesinstitution", Testaktoerer.SKOLE)
        .containsEntry("koordinator", f.koordinator());
    faseSlutter(
        f,
        "fase_5_evaluering_og_forankring",
        "EndEvent_ForloebOverdraget",
        Map.of("fase5Udfald", "OVERDRAGET"));

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.slut(f.id())).contains("EndEvent_Overdraget");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.GENNEMFOERT);
  }

  @Test
  void stop_besluttet_midt_i_en_fase() {
    ProcessInstance proces = meld(Map.of());
    Forloeb f = register.hent(proces.getBusinessKey());
    scene.med(f, Testaktoerer.BRANCHE, "branchorganisation");
    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");

    koersler
        .createMessageCorrelation("job_veu.stop_forloeb")
        .processInstanceBusinessKey(f.id())
        .setVariable(Procesvariabler.STOP_AARSAG, "BESLUTTET_STOPPET")
        .correlate();

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.erSlut(f.id())).isTrue();
    assertStoppet(
        f,
        "EndEvent_ForloebStoppetEfterBeslutning",
        Forloebstatus.STOPPET,
        Stopaarsag.BESLUTTET_STOPPET);
    assertThat(underretninger.iForloeb(f.id()))
        .extracting(u -> u.aktoerId())
        .containsExactlyInAnyOrder(f.koordinator(), Testaktoerer.BRANCHE);
  }

  @Test
  void en_virksomhed_traekker_sig_og_forloebet_fortsaetter() {
    Forloeb f = register.hent(meld(Map.of()).getBusinessKey());
    Virksomhed intego = virksomheder.medNavn(f.id(), "Intego").orElseThrow();
    andenVirksomhed(f);

    traekkerSig(f, intego);
    assertThat(virksomheder.hent(intego.id()).status()).isEqualTo(Virksomhed.Status.TRUKKET);
    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov", "vurder_tilbagetraekning");
    scene.udfoer(f.id(), "vurder_tilbagetraekning", Map.of("foelge", "FORTSAET"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_ForloebFortsaetter");
    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    assertThat(register.hent(f.id()).status()).isEqualTo(Forloebstatus.IGANGVAERENDE);
    assertThat(virksomheder.tilkendegivne(f.id())).extracting(v -> v.navn()).containsOnly("Xterna");
    assertThat(afvigelser.alle(f.id())).extracting(a -> a.regel()).containsExactly("R-22.11");
    assertThat(underretninger.iForloeb(f.id())).isEmpty();
  }

  /** A class that has begun goes on; whether the other can is asked again, once. */
  @Test
  void traekker_en_virksomhed_sig_vurderes_de_hold_der_ikke_er_begyndt() {
    Forloeb f = register.hent(meld(Map.of()).getBusinessKey());
    Virksomhed intego = virksomheder.medNavn(f.id(), "Intego").orElseThrow();
    andenVirksomhed(f);
    Registrering skolen = hjaelp.som(Testaktoerer.SKOLE, f);
    LocalDate start = Scene.idag().plusDays(30);
    Testhold.fra(start).beskaeftigede(7).status(Holdstatus.OPRETTET).gem(holdene, skolen);
    holdene.aabn(
        skolen, new Planlagthold(2, Testaktoerer.SKOLE, 1, null, null, null, null, null, null));
    holdene.gemHold(skolen, 2, Testhold.fra(start).hold(), Holdstatus.STARTET);

    traekkerSig(f, intego);

    Task vurder =
        scene.opgaver(f.id()).stream()
            .filter(t -> t.getTaskDefinitionKey().equals("UserTask_VurderTilbagetraekning"))
            .findFirst()
            .orElseThrow();
    assertThat(scene.vis(vurder).data())
        .containsEntry(
            "holdTekst",
            "Hold 1 har 7 bag sig og skal have mindst 6. Systemets råd: gennemfør holdet.");
    assertThat(
            jdbc.sql(
                    "select vedroerer from afgoerelse where forloeb_id = ? and beslutning ="
                        + " 'hold_levedygtighed'")
                .param(f.id())
                .query(String.class)
                .list())
        .containsExactly("hold 1");
    assertThat(holdene.status(f.id(), 1)).isEqualTo(Holdstatus.OPRETTET);
  }

  @Test
  void forloebet_opgives_fordi_en_virksomhed_traekker_sig() {
    Forloeb f = register.hent(meld(Map.of()).getBusinessKey());
    traekkerSig(f, virksomheder.medNavn(f.id(), "Intego").orElseThrow());
    scene.udfoer(f.id(), "vurder_tilbagetraekning", Map.of("foelge", "STOP"));

    assertThat(scene.slut(f.id())).contains("EndEvent_ForloebOpgivet", "EndEvent_ForloebStoppet");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(register.hent(f.id()))
        .satisfies(
            efter -> {
              assertThat(efter.status()).isEqualTo(Forloebstatus.STOPPET);
              assertThat(efter.stopAarsag()).isEqualTo("VIRKSOMHED_TRAK_SIG");
            });
  }

  @Test
  void to_virksomheder_traekker_sig_hver_for_sig() {
    Forloeb f = register.hent(meld(Map.of()).getBusinessKey());
    andenVirksomhed(f);
    Virksomhed intego = virksomheder.medNavn(f.id(), "Intego").orElseThrow();
    Virksomhed xterna = virksomheder.medNavn(f.id(), "Xterna").orElseThrow();
    traekkerSig(f, intego);
    traekkerSig(f, xterna);

    scene.opgaver(f.id()).stream()
        .filter(t -> t.getTaskDefinitionKey().equals("UserTask_VurderTilbagetraekning"))
        .forEach(t -> scene.udfoer(t, Map.of("foelge", "FORTSAET")));

    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("TILBAGETRAEKNING_VURDERET"))
        .extracting(h -> h.tekst())
        .containsExactlyInAnyOrder(
            "Forløbet fortsætter uden Intego.", "Forløbet fortsætter uden Xterna.");
  }

  @Test
  void en_ubesvaret_tilbagetraekning_overlever_ikke_forloebet() {
    Forloeb f = begyndt();
    traekkerSig(f, virksomheder.medNavn(f.id(), "Intego").orElseThrow());
    fra("ServiceTask_RegistrerGennemfoert", f, Map.of("fase5Udfald", "FORANKRET"));

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.slut(f.id())).contains("EndEvent_ForankretLokalt");
    assertThat(scene.slut(f.id())).doesNotContain("EndEvent_ForloebFortsaetter");
  }

  private void assertStoppet(Forloeb f, String slut, Forloebstatus status, Stopaarsag aarsag) {
    assertThat(scene.slut(f.id())).contains(slut);
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(register.hent(f.id()).status()).isEqualTo(status);
    assertThat(register.hent(f.id()).stopAarsag()).isEqualTo(aarsag.name());
    assertThat(register.hent(f.id()).afsluttet()).isNotNull();
    assertThat(haendelser.alle(f.id())).anyMatch(h -> h.tekst().contains(aarsag.tekst()));
    assertThat(underretninger.iForloeb(f.id()))
        .isNotEmpty()
        .allSatisfy(u -> assertThat(u.tekst()).contains(aarsag.tekst()));
  }

  private void traekkerSig(Forloeb f, Virksomhed v) {
    koersler
        .createMessageCorrelation("job_veu.virksomhed_traekker_sig")
        .processInstanceBusinessKey(f.id())
        .setVariable(Procesvariabler.VIRKSOMHED_ID, v.id())
        .correlate();
  }

  private void andenVirksomhed(Forloeb f) {
    melding.meld(
        new Registrering(f.id(), "bruger", Testaktoerer.BRANCHE, null, ur.instant()),
        "branchorganisation",
        "virksomheder",
        List.of(
            Meldt.medBehov(
                new NyVirksomhed("Xterna", null, null, "Fibertekniker", 5, null, false))));
  }

  private List<String> iGang(Forloeb f) {
    return koersler.createProcessInstanceQuery().processInstanceBusinessKey(f.id()).list().stream()
        .map(p -> modeller.getProcessDefinition(p.getProcessDefinitionId()).getKey())
        .toList();
  }

  private String fase(Forloeb f, String proces) {
    return koersler
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(f.id())
        .processDefinitionKey(proces)
        .singleResult()
        .getId();
  }

  /** Lets a phase end there, with these results, without playing its tasks. */
  private void faseSlutter(Forloeb f, String proces, String slut, Map<String, Object> udfald) {
    String fase = fase(f, proces);
    koersler.setVariables(fase, udfald);
    ProcessInstanceModificationBuilder aendring = koersler.createProcessInstanceModification(fase);
    koersler.getActiveActivityIds(fase).stream().distinct().forEach(aendring::cancelAllForActivity);
    aendring.startBeforeActivity(slut);
    aendring.execute();
    scene.koerJob();
  }

  /** A forløb in which everybody takes part; phase 1 has just begun. */
  private Forloeb begyndt() {
    Forloeb f = register.hent(meld(Map.of()).getBusinessKey());
    scene.med(f, Testaktoerer.BRANCHE, "branchorganisation");
    scene.med(f, Testaktoerer.FAGLIG, "faglig_organisation");
    scene.med(f, Testaktoerer.JOBCENTER_2, "jobcenter");
    return f;
  }

  /** Moves the top process on to one of its elements, as if the phases before it had been run. */
  private void fra(String element, Forloeb f, Map<String, Object> udfald) {
    String proces =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(f.id())
            .processDefinitionKey(PROCES)
            .singleResult()
            .getId();
    Map<String, Object> variabler = new HashMap<>();
    variabler.put("branchorganisation", Testaktoerer.BRANCHE);
    variabler.put("fagligOrganisation", Testaktoerer.FAGLIG);
    variabler.put("jobcenter", Testaktoerer.JOBCENTER);
    variabler.put("projekttype", "LEDIGE");
    variabler.putAll(udfald);
    register.saetProjekttype(f.id(), Projekttype.LEDIGE);
    koersler.setVariables(proces, variabler);
    koersler
        .createProcessInstanceModification(proces)
        .cancelAllForActivity("CallActivity_Fase1")
        .startBeforeActivity(element)
        .execute();
    scene.koerJob();
  }

  /** Reports a need by the start form, as a coordinator would. */
  private ProcessInstance meld(Map<String, Object> rettelser) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Fibertekniker i Randers");
    svar.put("kommune", "0730");
    svar.put("startdato", "2020-09-01");
    svar.put("deltagergrupper", List.of("LEDIGE"));
    svar.put("startvariant", "B");
    svar.put("initiativtagere", List.of("VIRKSOMHED", "JOBCENTER"));
    svar.put(
        "henvendelser",
        List.of(
            Map.of(
                "navn", "Intego", "stillingsbetegnelse", "Fibertekniker", "antalStillinger", 20)));
    svar.put("valgtKoordinator", Testaktoerer.JOBCENTER);
    svar.putAll(rettelser);

    return scene.begynd(Testaktoerer.KOORDINATOR, svar);
  }
}
