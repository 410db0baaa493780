package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.e2e.spor.Logfanger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.spoergeskema.Adspurgt;
import dk.jobveu.spoergeskema.Adspurgte;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey's pages: the tab where one agrees, and the one that a link leads to. */
class SpoergeskemasideTest {

  private static final String SKEMA = "/svar/spoergeskema";
  private static final String EPOST = "zqa@jobcenter.example";

  private static KoerendeSystem system;
  private static Browser browser;

  private Forloeb f;

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
    f = system.bean(Scene.class).forloeb();
  }

  @AfterEach
  void ryd() {
    JdbcClient jdbc = system.bean(JdbcClient.class);
    jdbc.sql("delete from login_fejl").update();
    jdbc.sql("delete from login_laas where adresse").update();
  }

  @Test
  void denDerHarLinketSvarerEnGangOgLoggesIkkeInd() throws IOException {
    try (Logfanger log = new Logfanger()) {
      String kode = sendt();
      Vindue hr = vindue();
      for (int i = 0; i < 3; i++) {
        Raa.Svar set = hr.hent(SKEMA + "?kode=" + kode);
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.hoved("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(set.krop())
            .contains("Jobcenter Randers", "Fibertekniker i Østjylland", "FLERE_I_JOB")
            .doesNotContain(EPOST, "EN_INDGANG");
      }
      assertThat(adspurgt().besvaret()).as("at se er ikke at svare").isFalse();

      assertThat(hr.formular(SKEMA, "link=" + kode).krop())
          .contains("Svar på mindst ét spørgsmål", "id=\"fejl-TILFREDSHED\"");
      Raa.Svar galt = hr.formular(SKEMA, "link=" + kode + "&TILFREDSHED=11&GODT_MATCH=4");
      assertThat(galt.status()).isEqualTo(400);
      assertThat(galt.krop()).contains("id=\"fejl-TILFREDSHED\"");
      assertThat(galt.krop().replaceAll("\\s+", " "))
          .as("det valgte bliver stående")
          .containsPattern("name=\"GODT_MATCH\" value=\"4\" checked");
      Vindue sent = vindue();
      sent.hent(SKEMA + "?kode=" + kode);
      sent.cookies.clear();
      Raa.Svar udloebet = sent.formular(SKEMA, "link=" + kode + "&TILFREDSHED=9");
      assertThat(udloebet.status()).isEqualTo(403);
      assertThat(udloebet.krop())
          .contains("Siden havde stået åben for længe", "value=\"9\" selected");
      assertThat(adspurgt().besvaret()).isFalse();

      Raa.Svar svar = hr.formular(SKEMA, "link=" + kode + "&TILFREDSHED=9&GODT_MATCH=4");
      assertThat(svar.hoved("Location").get(0)).endsWith("/svar/tak");
      assertThat(hr.hent("/svar/tak").krop()).contains("Svarene er gemt uden navn");
      assertThat(hr.hent("/").status()).as("ingen logges ind af et link").isEqualTo(302);
      assertThat(adspurgt().besvaret()).isTrue();

      String forkert = vindue().hent(SKEMA + "?kode=forkert").krop();
      for (String k : new String[] {kode, kode + "x", kode.substring(1)}) {
        Raa.Svar ubrugeligt = vindue().hent(SKEMA + "?kode=" + k);
        assertThat(ubrugeligt.status()).isEqualTo(404);
        assertThat(ubrugeligt.krop()).isEqualTo(forkert);
      }
      assertThat(hr.formular(SKEMA + "-nej", "link=" + kode).status()).isEqualTo(404);
      assertThat(log.med(kode)).as("linket i loggen").isEmpty();
    }
  }

  @Test
  void denDerGaetterMaaVente() throws IOException {
    int sidste = 0;
    for (int i = 0; i < 61; i++) {
      sidste = vindue().hent(SKEMA + "?kode=gaet" + i).status();
    }
    assertThat(sidste).isEqualTo(429);
    assertThat(vindue().hent(SKEMA + "?kode=gaet").krop()).contains("Vent ");
  }

  /** Each sees its own; the coordinator the companies; nobody who has answered. */
  @Test
  void hverSigerJaForSigOgKoordinatorenForVirksomhederne() throws IOException {
    String virksomhed = virksomhed();
    Vindue jobcenter = som(JOBCENTER);
    assertThat(jobcenter.hent(sti()).krop())
        .contains("Må vi spørge, hvordan det gik?", "epost-" + JOBCENTER)
        .doesNotContain(virksomhed, "epost-" + BRANCHE);
    assertThat(jobcenter.formular(sti(), "part=" + JOBCENTER + "&epost=nej").krop())
        .contains("navn@virksomhed.dk");
    assertThat(jobcenter.formular(sti(), "part=" + virksomhed + "&epost=a@b.example").status())
        .isEqualTo(404);
    assertThat(jobcenter.formular(sti(), "part=" + JOBCENTER + "&epost=" + EPOST).status())
        .isEqualTo(302);
    assertThat(jobcenter.hent(sti()).krop()).contains(EPOST);
    assertThat(som(JOBCENTER_2).hent(sti()).krop()).doesNotContain(EPOST);

    Vindue koordinator = som(KOORDINATOR);
    assertThat(koordinator.hent(sti()).krop())
        .contains("epost-" + virksomhed, "epost-" + KOORDINATOR)
        .doesNotContain(EPOST);
    assertThat(koordinator.formular(sti(), "part=" + virksomhed + "&epost=").status())
        .as("en virksomhed har ingen brugere")
        .isEqualTo(400);
    koordinator.formular(sti(), "part=" + virksomhed + "&epost=hr@zqintego.example");
    koordinator.formular(sti(), "part=" + KOORDINATOR + "&epost=");
    assertThat(koordinator.hent(sti()).krop())
        .contains("på vegne af Intego", "Sendes til den, der har sagt ja");

    jobcenter.hent(sti());
    jobcenter.formular(sti() + "/nej", "part=" + JOBCENTER);
    assertThat(jobcenter.hent(sti()).krop())
        .contains("Samtykket er trukket tilbage")
        .doesNotContain(EPOST);
    assertThat(system.bean(Adspurgte.class).iForloeb(f.id()))
        .extracting(Adspurgt::part, Adspurgt::epost, Adspurgt::maaSpoerges)
        .containsExactlyInAnyOrder(
            tuple(JOBCENTER, null, false),
            tuple(virksomhed, "hr@zqintego.example", true),
            tuple(KOORDINATOR, null, true));
    assertThat(vindue().hent(sti()).status()).as("uden login").isEqualTo(302);
  }

  /** Who answers by a link is asked where the link was sent. */
  @Test
  void virksomhedensKrydsGaelderDenAdresseLinketGikTil() throws IOException {
    String virksomhed = virksomhed();
    system.bean(Scene.class).start("hensigtserklaering", f, Map.of("virksomhedId", virksomhed));
    String opgave =
        system
            .bean(TaskService.class)
            .createTaskQuery()
            .processInstanceBusinessKey(f.id())
            .singleResult()
            .getId();
    String kode =
        system
            .bean(Svarlinks.class)
            .udsted(
                new Svarlink(
                    UUID.randomUUID().toString(),
                    af(JOBCENTER),
                    Formaal.HENSIGTSERKLAERING,
                    opgave,
                    virksomhed,
                    null,
                    null,
                    "hr@zqintego.example",
                    Datoer.slutter(Scene.idag().plusDays(3)),
                    null,
                    null));
    String ja = "&svar=JA&indholdMatcher=JA&oenskerLedige=JA&antalJob=5&maaSpoerges=true";
    Vindue hr = vindue();
    assertThat(hr.hent("/svar?kode=" + kode).krop()).contains("Vi vil gerne spørges");
    String dokument = hr.formular("/svar", "link=" + kode + ja).krop();
    Matcher sum = Pattern.compile("name=\"kontrolsum\" value=\"([^\"]+)\"").matcher(dokument);
    assertThat(sum.find()).as(dokument).isTrue();
    assertThat(system.bean(Adspurgte.class).iForloeb(f.id())).as("set er ikke sagt").isEmpty();
    hr.formular(
        "/svar/underskriv",
        "link=%s%s&kontrolsum=%s&navn=Ib&funktion=Chef".formatted(kode, ja, sum.group(1)));

    assertThat(system.bean(Adspurgte.class).iForloeb(f.id()))
        .extracting(Adspurgt::part, Adspurgt::epost)
        .containsExactly(tuple(virksomhed, "hr@zqintego.example"));
  }

  @Test
  void siderneKanBrugesMedTastaturPaaTelefonOgAfSkaermlaesere() {
    Page side = browser.nytVindue();
    Browser.logInd(
        side, system.adresse(), Testaktoerer.bruger(JOBCENTER), KoerendeSystem.kode("bruger"));
    side.navigate(system.adresse() + sti());
    Browser.paaBeggeSkaerme(side, "spoergeskema-samtykke");
    side.fill("#epost-" + JOBCENTER, "ikke en adresse");
    side.keyboard().press("Enter");
    side.waitForSelector(".besked.fejl");
    Browser.paaBeggeSkaerme(side, "spoergeskema-samtykke-fejl");
    side.fill("#epost-" + JOBCENTER, EPOST);
    side.keyboard().press("Enter");
    side.waitForSelector("text=Træk samtykket tilbage");
    Browser.paaBeggeSkaerme(side, "spoergeskema-samtykke-givet");

    String kode = send();
    Page hr = browser.nytVindue();
    hr.navigate(system.adresse() + SKEMA + "?kode=" + kode);
    Browser.paaBeggeSkaerme(hr, "spoergeskema");
    hr.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send svarene").setExact(true))
        .click();
    hr.waitForSelector(".besked.fejl");
    Browser.paaBeggeSkaerme(hr, "spoergeskema-fejl");
    hr.selectOption("#TILFREDSHED", "8");
    hr.focus("input[name=GODT_MATCH][value='5']");
    hr.keyboard().press("Space");
    hr.keyboard().press("Enter");
    hr.waitForURL("**/svar/tak");
    Browser.paaBeggeSkaerme(hr, "spoergeskema-tak");
    assertThat(adspurgt().besvaret()).isTrue();
    hr.navigate(system.adresse() + SKEMA + "?kode=" + kode);
    Browser.paaBeggeSkaerme(hr, "spoergeskema-brugt");
  }

  private String sti() {
    return "/projektrum/forloeb/" + f.id() + "/spoergeskema";
  }

  /** The job centre has agreed and is asked. */
  private String sendt() {
    system.bean(Spoergetilladelse.class).organisation(af(JOBCENTER), JOBCENTER);
    system.bean(Spoergetilladelse.class).adresse(f.id(), JOBCENTER, EPOST);
    return send();
  }

  private String send() {
    LocalDate idag = Scene.idag();
    return system.bean(Adspurgte.class).send(adspurgt().id(), idag, idag.plusDays(7));
  }

  private Adspurgt adspurgt() {
    return system.bean(Adspurgte.class).iForloeb(f.id()).get(0);
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
                "tekniq",
                Virksomhed.Status.TILKENDEGIVET,
                false,
                null,
                null));
    return id;
  }

  private static Vindue vindue() {
    return new Vindue(system.adresse(), "10.20.0.2");
  }

  private static Vindue som(String organisation) throws IOException {
    Vindue v = vindue();
    v.logInd(Testaktoerer.bruger(organisation), Testaktoerer.KODE);
    return v;
  }
}
