package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import dk.jobveu.adgang.web.Dansk;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Testhold;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Virksomhedssvar;
import dk.jobveu.motor.Frister;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postlager;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.svarlink.Underskrift;
import dk.jobveu.svarlink.Underskrifter;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The other things that are answered by a personal link: to the match, to a call, from the
 * management, and a bid. What makes a link safe is asked of all in {@link SvarlinkTest}.
 */
class SvarlinkformaalTest {

  private static final Pattern SUM = Pattern.compile("name=\"kontrolsum\" value=\"([^\"]+)\"");
  private static final String EPOST = "leder@zqsvar.example";

  private static KoerendeSystem system;
  private static Browser browser;

  private Scene scene;
  private Forloeb f;
  private LocalDate idag;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @BeforeEach
  void etForloeb() {
    scene = system.bean(Scene.class);
    f = scene.forloeb();
    idag = Datoer.dagen(system.bean(Clock.class).instant());
  }

  @AfterEach
  void ryd() {
    JdbcClient jdbc = system.bean(JdbcClient.class);
    jdbc.sql("delete from login_fejl").update();
    jdbc.sql("delete from login_laas where adresse").update();
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(),
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        system.bean(Clock.class).instant());
  }

  private String virksomhed() {
    String id = UUID.randomUUID().toString();
    system
        .bean(Virksomheder.class)
        .gemVirksomhed(
            new Virksomhed(
                id,
                af(BRANCHE),
                "Intego",
                null,
                "Fibertekniker",
                20,
                null,
                Oensker.LEDIGE,
                "branchorganisation",
                BRANCHE,
                Virksomhed.Status.TILKENDEGIVET,
                false,
                null,
                null));
    return id;
  }

  /** The process with one task open, as it stands when the steps before are done. */
  private ProcessInstance begynd(String proces, String trin, Map<String, Object> variabler) {
    Map<String, Object> alle = new HashMap<>(variabler);
    alle.put("forloebId", f.id());
    alle.put("koordinator", f.koordinator());
    alle.put("projekttype", "LEDIGE");
    return system
        .bean(RuntimeService.class)
        .createProcessInstanceByKey(proces)
        .businessKey(f.id())
        .startBeforeActivity(trin)
        .setVariables(alle)
        .execute();
  }

  @Test
  void enArbejdsgiverSvarerTilMatchet() throws IOException {
    String intego = virksomhed();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    Testhold.fra(idag.minusWeeks(9))
        .til(idag)
        .status(Holdstatus.AFSLUTTET)
        .gem(system.bean(Holdregister.class), af(SKOLE));
    begynd(
        "virksomhed_foelger_hold",
        "UserTask_TalOmMatch",
        Map.of("holdNr", 1, "virksomhedId", intego, "talsmand", BRANCHE));
    Vindue branche = som(BRANCHE);
    String kode = link(branche);
    assertThat(vindue().hent("/svar?kode=" + kode).krop())
        .contains("Svar til matchet", "Intego", "antalSamtaler")
        .doesNotContain(EPOST);
    Vindue chef = vindue();
    chef.hent("/svar?kode=" + kode);
    String uden = "antalJob=3&antalSamtaler=6&stoettedePladser=2";
    assertThat(chef.formular("/svar", "link=" + kode + "&" + uden).krop())
        .contains("id=\"fejl-forlaengelse\"");
    assertThat(
            chef.formular("/svar", "link=" + kode + "&" + uden + "&bemaerkning=010190-1234").krop())
        .contains("id=\"fejl-bemaerkning\"");
    assertThat(tilsagn()).isEmpty();
    String svar = uden + "&forlaengelse=AFTALES";
    underskriv(chef, kode, svar);

    assertThat(tilsagn())
        .extracting(Matchtilsagn::antalJob, t -> t.registrering().paaVegneAf())
        .containsExactly(tuple(3, null));
    assertThat(tilsagn().get(0).registrering().erUdenBruger()).isTrue();
    assertThat(aabne()).isEmpty();
    assertThat(underskrift().noegle()).isEqualTo("match-1-" + intego);
    assertThat(som(KOORDINATOR).hent(forloebet("/aftalt/hold")).krop())
        .contains("Intego", "Virksomheden selv")
        .doesNotContain("på vegne af virksomheden");
    kraevBrugt(kode);
    assertThat(branche.hent(links()).krop()).contains("Besvaret gennem linket");
    assertThat(som(KOORDINATOR).hent(forloebet("/beskeder")).krop())
        .contains("Svar til matchet: ", "Der er svaret.")
        .doesNotContain("Der er ikke svaret endnu.");
    kraevKvittering();
  }

  private List<Matchtilsagn> tilsagn() {
    return system.bean(Besoegsregister.class).tilsagn(f.id());
  }

  @Test
  void denDerErIndkaldtSvarerMedMandatOgForSinVirksomhed() throws IOException {
    String intego = virksomhed();
    indkald(Moedeslags.OPSTART, intego, FAGLIG, JOBCENTER);
    assertThat(som(JOBCENTER_2).hent(links()).krop())
        .as("andres opgaver")
        .doesNotContain("name=\"epost\"");
    Vindue koordinator = som(KOORDINATOR);
    String kode = link(koordinator, opgaven(FAGLIG));
    Vindue formand = vindue();
    assertThat(formand.hent("/svar?kode=" + kode).krop())
        .contains("opstartsmøde", "10.00–12.00", "kanBeslutte", "Kommer Intego?")
        .doesNotContain("antalLedige");
    String virksomheden = "egneVirksomheder-" + intego;
    assertThat(formand.formular("/svar", "link=" + kode + "&kommer=JA&kanBeslutte=NEJ").krop())
        .contains("id=\"fejl-" + virksomheden + "\"");
    assertThat(
            formand.formular("/svar", "link=" + kode + "&kommer=JA&" + virksomheden + "=JA").krop())
        .contains("id=\"fejl-kanBeslutte\"");
    underskriv(formand, kode, "kommer=JA&kanBeslutte=NEJ&" + virksomheden + "=JA");

    Indkaldelser indkaldelser = system.bean(Indkaldelser.class);
    assertThat(indkaldelser.svar(f.id(), Moedeslags.OPSTART))
        .extracting(Moedesvar::deltager, Moedesvar::kommer, Moedesvar::kanBeslutte)
        .containsExactlyInAnyOrder(tuple(FAGLIG, true, false), tuple(JOBCENTER, null, null));
    assertThat(indkaldelser.virksomheder(f.id(), Moedeslags.OPSTART))
        .extracting(Virksomhedssvar::kommer)
        .containsExactly(true);
    assertThat(aabne()).containsExactly("UserTask_SvarPaaIndkaldelse");
    assertThat(underskrift().noegle()).isEqualTo("moedesvar-opstart-" + FAGLIG);
    assertThat(koordinator.hent(forloebet("/aftalt/opstartsmoede")).krop())
        .contains("Kommer (svaret gennem et link)");
    kraevBrugt(kode);
    kraevKvittering();

    // whoever has the task answers it in Tasklist: the link that was sent is spent
    String jobcentrets = link(som(JOBCENTER), opgaven(JOBCENTER));
    scene.send(
        system
            .bean(TaskService.class)
            .createTaskQuery()
            .taskId(opgaven(JOBCENTER))
            .initializeFormKeys()
            .singleResult(),
        Map.of("kommer", "JA", "kanBeslutte", "JA"));
    kraevBrugt(jobcentrets);
    assertThat(koordinator.hent(forloebet("/aftalt/opstartsmoede")).krop())
        .containsOnlyOnce("svaret gennem et link");
  }

  private void indkald(Moedeslags slags, String virksomhedId, String... deltagere) {
    Indkaldelse kald =
        new Indkaldelse(
            af(KOORDINATOR), slags, 1, idag.plusDays(9), "10.00–12.00", "Randers", "1. Behovet");
    system
        .bean(Indkaldelser.class)
        .gemKald(
            kald,
            List.of(deltagere).stream()
                .map(d -> new Moedesvar(kald.registrering(), slags, 1, d, null, null, null, null))
                .toList(),
            List.of(
                new Virksomhedssvar(
                    kald.registrering().paaVegneAf("Intego"),
                    slags,
                    1,
                    virksomhedId,
                    deltagere[0],
                    null)));
    begynd(
        "indkald_moede",
        "UserTask_SvarPaaIndkaldelse#multiInstanceBody",
        Map.of(
            "moedeslags",
            slags.name(),
            "jobcenter",
            JOBCENTER,
            "moedefrist",
            Frister.dagenUd(idag.plusDays(9))));
  }

  @Test
  void ledelsenGiverMandatGennemEtLink() throws IOException {
    system
        .bean(Opstartsmoeder.class)
        .gemMoede(
            af(KOORDINATOR),
            new Opstartsmoede(
                idag,
                List.of(new Moededeltager(JOBCENTER, Mandat.NEJ)),
                "Alle",
                null,
                KOORDINATOR,
                "Planen skrives i marts"));
    begynd("opstartsmoede", "UserTask_IndhentMandat#multiInstanceBody", Map.of());
    String kode = link(som(JOBCENTER));
    Vindue chef = vindue();
    assertThat(chef.hent("/svar?kode=" + kode).krop()).contains("Planen skrives i marts");
    underskriv(chef, kode, "mandatGivet=JA");
    assertThat(system.bean(Opstartsmoeder.class).find(f.id()).orElseThrow().deltagere())
        .containsExactly(new Moededeltager(JOBCENTER, Mandat.GIVET_SENERE));
    assertThat(underskrift().papir().afsnit().toString()).contains("Er ledelsen med");
    kraevBrugt(kode);
  }

  private void udbud(LocalDate frist) {
    udbud(frist, SKOLE, SKOLE_2);
  }

  private void udbud(LocalDate frist, String... skoler) {
    runde(frist, skoler);
    for (String skole : skoler) {
      scene.start(
          "tilbud",
          f,
          Map.of("uddannelsesinstitution", skole, "tilbudsfrist", Frister.dagenUd(frist)));
    }
  }

  private static String skoleUdenBrugere() {
    String skole = "skole_" + UUID.randomUUID().toString().substring(0, 8);
    system
        .bean(Organisationer.class)
        .opret(
            new Aktoer(skole, "uddannelsesinstitution", "Skolen " + skole, "REGIONAL", null, null));
    return skole;
  }

  private void runde(LocalDate frist, String... skoler) {
    system.bean(Projektplaner.class).gemPlan(Planer.komplet(af(KOORDINATOR)));
    system
        .bean(Udbudsrunder.class)
        .gemRunde(
            new Udbud(
                af(JOBCENTER),
                1,
                Udbud.Vej.UDBUD,
                Udbud.Status.SENDT,
                frist,
                null,
                null,
                null,
                null,
                null,
                Stream.of(skoler)
                    .map(s -> new Invitation(s, Invitation.Svar.INVITERET, null))
                    .toList()));
  }

  @Test
  void enSkoleUdenforGiverTilbudOgIngenKanSeAtDenHarSvaret() throws IOException {
    udbud(idag.plusDays(3));
    Vindue jobcenter = som(JOBCENTER);
    assertThat(som(KOORDINATOR).hent(links()).krop()).doesNotContain("value=\"tradium-1\"");
    jobcenter.hent(links());
    jobcenter.formular(links(), "opgave=tradium-1&epost=" + EPOST);
    assertThat(jobcenter.hent(links()).krop())
        .as("den, der spørger, må ikke kunne prøve linket")
        .contains("Det vises ikke her")
        .doesNotContain("/svar?kode=");
    String kode = afPosten();
    String foer = jobcenter.hent(links()).krop();
    Vindue skole = vindue();
    assertThat(skole.hent("/svar?kode=" + kode).krop())
        .contains("Udbudsmateriale", "20 fiberteknikere", "Morgenhold", "400.000")
        .doesNotContain("AARHUS");
    String tilbud =
        "svar=JA&pris=350.000&indhold=Ni+ugers+AMU&daekkerAlleKurser=JA&indeholderAmu=JA"
            + "&godkendelse=EGEN&sted=Randers&afvikling=HOLD&minHold=6&maksHold=16";
    String dage =
        "&startdato=%s&slutdato=%s"
            .formatted(Datoer.tekst(idag.plusDays(60)), Datoer.tekst(idag.plusDays(120)))
            .replace(" ", "+");
    assertThat(skole.formular("/svar", "link=" + kode + "&" + tilbud + "&startdato=i+maj").krop())
        .contains("id=\"fejl-startdato\"", "value=\"i maj\"");
    assertThat(skole.formular("/svar", "link=" + kode + "&" + tilbud + dage).krop())
        .contains("id=\"fejl-sendAlligevel\"", "kan jobcentret ikke vælge det");
    assertThat(arkiv()).isEmpty();
    underskriv(skole, kode, tilbud + dage + "&sendAlligevel=true");

    assertThat(arkiv())
        .extracting(Tilbud::skole, Tilbud::status, t -> t.vilkaar().pris().intValue())
        .containsExactly(tuple(SKOLE, Tilbud.Status.AFGIVET, 350000));
    assertThat(arkiv().get(0).registrering().organisation()).isEqualTo(SKOLE);
    assertThat(underskrift().papir().afsnit().toString()).contains("350.000 kr.", "Ni ugers AMU");
    kraevBrugt(kode);
    kraevKvittering();
    assertThat(uden(jobcenter.hent(links()).krop()))
        .as("siden røber ikke, om skolen har svaret")
        .isEqualTo(uden(foer));
    for (String organisation : List.of(JOBCENTER, KOORDINATOR, BRANCHE)) {
      Vindue v = som(organisation);
      assertThat(v.hent(forloebet("/aftalt/tilbud")).krop()).doesNotContain("350.000");
      assertThat(v.hent(forloebet("/beskeder")).krop())
          .doesNotContain("Kvittering: Tilbud", "Der er svaret.", "Der er ikke svaret endnu.");
    }
    // a new link to whoever has answered is like any other, and leads nowhere
    jobcenter.hent(links());
    jobcenter.formular(links(), "opgave=tradium-1&epost=" + EPOST);
    kraevBrugt(afPosten());
    // so is taking back
    assertThat(jobcenter.hent(links()).krop()).contains("Trukket tilbage", "Sendt");
  }

  @Test
  void enSkoleUdenforSigerNejOgEtGammeltLinkGaelderIkkeNaesteRunde() throws IOException {
    udbud(idag.plusDays(3));
    Vindue jobcenter = som(JOBCENTER);
    jobcenter.hent(links());
    jobcenter.formular(links(), "opgave=tradium-1&epost=" + EPOST);
    String kode = afPosten();
    Vindue skole = vindue();
    skole.hent("/svar?kode=" + kode);
    underskriv(skole, kode, "svar=NEJ&afslagAarsag=INGEN_KAPACITET");
    assertThat(system.bean(Udbudsrunder.class).hent(f.id()).invitationer())
        .contains(
            new Invitation(SKOLE, Invitation.Svar.AFSLAAET, Invitation.Afslag.INGEN_KAPACITET));
    jobcenter.hent(links());
    jobcenter.formular(links(), "opgave=aarhus_tech-1&epost=" + EPOST);
    String gammelt = afPosten();
    assertThat(vindue().hent("/svar?kode=" + gammelt).status()).isEqualTo(200);
    Udbudsrunder runder = system.bean(Udbudsrunder.class);
    runder.gemRunde(
        new Udbud(
            af(JOBCENTER),
            2,
            Udbud.Vej.UDBUD,
            Udbud.Status.SENDT,
            idag.plusDays(9),
            null,
            null,
            null,
            null,
            null,
            List.of(new Invitation(SKOLE_2, Invitation.Svar.INVITERET, null))));
    kraevBrugt(gammelt);
  }

  private List<Tilbud> arkiv() {
    return system.bean(Tilbudsarkiv.class).alle(f.id(), 1);
  }

  @Test
  void koordinatorenSkriverEtSvarIndOgDenDetErFraKanRetteDet() throws IOException {
    String intego = virksomhed();
    scene.med(f, FAGLIG, "faglig_organisation");
    indkald(Moedeslags.OPSTART, intego, FAGLIG, JOBCENTER);
    Vindue koordinator = som(KOORDINATOR);
    String opgave = opgaven(FAGLIG);
    String foer = link(koordinator, opgave);
    String ind = links() + "/" + opgave;
    assertThat(koordinator.hent(links()).krop()).contains(ind).doesNotContain("Svar, der er");
    assertThat(koordinator.hent(ind).krop())
        .contains("på deres vegne", "10.00–12.00", "Kommer Intego?");
    String ja = "kommer=JA&egneVirksomheder-" + intego + "=JA";
    assertThat(koordinator.formular(ind, ja).krop()).contains("id=\"fejl-kanBeslutte\"");
    assertThat(svaret(FAGLIG).kommer()).isNull();
    assertThat(som(BRANCHE).hent(ind).status()).as("andres opgave").isEqualTo(409);
    assertThat(som(JOBCENTER_3).hent(ind).status()).as("en, der ikke er med").isEqualTo(404);
    koordinator.hent(ind);
    koordinator.formular(ind, ja + "&kanBeslutte=JA");

    Moedesvar skrevet = svaret(FAGLIG);
    assertThat(skrevet.kommer()).isTrue();
    assertThat(skrevet.registrering())
        .extracting(r -> r.bruger(), r -> r.organisation(), r -> r.paaVegneAf())
        .containsExactly(Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, "Dansk El-Forbund");
    assertThat(aabne()).as("kun jobcentrets er åben").hasSize(1);
    kraevBrugt(foer);
    assertThat(koordinator.hent(forloebet("/aftalt/opstartsmoede")).krop())
        .contains("Kommer (skrevet ind af VEU-koordinator Østjylland)");
    assertThat(koordinator.hent(ind).status()).as("opgaven er løst").isEqualTo(409);

    String efter = afPosten();
    assertThat(efter).as("den, der havde et link, får et nyt").isNotEqualTo(foer);
    assertThat(vindue().hent("/svar?kode=" + efter).krop()).contains("Dansk El-Forbund", "Ja");
    Vindue forbund = som(FAGLIG);
    String ret = links() + "/" + FAGLIG + "-OPSTART";
    assertThat(forbund.hent(links()).krop())
        .contains("Svar, der er skrevet ind for andre", ret, "på vegne af Dansk El-Forbund")
        .doesNotContain(Testaktoerer.bruger(KOORDINATOR));
    assertThat(forbund.hent(forloebet("/beskeder")).krop()).contains("har skrevet jeres svar ind");
    assertThat(som(JOBCENTER).hent(ret).status()).as("andres svar").isIn(404, 409);
    forbund.hent(ret);
    forbund.formular(ret, "kommer=NEJ&egneVirksomheder-" + intego + "=NEJ");

    assertThat(svaret(FAGLIG).kommer()).isFalse();
    assertThat(svaret(FAGLIG).registrering())
        .extracting(r -> r.bruger(), r -> r.paaVegneAf())
        .containsExactly(Testaktoerer.bruger(FAGLIG), null);
    kraevBrugt(efter);
    assertThat(forbund.hent(ret).status()).as("nu er det dens eget").isEqualTo(409);
    assertThat(koordinator.hent(links()).krop()).doesNotContain("Svar, der er skrevet ind");
  }

  private Moedesvar svaret(String organisation) {
    return system.bean(Indkaldelser.class).svar(f.id(), Moedeslags.OPSTART).stream()
        .filter(m -> m.deltager().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void etTilbudSkrivesIndForEnSkoleUdenBrugereSomRetterDetGennemEtLink() throws IOException {
    String skole = skoleUdenBrugere();
    udbud(idag.plusDays(3), SKOLE, skole);
    Vindue jobcenter = som(JOBCENTER);
    jobcenter.hent(links());
    String ind = links() + "/" + skole + "-1";
    assertThat(jobcenter.hent(links()).krop())
        .contains(ind)
        .as("en skole med brugere svarer selv")
        .doesNotContain(links() + "/tradium-1");
    assertThat(jobcenter.hent(links() + "/tradium-1").status()).isEqualTo(409);
    assertThat(som(KOORDINATOR).hent(ind).status()).as("ikke den, der spørger").isEqualTo(409);
    jobcenter.formular(links(), "opgave=" + skole + "-1&epost=" + EPOST);
    String foer = afPosten();
    String tilbud =
        ("svar=JA&pris=350.000&indhold=Ni+ugers+AMU&daekkerAlleKurser=JA&indeholderAmu=JA"
                + "&godkendelse=EGEN&sted=Randers&afvikling=HOLD&minHold=6&maksHold=16"
                + "&startdato=%s&slutdato=%s&sendAlligevel=true")
            .formatted(Datoer.tekst(idag.plusDays(60)), Datoer.tekst(idag.plusDays(120)))
            .replace(" ", "+");
    jobcenter.hent(ind);
    assertThat(jobcenter.formular(ind, tilbud.replace("pris=350.000", "pris=")).krop())
        .contains("id=\"fejl-pris\"");
    assertThat(arkiv()).isEmpty();
    jobcenter.hent(ind);
    jobcenter.formular(ind, tilbud);

    assertThat(arkiv())
        .extracting(
            Tilbud::skole,
            Tilbud::status,
            t -> t.registrering().bruger(),
            t -> t.registrering().paaVegneAf())
        .containsExactly(
            tuple(skole, Tilbud.Status.AFGIVET, Testaktoerer.bruger(JOBCENTER), "Skolen " + skole));
    kraevBrugt(foer);
    for (String organisation : List.of(JOBCENTER, KOORDINATOR)) {
      Vindue v = som(organisation);
      assertThat(v.hent(forloebet("/aftalt/tilbud")).krop()).doesNotContain("350.000");
      assertThat(v.hent(ind).krop()).doesNotContain("350.000");
    }
    assertThat(som(KOORDINATOR).hent(links()).krop()).doesNotContain("Svar, der er skrevet ind");

    String efter = afPosten();
    Vindue lederen = vindue();
    assertThat(lederen.hent("/svar?kode=" + efter).krop()).contains("350.000 kr.");
    underskriv(lederen, efter, "svar=NEJ&afslagAarsag=INGEN_KAPACITET");
    assertThat(arkiv()).extracting(Tilbud::status).containsExactly(Tilbud.Status.KLADDE);
    assertThat(system.bean(Udbudsrunder.class).hent(f.id()).invitationer())
        .contains(
            new Invitation(skole, Invitation.Svar.AFSLAAET, Invitation.Afslag.INGEN_KAPACITET));
    kraevBrugt(efter);
    jobcenter.hent(ind);
    assertThat(jobcenter.formular(ind, tilbud).status())
        .as("skolen har selv svaret")
        .isEqualTo(409);
    assertThat(arkiv()).extracting(Tilbud::status).containsExactly(Tilbud.Status.KLADDE);
  }

  @Test
  void detSidsteTilbudDerSkrivesIndKanRettesFoerTilbuddeneAabnes() throws IOException {
    String skole = skoleUdenBrugere();
    LocalDate frist = idag.plusDays(30);
    runde(frist, skole);
    begynd(
        "valg_af_udbyder",
        "CallActivity_Tilbud#multiInstanceBody",
        Map.of("jobcenter", JOBCENTER, "tilbudsfrist", Frister.dagenUd(frist)));
    Vindue jobcenter = som(JOBCENTER);
    String ind = links() + "/" + skole + "-1";
    assertThat(jobcenter.hent(ind).krop())
        .contains(
            "åbnes først efter",
            system.bean(Dansk.class).dato(system.bean(Frister.class).sidsteDag("rettelse", frist)),
            "også når det er det sidste");
    String tilbud =
        ("svar=JA&pris=35.000&indhold=Ni+ugers+AMU&daekkerAlleKurser=JA&indeholderAmu=JA"
                + "&godkendelse=EGEN&sted=Randers&afvikling=HOLD&minHold=6&maksHold=16"
                + "&startdato=%s&slutdato=%s&sendAlligevel=true")
            .formatted(Datoer.tekst(idag.plusDays(60)), Datoer.tekst(idag.plusDays(120)))
            .replace(" ", "+");
    jobcenter.formular(ind, tilbud);
    assertThat(aabne()).as("alle har svaret").isEmpty();
    assertThat(system.bean(Udbudsrunder.class).hent(f.id()).status()).isEqualTo(Udbud.Status.SENDT);

    // a nought was missing
    assertThat(jobcenter.hent(ind).krop()).contains("I har skrevet det ind før");
    jobcenter.formular(ind, tilbud.replace("35.000", "350.000"));
    assertThat(arkiv())
        .extracting(Tilbud::status, t -> t.vilkaar().pris().intValue())
        .containsExactly(tuple(Tilbud.Status.AFGIVET, 350000));
    assertThat(system.bean(Udbudsrunder.class).hent(f.id()).status()).isEqualTo(Udbud.Status.SENDT);

    scene.fyrTimer(f.id(), "Event_RettefristNaaet");
    assertThat(system.bean(Udbudsrunder.class).hent(f.id()).status())
        .isEqualTo(Udbud.Status.AABNET);
    assertThat(jobcenter.hent(ind).status()).as("nu er det åbnet").isEqualTo(409);
    assertThat(arkiv()).extracting(t -> t.vilkaar().pris().intValue()).containsExactly(350000);
  }

  @Test
  void siderneKanBrugesAfAlle() throws IOException {
    udbud(idag.plusDays(3));
    Vindue jobcenter = som(JOBCENTER);
    jobcenter.hent(links());
    jobcenter.formular(links(), "opgave=tradium-1&epost=" + EPOST);
    Page side = browser.nytVindue();
    side.navigate(system.adresse() + "/svar?kode=" + afPosten());
    assertThat(side.locator(".ved-ja").first().isVisible()).isFalse();
    Browser.paaBeggeSkaerme(side, "svarlink-tilbud");
    side.focus("input[name=svar][value=JA]");
    side.keyboard().press("Space");
    assertThat(side.locator(".ved-ja").first().isVisible()).isTrue();
    Browser.paaBeggeSkaerme(side, "svarlink-tilbud-ja");
    side.fill("#pris", "mange");
    side.press("#pris", "Enter");
    side.waitForSelector(".besked.fejl");
    assertThat(side.inputValue("#pris")).isEqualTo("mange");
    Browser.paaBeggeSkaerme(side, "svarlink-tilbud-fejl");
    String intego = virksomhed();
    indkald(Moedeslags.OPSTART, intego, FAGLIG);
    side.navigate(system.adresse() + "/svar?kode=" + link(som(KOORDINATOR), opgaven(FAGLIG)));
    side.check("input[name=kommer][value=JA]");
    Browser.paaBeggeSkaerme(side, "svarlink-moede");
    side.check("input[name=kanBeslutte][value=JA]");
    side.check("input[name^=egneVirksomheder][value=NEJ]");
    side.click("button:has-text('Se svaret')");
    side.waitForSelector("#navn");
    Browser.paaBeggeSkaerme(side, "svarlink-moede-skriv-under");
    side.click("button:has-text('Ret svaret')");
    assertThat(side.isChecked("input[name^=egneVirksomheder][value=NEJ]")).isTrue();
    Browser.logInd(side, system.adresse(), Testaktoerer.bruger(KOORDINATOR), Testaktoerer.KODE);
    side.navigate(system.adresse() + links());
    side.click("a:has-text('Skriv svaret ind')");
    side.check("input[name=kommer][value=JA]");
    Browser.paaBeggeSkaerme(side, "skriv-svar");
    side.click("button:has-text('Skriv svaret ind')");
    side.waitForSelector(".besked.fejl");
    assertThat(side.isChecked("input[name=kommer][value=JA]")).isTrue();
    side.check("input[name=kanBeslutte][value=JA]");
    side.check("input[name^=egneVirksomheder][value=NEJ]");
    side.click("button:has-text('Skriv svaret ind')");
    side.waitForSelector("#h-skrevne");
    Browser.paaBeggeSkaerme(side, "skrevne-svar");
  }

  @Test
  void denVirksomhedDerTraekkerSigKanBrugeSiderne() throws IOException {
    f = system.bean(Forloebregister.class).hent(scene.startHelt(KOORDINATOR).getBusinessKey());
    String intego = virksomhed();
    Page side = browser.nytVindue();
    side.navigate(system.adresse() + "/svar?kode=" + link(som(KOORDINATOR), intego));
    Browser.paaBeggeSkaerme(side, "svarlink-traek");
    side.fill("#grund", "010190-1234");
    side.click("button:has-text('Se, hvad du')");
    side.waitForSelector(".besked.fejl");
    Browser.paaBeggeSkaerme(side, "svarlink-traek-fejl");
    side.fill("#grund", "Ordren er væk");
    side.click("button:has-text('Se, hvad du')");
    side.waitForSelector("#navn");
    Browser.paaBeggeSkaerme(side, "svarlink-traek-skriv-under");
  }

  private void underskriv(Vindue v, String kode, String svar) throws IOException {
    Raa.Svar dokument = v.formular("/svar", "link=" + kode + "&" + svar);
    assertThat(dokument.krop()).as(dokument.krop()).contains("name=\"kontrolsum\"");
    assertThat(system.bean(Underskrifter.class).alle(f.id()))
        .as("at se er ikke at svare")
        .isEmpty();
    Raa.Svar underskrevet =
        v.formular(
            "/svar/underskriv",
            "link=%s&%s&kontrolsum=%s&navn=Ib&funktion=Leder"
                .formatted(kode, svar, find(SUM, dokument.krop())));
    assertThat(underskrevet.hoved("Location").get(0)).endsWith("/svar/kvittering");
    assertThat(v.hent("/svar/kvittering").krop()).contains("Tak", "Ib", "Leder");
  }

  private void kraevBrugt(String kode) throws IOException {
    Raa.Svar svar = vindue().hent("/svar?kode=" + kode);
    assertThat(svar.status()).isEqualTo(404);
    assertThat(svar.krop()).isEqualTo(vindue().hent("/svar?kode=forkert").krop());
  }

  private void kraevKvittering() {
    assertThat(breve())
        .filteredOn(b -> b.art() == Postart.KVITTERING)
        .extracting(b -> b.modtager().adresse())
        .containsExactly(EPOST);
  }

  private Underskrift underskrift() {
    List<Underskrift> alle = system.bean(Underskrifter.class).alle(f.id());
    assertThat(alle).hasSize(1);
    return alle.get(0);
  }

  private List<Brev> breve() {
    return system.bean(Postlager.class).iForloeb(f.id()).stream().map(p -> p.brev()).toList();
  }

  /** The newest link that lies in the outbox. */
  private String afPosten() {
    return breve().stream()
        .filter(b -> b.art() == Postart.SVARLINK)
        .findFirst()
        .map(b -> b.sti().substring(b.sti().indexOf('=') + 1))
        .orElseThrow();
  }

  private String links() {
    return forloebet("/links");
  }

  private String forloebet(String side) {
    return "/projektrum/forloeb/" + f.id() + side;
  }

  private static Vindue vindue() {
    return new Vindue(system.adresse(), "10.20.0.2");
  }

  private static Vindue som(String organisation) throws IOException {
    Vindue v = vindue();
    v.logInd(Testaktoerer.bruger(organisation), Testaktoerer.KODE);
    return v;
  }

  private List<String> aabne() {
    return opgaver().stream().map(Task::getTaskDefinitionKey).toList();
  }

  private List<Task> opgaver() {
    return system
        .bean(TaskService.class)
        .createTaskQuery()
        .processInstanceBusinessKey(f.id())
        .list();
  }

  private String opgaven(String organisation) {
    return opgaver().stream()
        .filter(t -> scene.grupper(t).contains(organisation))
        .findFirst()
        .orElseThrow()
        .getId();
  }

  private String link(Vindue v) throws IOException {
    return link(v, opgaver().get(0).getId());
  }

  private String link(Vindue v, String opgave) throws IOException {
    assertThat(v.hent(links()).krop()).contains("value=\"" + opgave + "\"");
    Raa.Svar svar =
        v.formular(
            links(),
            "opgave=%s&epost=%s"
                .formatted(opgave, URLEncoder.encode(EPOST, StandardCharsets.UTF_8)));
    assertThat(svar.status()).as(svar.krop()).isEqualTo(302);
    return find(Pattern.compile("/svar\\?kode=([\\w-]+)"), v.hent(links()).krop());
  }

  /** Without what is another at each visit. */
  private static String uden(String krop) {
    return krop.replaceAll("value=\"[\\w-]{30,}\"", "")
        .replaceAll("(?s)<div class=\"besked ok\".*?</div>", "");
  }

  private static String find(Pattern moenster, String krop) {
    Matcher m = moenster.matcher(krop);
    assertThat(m.find()).as(moenster + " i " + krop).isTrue();
    return m.group(1);
  }
}
