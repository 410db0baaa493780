package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Beskaeftigede.Arbejdsgiver;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Omfang;
import dk.jobveu.behov.Omfangsside;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Phase 1 from the need to the parties' judgement, one test an outcome. */
@Systemtest
class Fase1Test {

  private static final String FASE = "fase_1_arbejdsmarkedets_behov";

  @Autowired private Scene scene;
  @Autowired private Forloebregister register;
  @Autowired private Behovsregister behov;
  @Autowired private Virksomheder virksomheder;
  @Autowired private Indmeldinger indmeldinger;
  @Autowired private Vurderinger vurderinger;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Koordineringer koordineringer;
  @Autowired private Underretninger underretninger;
  @Autowired private AuthorizationService rettigheder;
  @Autowired private Tjekliste tjekliste;
  @Autowired private Principper principper;
  @Autowired private Virksomhedsmelding melding;
  @Autowired private Blanketlytter lytter;
  @Autowired private Clock ur;
  @Autowired private Aktoerer aktoerer;

  // the happy path, phase by phase; each test changes one thing

  @Test
  void behov_er_stort_nok() {
    Forloeb f = nyt("LEDIGE");
    ProcessInstance fase = tilVurdering(f);

    scene.udfoer(f.id(), "vurder_omfang_arbejdsgiverside");
    assertThat(scene.aabne(f.id())).containsExactly("vurder_omfang_loenmodtagerside");
    scene.udfoer(f.id(), "vurder_omfang_loenmodtagerside");
    // the job centre coordinates from the invitation on
    assertThat(scene.grupper(scene.opgaver(f.id()).get(0))).containsExactly(Testaktoerer.JOBCENTER);
    scene.udfoer(f.id(), "afgoer_omfang");

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.variabel(fase, "fase1Udfald")).isEqualTo("STOR_NOK");
    assertThat(scene.variabel(fase, "projekttype")).isEqualTo("LEDIGE");
    assertThat(behov.hent(f.id()))
        .isEqualTo(
            new Behov(
                null,
                "Teleinfrastruktur",
                List.of(new Behov.Stilling("Fibertekniker", "MAN")),
                null,
                "TVAERKOMMUNAL",
                List.of("BALANCE"),
                LocalDate.of(2026, 1, 1),
                null,
                false,
                false));
    assertThat(virksomheder.tilkendegivne(f.id()))
        .extracting(Virksomhed::navn, Virksomhed::antalStillinger, Virksomhed::kontakt)
        .containsExactly(
            tuple("Intego", 15, Testaktoerer.BRANCHE), tuple("Xterna", 5, Testaktoerer.BRANCHE));
    assertThat(indmeldinger.ledige(f.id()))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.fagligOrganisation()).isEqualTo("Dansk El-Forbund");
              assertThat(l.antal()).isEqualTo(40);
              assertThat(l.antalMeritgivende()).isEqualTo(30);
              assertThat(l.maaDeles()).isTrue();
            });
    assertThat(indmeldinger.skoen(f.id()))
        .extracting(k -> k.jobcenter())
        .containsExactlyInAnyOrder(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2);
    assertThat(vurderinger.seneste(f.id()))
        .get()
        .satisfies(
            v -> {
              assertThat(v.udfald()).isEqualTo(Omfang.STOR_NOK);
              assertThat(v.anbefaling()).isEqualTo(Omfang.STOR_NOK);
              assertThat(v.parterneVurdering()).isEqualTo("JA");
              assertThat(v.antalJob()).isEqualTo(20);
              assertThat(v.forventedeKandidater()).isEqualTo(20);
            });
    assertThat(vurderinger.omfang(f.id(), 1))
        .extracting(v -> v.side())
        .contains(Omfangsside.values());
    assertThat(deltagelser.alle(f.id()))
        .allSatisfy(d -> assertThat(d.svar()).isEqualTo(Svar.ACCEPTERET));
    assertThat(koordineringer.gaeldende(f.id()))
        .get()
        .satisfies(
            k -> {
              assertThat(k.koordinator()).isEqualTo(Testaktoerer.JOBCENTER);
              assertThat(k.part()).isEqualTo("JOBCENTER");
              assertThat(k.veuRolle()).isEqualTo("KOORDINATOR");
            });
    assertThat(raekker(f))
        .isEqualTo(
            Map.of(
                "C1.1", Tilstand.OPFYLDT,
                "C1.2", Tilstand.OPFYLDT,
                "C1.3", Tilstand.OPFYLDT,
                "C1.4", Tilstand.OPFYLDT));
    assertThat(principper(f)).containsEntry(1, Opfyldelse.OPFYLDT);
    assertThat(principper(f)).containsEntry(6, Opfyldelse.OPFYLDT);
    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.JOBCENTER);
    // it follows the forløb in Projektrum; nobody is given a right to its instances (ADR 0013)
    assertThat(
            rettigheder
                .createAuthorizationQuery()
                .resourceType(Resources.HISTORIC_PROCESS_INSTANCE)
                .resourceId(fase.getId())
                .count())
        .isZero();
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void omraade_opgives() {
    Forloeb f = nyt("LEDIGE");
    ProcessInstance fase = start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("GOD", Map.of()));
    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    assertThat(behov.valideringer(f.id()))
        .singleElement()
        .satisfies(v -> assertThat(v.status()).isEqualTo(Mangelvalidering.Status.IKKE_VALIDERET));
    assertThat(raekke(f, "C1.1").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
    assertThat(raekke(f, "C1.1").begrundelse())
        .isEqualTo(
            "Der er ikke bekræftet mangel, og der er ikke skrevet en grund, for: Fibertekniker.");

    scene.udfoer(f.id(), "afdaek_behov", omraade("GOD", Map.of("omraadevalg", "OPGIVET")));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_OmraadeOpgivet");
    assertThat(scene.variabel(fase, "fase1Udfald")).isEqualTo("STOPPET");
    assertThat(scene.variabel(fase, "stopAarsag")).isEqualTo("IKKE_STOR_NOK");
    assertThat(afvigelser.alle(f.id())).isEmpty();
    assertThat(deltagelser.alle(f.id())).isEmpty();
  }

  @Test
  void omraade_uden_mangel_gaar_videre_med_en_begrundelse() {
    Forloeb f = nyt("LEDIGE");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("GOD", Map.of()));
    scene.udfoer(
        f.id(),
        "afdaek_behov",
        omraade(
            "GOD",
            Map.of("omraadevalg", "GAA_VIDERE", "fravigBegrundelse", "Ny fabrik åbner i foråret")));

    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("DMN-1");
              assertThat(a.begrundelse()).isEqualTo("Ny fabrik åbner i foråret");
              assertThat(a.registrering().bruger())
                  .isEqualTo(Testaktoerer.bruger(Testaktoerer.KOORDINATOR));
              assertThat(a.registrering().tidspunkt()).isNotNull();
            });
    assertThat(behov.valideringer(f.id()))
        .singleElement()
        .satisfies(
            v -> assertThat(v.tilsidesatBegrundelse()).isEqualTo("Ny fabrik åbner i foråret"));
    assertThat(raekker(f)).containsEntry("C1.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  @Test
  void anden_gang_gennem_fasen_spoerges_der_kun_til_det_der_er_uafklaret() {
    Forloeb bekraeftet = nyt("LEDIGE");
    start(bekraeftet);
    scene.udfoer(bekraeftet.id(), "afdaek_behov", omraade("MAN", Map.of()));
    Forloeb begrundet = nyt("LEDIGE");
    start(begrundet);
    scene.udfoer(begrundet.id(), "afdaek_behov", omraade("GOD", Map.of()));
    assertThat(blanketdata(begrundet))
        .containsEntry("omraadeErUafklaret", true)
        .doesNotContainKey("omraadevalg");
    scene.udfoer(
        begrundet.id(),
        "afdaek_behov",
        omraade("GOD", Map.of("omraadevalg", "GAA_VIDERE", "fravigBegrundelse", "Ny fabrik")));

    assertThat(blanketdata(bekraeftet)).containsEntry("omraadeErUafklaret", false);
    assertThat(blanketdata(begrundet))
        .containsEntry("omraadevalg", "GAA_VIDERE")
        .containsEntry("fravigBegrundelse", "Ny fabrik");
  }

  private Map<String, Object> blanketdata(Forloeb f) {
    return lytter.data(
        "afdaek_behov",
        new Blanketkontekst(
            "afdaek_behov", f.id(), null, "bruger", Testaktoerer.KOORDINATOR, Map.of()));
  }

  @Test
  void flere_stillinger_kraever_fagligt_overlap() {
    Forloeb f = nyt("LEDIGE");
    start(f);
    List<Map<String, Object>> kokOgTjener =
        List.of(stilling("Kok", "MAN"), stilling("Tjener", "MAN"));
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of("stillinger", kokOgTjener)));
    assertThat(behov.valideringer(f.id()))
        .extracting(Mangelvalidering::status)
        .containsOnly(Mangelvalidering.Status.MANGLER_DATA);

    scene.udfoer(
        f.id(),
        "afdaek_behov",
        omraade(
            "MAN",
            Map.of(
                "stillinger",
                kokOgTjener,
                "omraadevalg",
                "RET",
                "fagligtOverlap",
                "Råvarer, hygiejne og gæster går igen")));

    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void stoppet_fordi_en_noedvendig_aktoer_takker_nej() {
    Forloeb f = nyt("LEDIGE");
    ProcessInstance fase = tilAfdaekning(f);
    svarPaaNaerVirksomheder(f);
    scene.udfoer(
        f.id(), "meld_virksomheder", Map.of("deltager", "NEJ", "afslagsgrund", "Ikke vores felt"));
    assertThat(scene.aabne(f.id())).containsExactly("haandter_afslag");

    scene.udfoer(f.id(), "haandter_afslag", Map.of("loesning", "STOP"));

    assertThat(scene.slut(f.id()))
        .contains("EndEvent_AfdaekningStoppet", "EndEvent_AktoerManglede")
        .doesNotContain("EndEvent_AfdaekningFaerdig");
    assertThat(scene.variabel(fase, "stopAarsag")).isEqualTo("AKTOER_AFSLOG");
    assertThat(vurderinger.seneste(f.id())).isEmpty();
    assertThat(virksomheder.alle(f.id())).isEmpty();
  }

  @Test
  void en_anden_brancheorganisation_traeder_til() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    svarPaaNaerVirksomheder(f);
    scene.udfoer(
        f.id(), "meld_virksomheder", Map.of("deltager", "NEJ", "afslagsgrund", "Ikke vores felt"));
    scene.udfoer(
        f.id(),
        "haandter_afslag",
        Map.of("loesning", "NY_AKTOER", "nyBrancheorganisation", Testaktoerer.BRANCHE_2));

    // only the party that declined is asked again
    assertThat(scene.aabne(f.id())).containsExactly("meld_virksomheder");
    scene.udfoerFor(Testaktoerer.BRANCHE_2, f.id(), "meld_virksomheder", virksomhedsliste());

    assertThat(scene.slut(f.id())).contains("EndEvent_AfdaekningFaerdig");
    assertThat(scene.aabne(f.id()))
        .containsExactly("vurder_omfang_arbejdsgiverside", "vurder_omfang_loenmodtagerside");
    scene.udfoerFor(Testaktoerer.BRANCHE_2, f.id(), "vurder_omfang_arbejdsgiverside", Map.of());
    assertThat(deltagelser.medRolle(f.id(), "branchorganisation"))
        .containsExactly(Testaktoerer.BRANCHE_2);
  }

  @Test
  void koordinatoren_registrerer_paa_vegne_af_den_der_takkede_nej() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    svarPaaNaerVirksomheder(f);
    scene.udfoer(
        f.id(), "meld_virksomheder", Map.of("deltager", "NEJ", "afslagsgrund", "Ingen tid"));
    scene.udfoer(f.id(), "haandter_afslag", Map.of("loesning", "PAA_VEGNE"));
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "meld_virksomheder", virksomhedsliste());

    assertThat(virksomheder.tilkendegivne(f.id()))
        .hasSize(2)
        .allSatisfy(
            v -> {
              assertThat(v.registrering().paaVegneAf()).isEqualTo("TEKNIQ Arbejdsgiverne");
              assertThat(v.kilde()).isEqualTo("koordinator");
            });
    assertThat(raekker(f)).containsEntry("C1.2", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekker(f)).containsEntry("C1.4", Tilstand.IKKE_OPFYLDT);
  }

  @Test
  void forloebet_fortsaetter_uden_faglig_organisation() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    Map<String, Object> liste = new HashMap<>(virksomhedsliste());
    liste.put("fundetVed", List.of("MAIL", "NETVAERK"));
    liste.put("antalSpurgt", 60);
    scene.udfoer(f.id(), "meld_virksomheder", liste);
    assertThat(indmeldinger.kampagner(f.id()))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.registrering().organisation()).isEqualTo(Testaktoerer.BRANCHE);
              assertThat(k.maader()).containsExactlyInAnyOrder("MAIL", "NETVAERK");
              assertThat(k.antalSpurgt()).isEqualTo(60);
            });
    skoen(f);
    scene.udfoer(
        f.id(),
        "meld_ledige_medlemmer",
        Map.of("deltager", "NEJ", "afslagsgrund", "Ikke vores medlemmer"));
    scene.udfoer(
        f.id(),
        "haandter_afslag",
        Map.of("loesning", "UDEN", "begrundelse", "Der findes ingen anden"));

    assertThat(scene.slut(f.id())).contains("EndEvent_AfdaekningFaerdig");
    assertThat(indmeldinger.ledige(f.id())).isEmpty();
    assertThat(afvigelser.alle(f.id())).extracting(a -> a.regel()).containsExactly("R-1.7");
    // the employee side's task now lies with the coordinator
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "vurder_omfang_loenmodtagerside", Map.of());
    assertThat(vurderinger.omfang(f.id(), 1))
        .singleElement()
        .satisfies(v -> assertThat(v.registrering().paaVegneAf()).isEqualTo("Dansk El-Forbund"));
  }

  @Test
  void et_jobcenter_takker_nej_og_de_andre_er_nok() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    scene.udfoer(f.id(), "meld_ledige_medlemmer");
    scene.udfoerFor(
        Testaktoerer.JOBCENTER_2,
        f.id(),
        "bidrag_med_lokal_viden",
        Map.of("deltager", "NEJ", "afslagsgrund", "Vi har ingen kandidater"));
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", kandidater(20));

    assertThat(scene.slut(f.id())).contains("EndEvent_AfdaekningFaerdig");
    assertThat(deltagelser.jobcentre(f.id())).containsExactly(Testaktoerer.JOBCENTER);
    assertThat(indmeldinger.skoen(f.id())).hasSize(1);
  }

  @Test
  void alle_jobcentre_takker_nej_og_et_nyt_spoerges() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    scene.udfoer(f.id(), "meld_ledige_medlemmer");
    Map<String, Object> nej = Map.of("deltager", "NEJ", "afslagsgrund", "Ingen kandidater");
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", nej);
    scene.udfoerFor(Testaktoerer.JOBCENTER_2, f.id(), "bidrag_med_lokal_viden", nej);
    assertThatThrownBy(
            () -> scene.udfoer(f.id(), "haandter_afslag", Map.of("loesning", "PAA_VEGNE")))
        .hasMessageContaining("Kun jobcentret selv");

    scene.udfoer(
        f.id(),
        "haandter_afslag",
        Map.of("loesning", "NY_AKTOER", "nyeJobcentre", List.of(Testaktoerer.JOBCENTER_3)));
    scene.udfoerFor(Testaktoerer.JOBCENTER_3, f.id(), "bidrag_med_lokal_viden", kandidater(20));

    assertThat(scene.slut(f.id())).contains("EndEvent_AfdaekningFaerdig");
    assertThat(deltagelser.jobcentre(f.id())).containsExactly(Testaktoerer.JOBCENTER_3);
  }

  @Test
  void paamindelse_sendes_naar_svarfristen_er_udloebet() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", kandidater(20));

    assertThat(indmeldinger.skoen(f.id()))
        .extracting(k -> k.jobcenter())
        .containsExactly(Testaktoerer.JOBCENTER);
    scene.fyrTimer(f.id(), "BoundaryEvent_PaamindBrancheorganisation");
    scene.fyrTimer(f.id(), "BoundaryEvent_PaamindFagligOrganisation");
    scene.fyrTimer(f.id(), "BoundaryEvent_PaamindJobcentre");

    assertThat(scene.slut(f.id()))
        .containsOnly(
            "EndEvent_BrancheorganisationPaamindet",
            "EndEvent_FagligOrganisationPaamindet",
            "EndEvent_JobcentrePaamindet");
    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.emne().equals("Påmindelse"))
        .extracting(u -> u.aktoerId())
        .containsExactlyInAnyOrder(
            Testaktoerer.BRANCHE, Testaktoerer.FAGLIG, Testaktoerer.JOBCENTER_2);
    assertThat(scene.aabne(f.id()))
        .contains("meld_virksomheder", "meld_ledige_medlemmer", "bidrag_med_lokal_viden");
  }

  @Test
  void behov_saettes_paa_venteliste() {
    Forloeb f = nyt("LEDIGE");
    ProcessInstance fase = tilAfgoerelse(f, true, true);
    scene.udfoer(
        f.id(), "afgoer_omfang", Map.of("udfald", "VENTELISTE", "begrundelse", "Skolen har ferie"));

    assertThat(scene.slut(f.id()))
        .contains("EndEvent_Venteliste")
        .doesNotContain("EndEvent_BehovStortNok");
    assertThat(scene.variabel(fase, "fase1Udfald")).isEqualTo("VENTELISTE");
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("DMN-2");
              assertThat(a.begrundelse()).isEqualTo("Skolen har ferie");
            });
  }

  @Test
  void behov_er_for_lille() {
    Forloeb f = nyt("LEDIGE");
    ProcessInstance fase = tilAfgoerelse(f, false, false);
    scene.udfoer(
        f.id(), "afgoer_omfang", Map.of("udfald", "STOP", "begrundelse", "Ingen af parterne vil"));

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovForLille");
    assertThat(scene.variabel(fase, "fase1Udfald")).isEqualTo("STOPPET");
    assertThat(scene.variabel(fase, "stopAarsag")).isEqualTo("IKKE_STOR_NOK");
    // the table advises to stop as well, so there is no deviation
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void der_skal_et_ja_fra_hver_side_til() {
    Forloeb f = nyt("LEDIGE");
    tilAfgoerelse(f, true, false);

    assertThatThrownBy(() -> scene.udfoer(f.id(), "afgoer_omfang", Map.of("udfald", "STOR_NOK")))
        .hasMessageContaining("Begge parter skal sige ja");

    assertThat(scene.aabne(f.id())).containsExactly("afgoer_omfang");
    assertThat(vurderinger.seneste(f.id())).get().satisfies(v -> assertThat(v.udfald()).isNull());
    assertThat(vurderinger.omfang(f.id(), 1)).hasSize(2);
  }

  @Test
  void behovet_udvides_og_puljes_med_flere_jobcentre() {
    Forloeb f = nyt("LEDIGE");
    tilAfgoerelse(f, true, false);
    scene.udfoer(
        f.id(), "afgoer_omfang", Map.of("udfald", "PULJE", "begrundelse", "For få kandidater"));

    scene.udfoer(
        f.id(),
        "inviter_parter",
        Map.of(
            "valgteJobcentre",
            List.of(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER_3),
            "spoerges",
            List.of("JOBCENTRE")));
    // only the new job centre is asked
    assertThat(scene.aabne(f.id())).containsExactly("bidrag_med_lokal_viden");
    scene.udfoerFor(Testaktoerer.JOBCENTER_3, f.id(), "bidrag_med_lokal_viden", kandidater(10));
    scene.udfoer(f.id(), "vurder_omfang_arbejdsgiverside");
    scene.udfoer(f.id(), "vurder_omfang_loenmodtagerside");
    scene.udfoer(f.id(), "afgoer_omfang");

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
    assertThat(vurderinger.seneste(f.id()))
        .get()
        .satisfies(
            v -> {
              assertThat(v.omgang()).isEqualTo(2);
              assertThat(v.forventedeKandidater()).isEqualTo(30);
            });
    assertThat(vurderinger.omfang(f.id(), 1)).hasSize(3);
    assertThat(vurderinger.omfang(f.id(), 2)).hasSize(3);
  }

  @Test
  void uden_en_konkret_virksomhed_kan_fasen_ikke_lukkes() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedUdenBehov());
    scene.udfoer(f.id(), "meld_ledige_medlemmer");
    skoen(f);
    parternesSvar(f, true, true);
    scene.udfoer(f.id(), "afgoer_omfang", Map.of("udfald", "STOR_NOK"));

    assertThat(scene.aabne(f.id())).containsExactly("loes_blokering");
    assertThat(principper(f)).containsEntry(1, Opfyldelse.IKKE_OPFYLDT);
    assertThat(scene.slut(f.id())).doesNotContain("EndEvent_BehovStortNok");

    scene.udfoer(f.id(), "loes_blokering");
    scene.udfoer(f.id(), "inviter_parter", Map.of("spoerges", List.of("VIRKSOMHEDER")));
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    parternesSvar(f, true, true);
    scene.udfoer(f.id(), "afgoer_omfang");

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
  }

  @Test
  void beskaeftigede_springer_ledige_over() {
    Forloeb f = nyt("BESK");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    scene.udfoer(f.id(), "inviter_parter", parter(List.of()));
    assertThat(scene.aabne(f.id())).containsExactly("meld_beskaeftigede", "meld_virksomheder");
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    scene.udfoer(
        f.id(),
        "meld_beskaeftigede",
        Map.of(
            "initiativ",
            "VIRKSOMHED",
            "arbejdsgivere",
            List.of(
                Map.of(
                    "arbejdsgiver", "Intego",
                    "antal", 14,
                    "forudsaetninger", "Har arbejdet med kobber",
                    "oenskedeTider", "To dage om ugen"))));
    parternesSvar(f, true, true);
    scene.udfoer(f.id(), "afgoer_omfang");

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
    assertThat(indmeldinger.ledige(f.id())).isEmpty();
    assertThat(indmeldinger.skoen(f.id())).isEmpty();
    assertThat(indmeldinger.beskaeftigede(f.id()))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.hos())
                  .isEqualTo(
                      new Arbejdsgiver("Intego", 14, "Har arbejdet med kobber", "To dage om ugen"));
              assertThat(b.registrering().organisation()).isEqualTo(Testaktoerer.FAGLIG);
              assertThat(b.bekraeftet()).isTrue();
            });
    assertThat(indmeldinger.initiativer(f.id()))
        .extracting(i -> i.registrering().organisation(), i -> i.initiativtager())
        .containsExactly(tuple(Testaktoerer.FAGLIG, "VIRKSOMHED"));
    assertThat(register.hent(f.id()).projekttype()).isEqualTo(Projekttype.BESK);
    assertThat(raekker(f)).containsEntry("C1.3", Tilstand.IKKE_RELEVANT);
  }

  /** the list is whole each time, so an employer that is out is not counted any more. */
  @Test
  void listen_over_beskaeftigede_rettes_hel_i_en_ny_omgang() {
    Forloeb f = nyt("BESK");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    scene.udfoer(f.id(), "inviter_parter", parter(List.of()));
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    assertThatThrownBy(() -> beskaeftigede(f, hos("Intego", 14), hos("intego", 3)))
        .hasMessageContaining("intego står der to gange");
    beskaeftigede(f, hos("Intego", 14), hos("Xterna", 3));
    parternesSvar(f, true, false);
    scene.udfoer(
        f.id(), "afgoer_omfang", Map.of("udfald", "UDVID", "begrundelse", "Flere vil med"));
    scene.udfoer(f.id(), "inviter_parter", Map.of("spoerges", List.of("BESKAEFTIGEDE")));

    Blanketkontekst fagligs =
        new Blanketkontekst(
            "meld_beskaeftigede", f.id(), null, "bruger", Testaktoerer.FAGLIG, Map.of());
    assertThat((List<?>) lytter.data("meld_beskaeftigede", fagligs).get("arbejdsgivere"))
        .hasSize(2);
    beskaeftigede(f, hos("Intego", 16));

    assertThat(indmeldinger.beskaeftigede(f.id()))
        .extracting(b -> b.arbejdsgiver(), b -> b.antal())
        .containsExactly(tuple("Intego", 16));
    assertThat(vurderinger.seneste(f.id()).orElseThrow().antalBeskaeftigede()).isEqualTo(16);
  }

  private void beskaeftigede(Forloeb f, Map<?, ?>... hos) {
    scene.udfoer(f.id(), "meld_beskaeftigede", Map.of("arbejdsgivere", List.of(hos)));
  }

  private static Map<String, Object> hos(String arbejdsgiver, int antal) {
    return Map.of("arbejdsgiver", arbejdsgiver, "antal", antal);
  }

  @Test
  void i_et_afboedeprojekt_soeger_virksomheden_selv() {
    Forloeb f = nyt("COVID");
    henvendelse(
        f,
        new NyVirksomhed(
            "Lufthavnen",
            null,
            Virksomhed.Oensker.BESKAEFTIGEDE,
            "Lufthavnsmedarbejder",
            55,
            null,
            false));
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("GOD", Map.of()));
    // the crisis itself is the reason, so that it can go fast
    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(a -> assertThat(a.begrundelse()).contains("COVID-19"));
    scene.udfoer(f.id(), "inviter_parter", parter(List.of()));
    // neither a company list nor unemployed members nor job centres
    assertThat(scene.aabne(f.id())).containsExactly("meld_beskaeftigede");
    scene.udfoer(
        f.id(),
        "meld_beskaeftigede",
        Map.of("arbejdsgivere", List.of(Map.of("arbejdsgiver", "Lufthavnen", "antal", 55))));
    parternesSvar(f, true, true);
    scene.udfoer(f.id(), "afgoer_omfang");

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
    assertThat(register.hent(f.id()).projekttype()).isEqualTo(Projekttype.COVID);
    assertThat(behov.valideringer(f.id()))
        .extracting(Mangelvalidering::status)
        .containsExactly(Mangelvalidering.Status.VALIDERET_MED_BEGRUNDELSE);
    // the branch took part by judging
    assertThat(deltagelser.alle(f.id()))
        .allSatisfy(d -> assertThat(d.svar()).isEqualTo(Svar.ACCEPTERET));
    assertThat(raekker(f)).containsEntry("C1.2", Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  @Test
  void et_afboedeprojekt_kan_lukke_fasen_uden_en_liste_naar_virksomheden_er_ansoeger() {
    Forloeb f = nyt("COVID");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("GOD", Map.of()));
    scene.udfoer(
        f.id(),
        "afdaek_behov",
        omraade("GOD", Map.of("omraadevalg", "GAA_VIDERE", "fravigBegrundelse", "Krise")));
    scene.udfoer(f.id(), "inviter_parter", parter(List.of()));
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedUdenBehov());
    scene.udfoer(f.id(), "meld_beskaeftigede");
    parternesSvar(f, true, true);
    scene.udfoer(f.id(), "afgoer_omfang", Map.of("udfald", "STOR_NOK"));

    assertThat(scene.slut(f.id())).contains("EndEvent_BehovStortNok");
    assertThat(afvigelser.alle(f.id())).extracting(a -> a.regel()).contains("DMN-2");
  }

  @Test
  void den_faglige_organisation_paamindes_ogsaa_om_de_beskaeftigede() {
    Forloeb f = nyt("BESK");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    scene.udfoer(f.id(), "inviter_parter", parter(List.of()));
    scene.fyrTimer(f.id(), "BoundaryEvent_PaamindOmBeskaeftigede");

    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.emne().equals("Påmindelse"))
        .extracting(u -> u.aktoerId())
        .containsExactly(Testaktoerer.FAGLIG);
    assertThat(scene.aabne(f.id())).contains("meld_beskaeftigede");
  }

  @Test
  void i_en_ny_omgang_spoerges_jobcentre_der_har_svaret_ikke_igen() {
    Forloeb f = nyt("LEDIGE");
    tilAfgoerelse(f, true, false);
    scene.udfoer(
        f.id(), "afgoer_omfang", Map.of("udfald", "UDVID", "begrundelse", "For få stillinger"));
    scene.udfoer(f.id(), "inviter_parter");

    assertThat(scene.aabne(f.id())).containsExactly("meld_ledige_medlemmer", "meld_virksomheder");
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    scene.udfoer(f.id(), "meld_ledige_medlemmer");
    assertThat(scene.aabne(f.id()))
        .containsExactly("vurder_omfang_arbejdsgiverside", "vurder_omfang_loenmodtagerside");
    assertThat(virksomheder.alle(f.id())).hasSize(2);
  }

  @Test
  void hver_aktoer_har_sit_eget_syn_paa_hvem_der_tog_initiativet() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    Map<String, Object> liste = new HashMap<>(virksomhedsliste());
    liste.put("initiativ", "BRANCHEORGANISATION");
    scene.udfoer(f.id(), "meld_virksomheder", liste);
    scene.udfoer(f.id(), "meld_ledige_medlemmer", Map.of("initiativ", "FAGLIG_ORGANISATION"));
    Map<String, Object> skoen = new HashMap<>(kandidater(12));
    skoen.put("initiativ", "VIRKSOMHED");
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", skoen);

    assertThat(indmeldinger.initiativer(f.id()))
        .extracting(i -> i.registrering().organisation(), i -> i.initiativtager())
        .containsExactlyInAnyOrder(
            tuple(Testaktoerer.BRANCHE, "BRANCHEORGANISATION"),
            tuple(Testaktoerer.FAGLIG, "FAGLIG_ORGANISATION"),
            tuple(Testaktoerer.JOBCENTER, "VIRKSOMHED"));
  }

  @Test
  void skolen_kan_faa_besked_allerede_i_fase_1() {
    Forloeb f = nyt("LEDIGE");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    Map<String, Object> medSkole = new HashMap<>(parter(List.of(Testaktoerer.JOBCENTER)));
    medSkole.put("valgteSkoler", List.of(Testaktoerer.SKOLE));
    scene.udfoer(f.id(), "inviter_parter", medSkole);

    assertThat(deltagelser.skoler(f.id())).containsExactly(Testaktoerer.SKOLE);
    assertThat(underretninger.til(Testaktoerer.SKOLE))
        .filteredOn(u -> u.forloebId().equals(f.id()))
        .singleElement()
        .satisfies(u -> assertThat(u.tekst()).contains("ikke noget, I skal gøre endnu"));
    // the school is told, but phase 1 asks it for nothing
    assertThat(scene.opgaver(f.id()))
        .allSatisfy(t -> assertThat(scene.grupper(t)).doesNotContain(Testaktoerer.SKOLE));
  }

  @Test
  void parten_kan_goere_en_lille_virksomheds_behov_op() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    Map<String, Object> lille = new HashMap<>(medBehov("Lille Fiber ApS", 1));
    lille.put("opgjortAfPart", true);
    scene.udfoer(
        f.id(),
        "meld_virksomheder",
        Map.of("virksomheder", List.of(lille, medBehov("Intego", 15))));

    assertThat(virksomheder.tilkendegivne(f.id()))
        .extracting(Virksomhed::navn, Virksomhed::behovOpgjortAfPart)
        .containsExactly(tuple("Intego", false), tuple("Lille Fiber ApS", true));
  }

  @Test
  void en_anden_koordinator_end_foreslaaet_kraever_en_begrundelse() {
    Forloeb f = nyt("LEDIGE");
    start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    Map<String, Object> andet = new HashMap<>(parter(List.of(Testaktoerer.JOBCENTER)));
    andet.put("valgtKoordinator", Testaktoerer.KOORDINATOR);
    assertThatThrownBy(() -> scene.udfoer(f.id(), "inviter_parter", andet))
        .hasMessageContaining("hvorfor en anden");

    andet.put("begrundelse", "Jobcentret er ikke klar");
    scene.udfoer(f.id(), "inviter_parter", andet);

    assertThat(afvigelser.alle(f.id())).extracting(a -> a.regel()).containsExactly("DMN-14");
    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.KOORDINATOR);
  }

  @Test
  void samme_virksomhed_fra_to_aktoerer_har_stadig_kun_en_kontakt() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    Map<String, Object> lokal = new HashMap<>(kandidater(10));
    lokal.put("lokaleVirksomheder", List.of(virksomhed(" Intego  ", 18)));
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", lokal);

    assertThat(virksomheder.alle(f.id())).hasSize(2);
    Virksomhed intego = virksomheder.medNavn(f.id(), "Intego").orElseThrow();
    assertThat(intego.kontakt()).isEqualTo(Testaktoerer.BRANCHE);
    assertThat(intego.antalStillinger()).isEqualTo(18);
    assertThat(virksomheder.kontakter(f.id()))
        .filteredOn(k -> k.virksomhedId().equals(intego.id()))
        .extracting(k -> k.registrering().organisation())
        .containsExactly(Testaktoerer.BRANCHE, Testaktoerer.JOBCENTER);
    assertThat(principper(f)).containsEntry(6, Opfyldelse.DELVIST);
  }

  /** The enquiry comes first; it must not hide that the brancheorganisation reported. */
  @Test
  void henvendelsen_skjuler_ikke_brancheorganisationens_liste() {
    Forloeb f = nyt("LEDIGE");
    henvendelse(f, new NyVirksomhed("Intego", null, null, "Fibertekniker", 5, null, false));
    assertThat(raekke(f, "C1.2").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke(f, "C1.2").begrundelse()).startsWith("Virksomhederne har selv henvendt sig");

    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());

    assertThat(raekke(f, "C1.2").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(virksomheder.medNavn(f.id(), "Intego").orElseThrow().kontakt())
        .isEqualTo(Testaktoerer.BRANCHE);
    assertThat(principper(f)).containsEntry(6, Opfyldelse.OPFYLDT);
  }

  @Test
  void listen_paa_brancheorganisationens_vegne_siger_hvem_den_kom_fra() {
    Forloeb f = nyt("LEDIGE");
    melding.meld(
        new Registrering(f.id(), "bruger", Testaktoerer.KOORDINATOR, "Branchen", ur.instant()),
        "koordinator",
        "virksomheder",
        List.of(
            Meldt.medBehov(
                new NyVirksomhed("Intego", null, null, "Fibertekniker", 5, null, false))));

    assertThat(raekke(f, "C1.2").begrundelse())
        .isEqualTo(
            "Listen kommer fra %s og ikke fra brancheorganisationen selv."
                .formatted(aktoerer.navn(Testaktoerer.KOORDINATOR)));
  }

  /** A contact that has left is no way in. */
  @Test
  void en_kontakt_der_har_takket_nej_er_ingen_indgang() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    assertThat(princip(f, 6).bevis())
        .isEqualTo(
            "%s er kontakt for 2 virksomheder".formatted(aktoerer.navn(Testaktoerer.BRANCHE)));

    deltagelser.svar(f.id(), Testaktoerer.BRANCHE, Svar.AFSLAAET, "Ingen tid");

    assertThat(princip(f, 6).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(princip(f, 6).begrundelse()).startsWith("Virksomheder er uden en kontakt");
  }

  private Raekketilstand raekke(Forloeb f, String raekke) {
    return tjekliste.afFase(f.id(), 1).stream()
        .filter(r -> r.raekke().equals(raekke))
        .findFirst()
        .orElseThrow();
  }

  private Principtilstand princip(Forloeb f, int nr) {
    return principper.alle(f.id()).get(nr - 1);
  }

  /** Told and asked, with everything that is wrong at once; never made one in silence. */
  @Test
  void en_virksomhed_der_ligner_en_kendt_er_en_eller_to_efter_svaret() {
    Forloeb f = nyt("LEDIGE");
    tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    Map<String, Object> lokal = new HashMap<>(kandidater(10));
    lokal.put(
        "lokaleVirksomheder", List.of(virksomhed("INTEGO A/S", 18), virksomhed("Kabel ApS", 0)));
    assertThatThrownBy(
            () -> scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", lokal))
        .hasStackTraceContaining("INTEGO A/S ligner Intego, der allerede er med i forløbet.")
        .hasStackTraceContaining("Kabel ApS: Skriv, hvor mange stillinger");
    assertThat(virksomheder.alle(f.id())).hasSize(2);

    Map<String, Object> anden = new HashMap<>(virksomhed("INTEGO A/S", 18));
    anden.put("erEnAnden", true);
    lokal.put("lokaleVirksomheder", List.of(anden));
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", lokal);
    assertThat(virksomheder.alle(f.id()))
        .extracting(Virksomhed::navn)
        .contains("Intego", "INTEGO A/S")
        .hasSize(3);
  }

  private Map<String, Tilstand> raekker(Forloeb f) {
    return tjekliste.afFase(f.id(), 1).stream()
        .collect(Collectors.toMap(Raekketilstand::raekke, Raekketilstand::tilstand));
  }

  private Map<Integer, Opfyldelse> principper(Forloeb f) {
    return principper.alle(f.id()).stream()
        .collect(Collectors.toMap(Principtilstand::nr, Principtilstand::tilstand));
  }

  private Forloeb nyt(String type) {
    boolean covid = type.equals("COVID");
    return register.opret(
        new NytForloeb(
            "Fibertekniker i Randers",
            "0730",
            "RAR Østjylland",
            "AMK Midt-Nord",
            covid ? LocalDate.of(2020, 6, 2) : LocalDate.of(2026, 3, 2),
            1,
            null,
            Testaktoerer.KOORDINATOR,
            "B",
            List.of("VIRKSOMHED"),
            covid ? "AFBOED" : "MANGEL",
            type.equals("LEDIGE") || type.equals("BEGGE"),
            !type.equals("LEDIGE"),
            covid ? "COVID_19" : null,
            true,
            Testaktoerer.bruger(Testaktoerer.KOORDINATOR)));
  }

  private ProcessInstance start(Forloeb f) {
    return scene.start(FASE, f, Map.of());
  }

  private ProcessInstance tilAfdaekning(Forloeb f) {
    ProcessInstance fase = start(f);
    scene.udfoer(f.id(), "afdaek_behov", omraade("MAN", Map.of()));
    scene.udfoer(
        f.id(),
        "inviter_parter",
        parter(List.of(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2)));
    return fase;
  }

  private ProcessInstance tilVurdering(Forloeb f) {
    ProcessInstance fase = tilAfdaekning(f);
    scene.udfoer(f.id(), "meld_virksomheder", virksomhedsliste());
    svarPaaNaerVirksomheder(f);
    return fase;
  }

  private ProcessInstance tilAfgoerelse(Forloeb f, boolean arbejdsgiver, boolean loenmodtager) {
    ProcessInstance fase = tilVurdering(f);
    parternesSvar(f, arbejdsgiver, loenmodtager);
    return fase;
  }

  private void parternesSvar(Forloeb f, boolean arbejdsgiver, boolean loenmodtager) {
    scene.udfoer(f.id(), "vurder_omfang_arbejdsgiverside", svar(arbejdsgiver));
    scene.udfoer(f.id(), "vurder_omfang_loenmodtagerside", svar(loenmodtager));
  }

  private static Map<String, Object> svar(boolean ja) {
    return ja
        ? Map.of("stortNok", "JA")
        : Map.of("stortNok", "NEJ", "begrundelse", "Vi mangler flere kandidater");
  }

  private void svarPaaNaerVirksomheder(Forloeb f) {
    scene.udfoer(
        f.id(),
        "meld_ledige_medlemmer",
        Map.of("antalLedige", 40, "antalMeritgivende", 30, "maaDeles", true));
    skoen(f);
  }

  private void skoen(Forloeb f) {
    scene.udfoerFor(Testaktoerer.JOBCENTER, f.id(), "bidrag_med_lokal_viden", kandidater(12));
    scene.udfoerFor(Testaktoerer.JOBCENTER_2, f.id(), "bidrag_med_lokal_viden", kandidater(8));
  }

  private static Map<String, Object> kandidater(int antal) {
    return Map.of("antalKandidater", antal, "lokaleVirksomheder", List.of());
  }

  private static Map<String, Object> omraade(String kategori, Map<String, Object> mere) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("stillinger", List.of(stilling("Fibertekniker", kategori)));
    svar.put("branche", "Teleinfrastruktur");
    svar.put("kilder", List.of("BALANCE"));
    svar.put("balancedato", "2026-01-01");
    svar.put("geografi", "TVAERKOMMUNAL");
    svar.put("omraadevalg", "RET");
    svar.putAll(mere);
    return svar;
  }

  private static Map<String, Object> stilling(String titel, String kategori) {
    return Map.of("stillingsbetegnelse", titel, "balancekategori", kategori);
  }

  private static Map<String, Object> parter(List<String> jobcentre) {
    return Map.of(
        "valgtKoordinator",
        jobcentre.isEmpty() ? Testaktoerer.KOORDINATOR : Testaktoerer.JOBCENTER,
        "valgtBrancheorganisation",
        Testaktoerer.BRANCHE,
        "valgtFagligOrganisation",
        Testaktoerer.FAGLIG,
        "valgteJobcentre",
        jobcentre);
  }

  private static Map<String, Object> virksomhedsliste() {
    return Map.of("virksomheder", List.of(medBehov("Intego", 15), medBehov("Xterna", 5)));
  }

  private static Map<String, Object> virksomhedUdenBehov() {
    Map<String, Object> uden = new HashMap<>(virksomhed("Intego", 0));
    uden.put("aktueltBehov", "NEJ");
    return Map.of("virksomheder", List.of(uden));
  }

  private static Map<String, Object> medBehov(String navn, int antal) {
    Map<String, Object> v = new HashMap<>(virksomhed(navn, antal));
    v.put("aktueltBehov", "JA");
    return v;
  }

  private static Map<String, Object> virksomhed(String navn, int antal) {
    return Map.of("navn", navn, "stillingsbetegnelse", "Fibertekniker", "antalStillinger", antal);
  }

  private void henvendelse(Forloeb f, NyVirksomhed virksomhed) {
    melding.meld(
        new Registrering(f.id(), "bruger", Testaktoerer.KOORDINATOR, null, ur.instant()),
        "HENVENDELSE",
        "henvendelser",
        List.of(Meldt.medBehov(virksomhed)));
  }
}
