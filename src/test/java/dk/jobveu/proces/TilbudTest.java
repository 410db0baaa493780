package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.KURSUSAFSLUTNING;
import static dk.jobveu.proces.Fase3Opsaetning.KURSUSSTART;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.TILBUDSFRIST;
import static dk.jobveu.proces.Fase3Opsaetning.tilbud;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.GemtDokument;
import dk.jobveu.dokument.Pdflaeser;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.motor.Frister;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.projektrum.Dag.Besked;
import dk.jobveu.projektrum.Stade;
import dk.jobveu.projektrum.VisKoordinering;
import dk.jobveu.udbud.AabnTilbud;
import dk.jobveu.udbud.AfgivTilbud;
import dk.jobveu.udbud.EgneTilbud;
import dk.jobveu.udbud.RegistrerUdbud;
import dk.jobveu.udbud.RegistrerUdbydervalg;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsmappe;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** One school's bid, and who may see it. */
@Systemtest
class TilbudTest {

  private static final Date FRIST = Frister.dagenUd(TILBUDSFRIST);

  private static final String PRIS = "350.000";

  @Autowired WebApplicationContext kontekst;
  @Autowired VisKoordinering visKoordinering;
  @Autowired Scene scene;
  @Autowired Projektplaner planer;
  @Autowired Udbudsrunder runder;
  @Autowired RegistrerUdbud registrerUdbud;
  @Autowired AabnTilbud aabnTilbud;
  @Autowired AfgivTilbud afgivTilbud;
  @Autowired RegistrerUdbydervalg registrerUdbydervalg;
  @Autowired EgneTilbud egne;
  @Autowired Afgoerelseslager afgoerelser;
  @Autowired Tilbudsmappe mappe;
  @Autowired Underretninger underretninger;
  @Autowired Dokumentarkiv dokumentarkiv;
  @Autowired HistoryService historik;
  @Autowired ManagementService job;
  @Autowired RuntimeService koersler;

  private Forloeb f;
  private ProcessInstance proces;

  @BeforeEach
  void toSkolerErInviteret() {
    scene.klokken(NU);
    f = scene.forloeb();
    planer.gemPlan(Planer.komplet(af(KOORDINATOR)));
    runder.gemRunde(
        new Udbud(
            af(JOBCENTER),
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.KLADDE,
            TILBUDSFRIST,
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Invitation(SKOLE, Invitation.Svar.INVITERET, null),
                new Invitation(SKOLE_2, Invitation.Svar.INVITERET, null))));
    registrerUdbud.udfoer(new Intet(), af(JOBCENTER));
    proces =
        scene.start("tilbud", f, Map.of("uddannelsesinstitution", SKOLE, "tilbudsfrist", FRIST));
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
  }

  @Test
  void tilbudAfgivet() {
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_SkolenHarSvaret");
    assertThat(scene.variabel(proces, "tilbudUdfald")).isEqualTo("AFGIVET");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.AFGIVET);
    assertThat(svar(SKOLE_2)).isEqualTo(Invitation.Svar.INVITERET);
    assertThat(mappe.synlige(f.id(), SKOLE)).extracting(Tilbud::skole).containsExactly(SKOLE);
  }

  /** What was written down for a school can be corrected; the bids are not opened meanwhile. */
  @Test
  void etSvarSkrevetForSkolenStaarFastEfterRettefristen() {
    ProcessInstance skrevet =
        koersler
            .createProcessInstanceByKey("tilbud")
            .businessKey(f.id())
            .setVariables(
                Map.of(
                    "forloebId",
                    f.id(),
                    "uddannelsesinstitution",
                    SKOLE_2,
                    "tilbudsfrist",
                    FRIST,
                    "skrevetForSkolen",
                    true))
            .startBeforeActivity("Gateway_SkrevetForSkolen")
            .execute();
    Job frist = job.createJobQuery().processInstanceId(skrevet.getId()).singleResult();
    assertThat(frist.getDuedate()).isBeforeOrEqualTo(FRIST);
    assertThat(scene.slut(f.id())).isEmpty();

    job.executeJob(frist.getId());

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_SvaretStaarFast");
  }

  @Test
  void ingenAndreLaeserTilbuddetFoerAabningenOgAndreSkolerHellerIkkeBagefter() throws Exception {
    scene.med(f, SKOLE, "uddannelsesinstitution");
    scene.med(f, SKOLE_2, "uddannelsesinstitution");
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));

    for (String organisation : List.of(JOBCENTER, KOORDINATOR, BRANCHE, SKOLE_2)) {
      assertThat(mappe.synlige(f.id(), organisation)).as(organisation).isEmpty();
      assertThat(side(organisation))
          .as(organisation)
          .contains("Tilbuddene kan læses, når de er åbnet.")
          .doesNotContain(PRIS);
    }
    assertThat(side(SKOLE)).contains(PRIS);
    aabnTilbud.udfoer(new Intet(), af(JOBCENTER));
    for (String organisation : List.of(JOBCENTER, KOORDINATOR, BRANCHE)) {
      assertThat(mappe.synlige(f.id(), organisation)).as(organisation).hasSize(1);
      assertThat(side(organisation)).as(organisation).contains(PRIS);
    }
    assertThat(side(SKOLE_2)).doesNotContain(PRIS);
    for (String udenfor : List.of(SKOLE_2, JOBCENTER_3)) {
      assertThat(mappe.synlige(f.id(), udenfor)).as(udenfor).isEmpty();
      assertThat(mappe.vurderinger(f.id(), udenfor)).as(udenfor).isEmpty();
    }
  }

  /** Tasks, checklist, principles, events: that a school has answered shows in none of them. */
  @Test
  void ingenAndreKanSeFoerAabningenAtEtTilbudErKommet() throws Exception {
    scene.med(f, SKOLE, "uddannelsesinstitution");
    scene.med(f, SKOLE_2, "uddannelsesinstitution");
    List<String> andre = List.of(KOORDINATOR, BRANCHE, JOBCENTER, SKOLE_2);
    Map<String, String> foer = new HashMap<>();
    for (String organisation : andre) {
      foer.put(organisation, overblik(organisation));
    }
    var koordinering = koordinering();
    assertThat(overblik(SKOLE)).contains("Afgiv tilbud");
    assertThat(foer.values()).noneMatch(o -> o.contains("Afgiv tilbud"));

    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));

    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.AFGIVET);
    for (String organisation : andre) {
      assertThat(overblik(organisation)).as(organisation).isEqualTo(foer.get(organisation));
    }
    assertThat(koordinering()).isEqualTo(koordinering);
    assertThat(overblik(SKOLE)).doesNotContain("Afgiv tilbud");
  }

  /** What the tables would say after the opening is said before it is sent; nothing is stored. */
  @Test
  void skolenAdvaresFoerDenSenderDetDerIkkeKanVaelges() {
    Map<String, Object> forSent = tilbud(400001);
    forSent.put("startdato", KURSUSSTART.plusDays(30).toString());
    assertThatThrownBy(() -> scene.udfoer(f.id(), "afgiv_tilbud", forSent))
        .hasStackTraceContaining("kan jobcentret ikke vælge det")
        .hasStackTraceContaining("Prisen ligger over prisrammen.")
        .hasStackTraceContaining("Skolen kan ikke starte i det ønskede tidsrum.");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.INVITERET);
    assertThat(egne.af(List.of(SKOLE))).noneMatch(k -> k.forloebId().equals(f.id()));
    assertThat(afgoerelser.omForloebet(f.id(), "udeluk_tilbud", "point_tilbud")).isEmpty();

    forSent.put("sendAlligevel", true);
    scene.udfoer(f.id(), "afgiv_tilbud", forSent);
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.AFGIVET);
    assertThat(mappe.synlige(f.id(), SKOLE))
        .extracting(Tilbud::advarsel)
        .singleElement()
        .asString()
        .contains("prisrammen");
    assertThat(afgoerelser.omForloebet(f.id(), "udeluk_tilbud", "point_tilbud")).isEmpty();
  }

  /** The plan is what is bid on, and not only its courses and its price. */
  @Test
  void skolenSerPlanensKrav() {
    assertThat(afgivTilbud.vist(new Situation(af(SKOLE), Map.of())))
        .containsEntry("planIndhold", "Ni ugers AMU")
        .containsEntry(
            "planKrav",
            "Hvornår: Fra april; Fleksibilitet: Morgenhold; Timer om ugen: 37; Undervisning på"
                + " virksomheden; De lediges forudsætninger: Dansk; De beskæftigedes"
                + " forudsætninger: Kabler; Vejledning bagefter: efter 18 måneders ufaglært"
                + " arbejde");
  }

  @Test
  void etTilbudIndenForGraenserneSendesUdenAdvarsel() {
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(400000));
    assertThat(mappe.synlige(f.id(), SKOLE)).extracting(Tilbud::advarsel).containsOnlyNulls();
  }

  /** Also where the school is not in the forløb; and nobody else, before the opening or after. */
  @Test
  void skolenHarKvitteringOgEgetEksemplar() throws Exception {
    assertThat(eksemplar(SKOLE).getStatus()).isEqualTo(404);
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));

    assertThat(beskeder(SKOLE))
        .anyMatch(
            b -> b.startsWith("Jeres tilbud er modtaget: ") && b.contains("23. februar 2026"));
    assertThat(tekst(eksemplar(SKOLE)))
        .contains("Sendt og lukket", PRIS, "Ni ugers AMU")
        .doesNotContain(f.titel());
    assertThat(hent(SKOLE, "/projektrum/tilbud"))
        .contains("/projektrum/tilbud/" + f.id(), "Sendt og lukket");
    // the front page leads there from the message
    assertThat(underretninger.til(SKOLE))
        .filteredOn(b -> b.forloebId().equals(f.id()))
        .anyMatch(b -> new Besked(b, null).omEgetTilbud());
    byte[] dokument = dokument(SKOLE).getContentAsByteArray();
    assertThat(Pdflaeser.tekst(dokument))
        .contains(PRIS, "Ni ugers AMU", f.id())
        .doesNotContain(f.titel());
    assertThat(Pdflaeser.brud(dokument)).isEmpty();
    for (int runde = 0; runde < 2; runde++) {
      for (String andre : List.of(SKOLE_2, JOBCENTER, KOORDINATOR, BRANCHE, JOBCENTER_3)) {
        assertThat(eksemplar(andre).getStatus()).as(andre).isEqualTo(404);
        assertThat(dokument(andre).getStatus()).as(andre).isEqualTo(404);
        assertThat(hent(andre, "/projektrum/tilbud")).as(andre).doesNotContain(f.id());
        assertThat(beskeder(andre)).as(andre).noneMatch(b -> b.contains("tilbud er modtaget"));
      }
      aabnTilbud.udfoer(new Intet(), af(JOBCENTER));
    }
    assertThat(tekst(eksemplar(SKOLE))).contains("Åbnet, ikke valgt endnu");
  }

  /** Not while the choice is a draft; then with what is written to the schools and no more. */
  @Test
  void skolenFaarAtVideHvordanDetGikNaarDerErValgt() throws Exception {
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    aabnTilbud.udfoer(new Intet(), af(JOBCENTER));
    Udbydervalg valg =
        new Udbydervalg(
            af(JOBCENTER),
            1,
            Udbydervalg.Status.KLADDE,
            List.of(SKOLE_2),
            "Hemmelig begrundelse",
            null,
            null,
            "Stedet lå for langt væk.");
    runder.gemValg(valg);
    assertThat(tekst(eksemplar(SKOLE)))
        .contains("Åbnet, ikke valgt endnu")
        .doesNotContain("Stedet lå");

    registrerUdbydervalg.udfoer(new Intet(), af(JOBCENTER));

    assertThat(tekst(eksemplar(SKOLE)))
        .contains("En anden skole er valgt", "Stedet lå for langt væk.")
        .doesNotContain("Hemmelig", SKOLE_2);
    assertThat(beskeder(SKOLE))
        .anyMatch(b -> b.startsWith("En anden skole er valgt: ") && b.contains("Stedet lå"))
        .noneMatch(b -> b.contains("Hemmelig"));
  }

  @Test
  void fanenOpgaverSigerAtUdbuddetLoeber() throws Exception {
    for (String organisation : List.of(KOORDINATOR, JOBCENTER, BRANCHE)) {
      assertThat(hent(organisation, "/projektrum/forloeb/" + f.id() + "/opgaver"))
          .as(organisation)
          .contains("Udbuddet løber: Skolerne kan byde til og med 23. februar 2026.")
          .doesNotContain("Ingen opgaver venter");
    }
    aabnTilbud.udfoer(new Intet(), af(JOBCENTER));
    assertThat(hent(KOORDINATOR, "/projektrum/forloeb/" + f.id() + "/opgaver"))
        .contains("Ingen opgaver venter")
        .doesNotContain("Udbuddet løber");
  }

  /** The schools were asked in this way and until that day, whatever comes of it. */
  @Test
  void udbuddetGemmesSomDetBlevSendt() {
    assertThat(dokumentarkiv.alle(f.id()))
        .extracting(GemtDokument::noegle)
        .containsExactly("udbud");
    aabnTilbud.udfoer(new Intet(), af(JOBCENTER));
    GemtDokument sendt = dokumentarkiv.find(f.id(), "udbud", 1).orElseThrow();
    assertThat(sendt.papir().afsnit().toString()).contains("23. februar 2026", "Åbent udbud");
    assertThat(dokumentarkiv.find(f.id(), "udbud", 2)).as("det samme gemmes én gang").isEmpty();
  }

  private MockHttpServletResponse dokument(String organisation) throws Exception {
    return new Browser(kontekst)
        .hent(organisation, "/projektrum/tilbud/" + f.id() + "/dokument/1")
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse eksemplar(String organisation) throws Exception {
    return new Browser(kontekst)
        .hent(organisation, "/projektrum/tilbud/" + f.id())
        .andReturn()
        .getResponse();
  }

  private static String tekst(MockHttpServletResponse svar) throws Exception {
    assertThat(svar.getStatus()).isEqualTo(200);
    return svar.getContentAsString(StandardCharsets.UTF_8);
  }

  private String hent(String organisation, String sti) throws Exception {
    return tekst(new Browser(kontekst).hent(organisation, sti).andReturn().getResponse());
  }

  private List<String> beskeder(String organisation) {
    return underretninger.til(organisation).stream()
        .filter(u -> u.forloebId().equals(f.id()))
        .map(u -> u.emne() + ": " + u.tekst())
        .toList();
  }

  private String side(String organisation) throws Exception {
    return hent(organisation, "/projektrum/forloeb/" + f.id() + "/aftalt/tilbud");
  }

  private String overblik(String organisation) throws Exception {
    return new Browser(kontekst)
        .api(organisation, HttpMethod.GET, "/api/forloeb/" + f.id(), null)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private List<Stade> koordinering() {
    return visKoordinering
        .vis(new Bruger(Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR)))
        .stream()
        .filter(s -> s.forloeb().id().equals(f.id()))
        .toList();
  }

  @Test
  void intetAfTilbuddetStaarIMotoren() {
    Map<String, Object> hemmeligt = tilbud(345678);
    hemmeligt.put("indhold", "Hemmeligt indhold");
    scene.udfoer(f.id(), "afgiv_tilbud", hemmeligt);

    assertThat(
            historik.createHistoricVariableInstanceQuery().processInstanceId(proces.getId()).list())
        .extracting(v -> String.valueOf(v.getValue()))
        .isNotEmpty()
        // the price as a number of its own: an id in hex can hold the same six digits by chance
        .noneMatch(v -> v.matches("(?s).*(\\b345678\\b|Hemmeligt).*"));
  }

  @Test
  void tilbudAfslaaet() {
    scene.udfoer(
        f.id(), "afgiv_tilbud", Map.of("svar", "NEJ", "afslagAarsag", "FOR_FAA_DELTAGERE"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_SkolenHarSvaret");
    assertThat(scene.variabel(proces, "tilbudUdfald")).isEqualTo("AFSLAAET");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.AFSLAAET);
    assertThat(mappe.synlige(f.id(), SKOLE)).isEmpty();
  }

  @Test
  void tilbudsfristUdloebet() {
    scene.fyrTimer(f.id(), "BoundaryEvent_TilbudsfristUdloebet");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_TilbudsfristUdloebet");
    assertThat(scene.variabel(proces, "tilbudUdfald")).isEqualTo("FRIST_UDLOEBET");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.FRIST_UDLOEBET);
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.erSlut(f.id())).isTrue();
  }

  /** The whole last day counts, also when the timer that closes the task comes late. */
  @Test
  void tilbudTagesMedTilSidsteDagErSlut() {
    scene.klokken(Datoer.slutter(TILBUDSFRIST).plusMillis(1));
    assertThatThrownBy(() -> scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000)))
        .hasStackTraceContaining("Sidste dag for tilbud var den 23. februar 2026");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.INVITERET);

    scene.klokken(Datoer.slutter(TILBUDSFRIST));
    scene.udfoer(f.id(), "afgiv_tilbud", tilbud(350000));
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.AFGIVET);
  }

  /** Three days before Monday the 23rd is a Friday. */
  @Test
  void skolenMindesDagenFoerFristenNaermerSig() {
    assertThat(
            job.createJobQuery()
                .processInstanceId(proces.getId())
                .activityId("BoundaryEvent_SkoleVenter")
                .singleResult()
                .getDuedate())
        .isEqualTo(Frister.morgen(LocalDate.of(2026, 2, 20)));
  }

  @Test
  void skolenMindesFoerFristenOgOpgavenStaarVed() {
    scene.fyrTimer(f.id(), "BoundaryEvent_SkoleVenter");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_PaamindelseSendt");
    assertThat(underretninger.til(SKOLE))
        .filteredOn(u -> u.forloebId().equals(f.id()))
        .extracting(u -> u.emne())
        .contains("Påmindelse");
    assertThat(scene.aabne(f.id())).containsExactly("afgiv_tilbud");
  }

  @Test
  void kursetSkalSlutteEfterDetBegynderOgHoldetsGraenserPasseSammen() {
    Map<String, Object> baglaens = tilbud(350000);
    baglaens.put("startdato", KURSUSAFSLUTNING.toString());
    baglaens.put("slutdato", KURSUSSTART.toString());
    assertThatThrownBy(() -> scene.udfoer(f.id(), "afgiv_tilbud", baglaens))
        .hasMessageContaining("slutte efter");
    Map<String, Object> hold = new HashMap<>(tilbud(350000));
    hold.put("minHold", 20);
    hold.put("maksHold", 10);
    assertThatThrownBy(() -> scene.udfoer(f.id(), "afgiv_tilbud", hold))
        .hasMessageContaining("største hold");
    assertThat(svar(SKOLE)).isEqualTo(Invitation.Svar.INVITERET);
  }

  private Invitation.Svar svar(String skole) {
    return runder.hent(f.id()).invitationer().stream()
        .filter(i -> i.skole().equals(skole))
        .map(Invitation::svar)
        .findFirst()
        .orElseThrow();
  }

  private Registrering af(String organisation) {
    return new Registrering(f.id(), Testaktoerer.bruger(organisation), organisation, null, NU);
  }
}
