package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.Koordinatorbeskeder;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import dk.jobveu.koordination.Koordinatorforslagene;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Evaluering;
import dk.jobveu.laering.Evaluering.Tilfredshed;
import dk.jobveu.laering.Genbrug;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fase 5, an end event a test. */
@Systemtest
class Fase5Test {

  private static final String EVALUER = "evaluer_forloeb";
  private static final String FORESLAA = "foreslaa_overdragelse";
  private static final String SVAR = "svar_paa_koordinering";
  private static final String ROLLE = "fastlaeg_veu_rolle";
  private static final String GENBRUG = "beslut_genbrug";
  private static final String CASE = "godkend_casebeskrivelse";

  @Autowired private Scene scene;
  @Autowired private Forloebregister register;
  @Autowired private Laeringsarkiv arkiv;
  @Autowired private Koordinatorforslagene forslagene;
  @Autowired private Koordinatorbeskeder beskeder;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Koordineringer koordineringer;
  @Autowired private Principper principper;
  @Autowired private Underretninger underretninger;
  @Autowired private RepositoryService modeller;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Dokumentarkiv dokumentarkiv;

  @Autowired private Blanketlytter blanketter;

  private Forloeb forloeb(int runde, boolean evalueres) {
    Forloeb f =
        register.opret(
            new NytForloeb(
                "SOSU Start i Esbjerg",
                "0561",
                "RAR Sydjylland",
                "AMK Syd",
                LocalDate.of(2026, 3, 2),
                runde,
                null,
                Testaktoerer.KOORDINATOR,
                "A",
                List.of("RAR"),
                "MANGEL",
                true,
                false,
                null,
                evalueres,
                Testaktoerer.bruger(Testaktoerer.KOORDINATOR)));
    register.saetProjekttype(f.id(), Projekttype.LEDIGE);
    scene.med(f, Testaktoerer.KOORDINATOR, "koordinator");
    scene.med(f, Testaktoerer.FAGLIG, "faglig_organisation");
    scene.med(f, Testaktoerer.JOBCENTER, "jobcenter");
    scene.med(f, Testaktoerer.JOBCENTER_2, "jobcenter");
    return register.hent(f.id());
  }

  private ProcessInstance start(Forloeb f) {
    return scene.start("fase_5_evaluering_og_forankring", f, Map.of());
  }

  private void evaluer(Forloeb f) {
    scene.udfoer(
        f.id(),
        EVALUER,
        Map.of(
            "tilfredshedJobcenter",
            8,
            "tilfredshedVirksomhed",
            9,
            "hvadVirkede",
            "Praktikken",
            "hvadKanForbedres",
            "Begynd tidligere",
            "skabeloner",
            List.of("KURSER", "SCREENINGSPROFIL"),
            "fortaelling",
            "Tolv fik job samme sted"));
  }

  private void foreslaa(Forloeb f) {
    scene.udfoer(
        f.id(),
        FORESLAA,
        Map.of(
            "foreslaas",
            "JA",
            "tilOrganisation",
            Testaktoerer.JOBCENTER_2,
            "aabent",
            "Ingen",
            "netvaerk",
            "Intego og Xterna",
            "dokumenter",
            "Sag 26/114"));
  }

  private Principtilstand.Opfyldelse forankring(Forloeb f) {
    return principper.afFase(f.id(), 5).stream()
        .filter(p -> p.nr() == 7)
        .findFirst()
        .orElseThrow()
        .tilstand();
  }

  @Test
  void foersteRundeForankresUdenOverdragelse() {
    Forloeb f = forloeb(1, true);
    afvigelser.registrer(
        new Registrering(f.id(), "bruger_veu_oestjylland", null, null, Instant.EPOCH),
        "R-3.9",
        "Opbakning i stedet for aftale");
    ProcessInstance fase = start(f);
    evaluer(f);
    assertThat(scene.aabne(f.id())).containsExactly(GENBRUG);
    scene.udfoer(
        f.id(),
        GENBRUG,
        Map.of(
            "beslutning", "NY_RUNDE", "lokalEjer", Testaktoerer.JOBCENTER, "skabelonerGemt", true));
    scene.udfoer(f.id(), CASE, Map.of("deles", "JA"));

    assertThat(scene.slut(f.id()))
        .containsExactlyInAnyOrder(
            "EndEvent_ForloebForankret", "EndEvent_IngenSpurgt", "EndEvent_AlleErSpurgtOm");
    assertThat(scene.variabel(fase, "fase5Udfald")).isEqualTo("FORANKRET");
    Evaluering e = arkiv.evaluering(f.id()).orElseThrow();
    assertThat(e.tilfredshed())
        .containsOnly(new Tilfredshed("jobcenter", 8), new Tilfredshed("virksomhed", 9));
    assertThat(e.antalAfvigelser()).isEqualTo(1);
    assertThat(e.hvadVirkede()).isEqualTo("Praktikken");
    assertThat(e.hvadKanForbedres()).isEqualTo("Begynd tidligere");
    assertThat(e.skabeloner()).containsExactlyInAnyOrder("KURSER", "SCREENINGSPROFIL");
    assertThat(forslagene.alle(f.id())).isEmpty();
    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.KOORDINATOR);
    assertThat(forankring(f)).isEqualTo(Principtilstand.Opfyldelse.OPFYLDT);
    Casebeskrivelse sag = arkiv.casebeskrivelse(f.id()).orElseThrow();
    assertThat(sag.status()).isEqualTo(Casebeskrivelse.Status.GODKENDT);
    assertThat(sag.tekst().parter()).contains("Dansk El-Forbund").contains("Jobcenter Randers");
    assertThat(sag.tekst().laering())
        .contains("Praktikken")
        .contains("En god historie: Tolv fik job samme sted")
        .contains("Opbakning i stedet for aftale");
    assertThat(arkiv.casebank()).extracting(c -> c.tekst().titel()).contains(f.titel());
  }

  /** Whoever wrote a reason may have named a participant; the casebank is read by everybody. */
  @Test
  void ingenPseudonymerNaarEvalueringenEllerCasebanken() {
    Forloeb f = forloeb(1, true);
    String deltager = hjaelp.kandidater(f, Testaktoerer.JOBCENTER, 1).get(0);
    afvigelser.registrer(
        hjaelp.som(Testaktoerer.JOBCENTER, f), "R-5.1", "Kun " + deltager + " blev spurgt.");
    start(f);

    assertThat(afvigelserIEvalueringen(f))
        .isEqualTo(
            List.of(Map.of("regel", "R-5.1", "begrundelse", "Kun en deltager blev spurgt.")));
    assertThat(laeringIDenDelteCase(f))
        .contains("Kun en deltager blev spurgt.")
        .doesNotContain(deltager);
  }

  /** What the system found is no reason: a person is asked, and what nobody said is said so. */
  @Test
  void udledteAfvigelserFaarEnGrundAfEtMenneskeEllerSigerAtIngenHarSagtDen() {
    Forloeb f = forloeb(1, true);
    Registrering fundet = hjaelp.som(Testaktoerer.JOBCENTER, f);
    afvigelser.udled(fundet, "PRINCIP_6", "To talte med den samme virksomhed.");
    afvigelser.udled(fundet, "PRINCIP_4", "Ingen skole har deltaget endnu.");
    start(f);
    scene.udfoer(
        f.id(),
        EVALUER,
        Map.of(
            "tilfredshedJobcenter",
            8,
            "grunde",
            List.of(
                Map.of(
                    "afvigelse",
                    "PRINCIP_6",
                    "fundet",
                    "To talte med den samme virksomhed.",
                    "hvorfor",
                    "Virksomheden ringede selv til begge."))));

    assertThat(afvigelser.alle(f.id()))
        .filteredOn(a -> a.regel().startsWith("PRINCIP_"))
        .extracting(a -> a.tekst())
        .containsExactlyInAnyOrder(
            "To talte med den samme virksomhed. Hvorfor: Virksomheden ringede selv til begge.",
            "Ingen skole har deltaget endnu. Ingen har sagt hvorfor.");
    assertThat(afvigelser.alle(f.id()))
        .filteredOn(a -> a.regel().equals("PRINCIP_6"))
        .singleElement()
        .satisfies(a -> assertThat(a.sagtAf()).startsWith("bruger_").isNotEqualTo("system"));
    scene.udfoer(f.id(), GENBRUG);
    scene.udfoer(f.id(), CASE, Map.of("deles", "JA"));
    assertThat(arkiv.casebeskrivelse(f.id()).orElseThrow().tekst().laering())
        .contains("Afveg fra modellen: Ingen skole har deltaget endnu. Ingen har sagt hvorfor.");
  }

  /** A job centre's commitment is for the coordinator of the forløb, not for whoever reads. */
  @Test
  void jobcentretsTilsagnNaarIkkeCasebanken() {
    Forloeb f = forloeb(1, true);
    afvigelser.registrer(
        hjaelp.som(Testaktoerer.JOBCENTER, f), "R-4.2", "Jobcentret har ikke bekræftet det.");
    afvigelser.registrer(hjaelp.som(Testaktoerer.JOBCENTER, f), "R-3.9", "Opbakning i stedet");
    start(f);

    assertThat(afvigelserIEvalueringen(f))
        .isEqualTo(List.of(Map.of("regel", "R-3.9", "begrundelse", "Opbakning i stedet")));
    assertThat(laeringIDenDelteCase(f))
        .contains("Opbakning i stedet")
        .doesNotContain("ikke bekræftet");
  }

  private Object afvigelserIEvalueringen(Forloeb f) {
    return blanketter
        .data(
            EVALUER,
            new Blanketkontekst(EVALUER, f.id(), null, null, Testaktoerer.KOORDINATOR, Map.of()))
        .get("afvigelsesliste");
  }

  private String laeringIDenDelteCase(Forloeb f) {
    evaluer(f);
    scene.udfoer(f.id(), GENBRUG);
    scene.udfoer(f.id(), CASE, Map.of("deles", "JA"));
    return arkiv.casebeskrivelse(f.id()).orElseThrow().tekst().laering();
  }

  @Test
  void andenRundeOverdragesNaarJobcentretSigerJa() {
    Forloeb f = forloeb(2, true);
    koordineringer.registrer(
        new Koordinering(
            hjaelp.som(Testaktoerer.KOORDINATOR, f),
            Testaktoerer.KOORDINATOR,
            "VEU_KOORDINATOR",
            "STYRMAND",
            null));
    ProcessInstance fase = start(f);
    evaluer(f);
    foreslaa(f);
    scene.udfoerFor(Testaktoerer.JOBCENTER_2, f.id(), SVAR, Map.of("svar", "JA"));

    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.JOBCENTER_2);
    assertThat(scene.hos(f.id(), ROLLE)).containsExactly(Testaktoerer.JOBCENTER_2);
    scene.udfoer(f.id(), ROLLE);
    assertThat(scene.hos(f.id(), GENBRUG)).containsExactly(Testaktoerer.JOBCENTER_2);
    scene.udfoer(f.id(), GENBRUG);
    scene.udfoer(f.id(), CASE, Map.of("deles", "NEJ"));

    assertThat(scene.slut(f.id()))
        .containsExactlyInAnyOrder(
            "EndEvent_AlleErSpurgtOm",
            "EndEvent_IngenSpurgt",
            "EndEvent_RolleFastlagt",
            "EndEvent_ForloebOverdraget");
    assertThat(scene.variabel(fase, "fase5Udfald")).isEqualTo("OVERDRAGET");
    assertThat(dokumentarkiv.find(f.id(), "overdragelse", 1).orElseThrow().papir().afsnit())
        .asString()
        .contains("Intego og Xterna", "Sag 26/114");
    assertThat(koordineringer.gaeldende(f.id()).orElseThrow())
        .extracting(Koordinering::koordinator, Koordinering::part, Koordinering::veuRolle)
        .containsExactly(Testaktoerer.JOBCENTER_2, "JOBCENTER", "SPARRINGSPARTNER_OBSERVATOER");
    Koordinatorforslag o = forslagene.seneste(f.id()).orElseThrow();
    assertThat(o.status()).isEqualTo(Status.ACCEPTERET);
    assertThat(o.fraOrganisation()).isEqualTo(Testaktoerer.KOORDINATOR);
    assertThat(o.skifte())
        .isEqualTo(
            new Koordinatorforslag.Skifte(
                Testaktoerer.JOBCENTER_2,
                Skifteaarsag.LOKAL_FORANKRING,
                null,
                "Ingen",
                "Intego og Xterna",
                "Sag 26/114",
                true));
    assertThat(arkiv.genbrug(f.id()).orElseThrow().lokalEjer()).isEqualTo(Testaktoerer.JOBCENTER_2);
    assertThat(arkiv.casebank())
        .extracting(c -> c.registrering().forloebId())
        .doesNotContain(f.id());
    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .contains(Testaktoerer.KOORDINATOR, Testaktoerer.JOBCENTER_2);
  }

  @Test
  void jobcentretKanSigeNejOgSamarbejdetStoppe() {
    Forloeb f = forloeb(2, true);
    ProcessInstance fase = start(f);
    evaluer(f);
    foreslaa(f);
    assertThatThrownBy(
            () ->
                scene.udfoerFor(
                    Testaktoerer.JOBCENTER_2,
                    f.id(),
                    SVAR,
                    Map.of("svar", "NEJ", "begrundelse", "")))
        .hasMessageContaining("Hvorfor ikke");
    scene.udfoerFor(
        Testaktoerer.JOBCENTER_2,
        f.id(),
        SVAR,
        Map.of("svar", "NEJ", "begrundelse", "Vi mangler hænder"));
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(),
                    GENBRUG,
                    Map.of("beslutning", "OVERDRAGET", "lokalEjer", Testaktoerer.JOBCENTER)))
        .hasMessageContaining("ikke sagt ja");
    scene.udfoer(
        f.id(), GENBRUG, Map.of("beslutning", "STOPPET", "begrundelse", "Behovet er dækket"));
    scene.udfoer(f.id(), CASE, Map.of("deles", "JA"));

    assertThat(scene.slut(f.id()))
        .contains("EndEvent_KoordineringUaendret", "EndEvent_SamarbejdeAfsluttet");
    assertThat(scene.variabel(fase, "fase5Udfald")).isEqualTo("STOPPET");
    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.KOORDINATOR);
    assertThat(forslagene.seneste(f.id()).orElseThrow().svarBegrundelse())
        .isEqualTo("Vi mangler hænder");
    assertThat(dokumentarkiv.find(f.id(), "overdragelse", 1)).as("et nej er ikke aftalt").isEmpty();
    assertThat(forankring(f)).isEqualTo(Principtilstand.Opfyldelse.IKKE_OPFYLDT);
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel)
        .contains("PRINCIP_7");
  }

  @Test
  void overdragelsenKanVenteMedEnGrund() {
    Forloeb f = forloeb(3, true);
    start(f);
    evaluer(f);
    scene.udfoer(
        f.id(),
        FORESLAA,
        Map.of("foreslaas", "NEJ", "begrundelse", "Nyt jobcenter er lige kommet med"));

    assertThat(scene.aabne(f.id())).containsExactly(GENBRUG);
    assertThat(forslagene.alle(f.id())).isEmpty();
    assertThat(afvigelser.alle(f.id())).extracting(Afvigelser.Afvigelse::regel).contains("R-6.2");
  }

  /** There is one way to ask, so there is one who is asked (docs/adr/0043). */
  @Test
  void erEnAlleredeSpurgtSpoergesIngenAnden() {
    Forloeb f = forloeb(2, true);
    start(f);
    evaluer(f);
    forslagene.opret(
        new Koordinatorforslag(
            hjaelp.som(Testaktoerer.KOORDINATOR, f),
            1,
            Status.FORESLAAET,
            Testaktoerer.KOORDINATOR,
            new Koordinatorforslag.Skifte(
                Testaktoerer.JOBCENTER,
                Skifteaarsag.KAN_IKKE_FORTSAETTE,
                null,
                null,
                null,
                null,
                false),
            null));

    assertThatThrownBy(() -> foreslaa(f))
        .hasMessageContaining("I har allerede spurgt Jobcenter Randers");
    assertThat(forslagene.alle(f.id())).hasSize(1);
    assertThat(scene.aabne(f.id())).containsExactly(FORESLAA);
  }

  @Test
  void tagesForslagetTilbageFortsaetterFasenUdenOverdragelse() {
    Forloeb f = forloeb(2, true);
    start(f);
    evaluer(f);
    foreslaa(f);

    forslagene.afgoer(forslagene.ventende(f.id()).orElseThrow(), Status.BORTFALDET, null);
    beskeder.bortfald(f.id());

    assertThat(scene.aabne(f.id())).containsExactly(GENBRUG);
    assertThat(register.hent(f.id()).koordinator()).isEqualTo(Testaktoerer.KOORDINATOR);
  }

  @Test
  void evalueringKanVaereSlaaetFra() {
    Forloeb f = forloeb(1, false);
    start(f);

    assertThat(scene.aabne(f.id())).containsExactly(GENBRUG);
    scene.udfoer(
        f.id(),
        GENBRUG,
        Map.of(
            "beslutning",
            "NY_RUNDE",
            "lokalEjer",
            Testaktoerer.JOBCENTER,
            "skabelonerGemt",
            false));
    scene.udfoer(f.id(), CASE, Map.of("deles", "JA"));
    assertThat(arkiv.evaluering(f.id())).isEmpty();
    assertThat(afvigelser.alle(f.id())).extracting(Afvigelser.Afvigelse::regel).contains("R-6.5");
    assertThat(arkiv.casebeskrivelse(f.id()).orElseThrow().tekst().laering())
        .contains("Forløbet er ikke evalueret");
    assertThat(forankring(f)).isEqualTo(Principtilstand.Opfyldelse.DELVIST);
    assertThat(arkiv.genbrug(f.id()).orElseThrow().beslutning())
        .isEqualTo(Genbrug.Beslutning.NY_RUNDE);
  }

  @Test
  void manglendeSvarPaaOverdragelseUdloeserEnPaamindelse() {
    Forloeb f = forloeb(2, true);
    start(f);
    evaluer(f);
    foreslaa(f);
    scene.fyrTimer(f.id(), "BoundaryEvent_KoordineringssvarMangler");

    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .contains(Testaktoerer.JOBCENTER_2);
    assertThat(scene.slut(f.id()))
        .containsExactlyInAnyOrder(
            "EndEvent_AlleErSpurgtOm", "EndEvent_IngenSpurgt", "EndEvent_PaamindetOmKoordinering");
    assertThat(scene.aabne(f.id())).containsExactly(SVAR);
  }

  @Test
  void strengerePortHolderFasenAaben() throws Exception {
    Forloeb f = forloeb(1, false);
    try (StrengFaseport port = new StrengFaseport(modeller)) {
      start(f);
      scene.udfoer(
          f.id(), GENBRUG, Map.of("beslutning", "NY_RUNDE", "lokalEjer", Testaktoerer.JOBCENTER));
      scene.udfoer(f.id(), CASE);
      assertThat(scene.aabne(f.id())).containsExactly("loes_blokering");
    }
    scene.udfoer(f.id(), "loes_blokering");
    assertThat(scene.slut(f.id()))
        .containsExactlyInAnyOrder("EndEvent_ForloebForankret", "EndEvent_AlleErSpurgtOm");
  }

  @Test
  void tilfredshedSkalVaereFraEtTilTiOgMindstEn() {
    Forloeb f = forloeb(1, true);
    start(f);
    assertThatThrownBy(() -> scene.udfoer(f.id(), EVALUER))
        .hasMessageContaining("mindst én aktørs tilfredshed");
    assertThatThrownBy(() -> scene.udfoer(f.id(), EVALUER, Map.of("tilfredshedJobcenter", 11)))
        .hasMessageContaining("højst");
    assertThat(arkiv.evaluering(f.id())).isEmpty();
  }
}
