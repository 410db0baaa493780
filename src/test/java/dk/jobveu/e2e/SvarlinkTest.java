package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.e2e.spor.Logfanger;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.svarlink.Underskrift;
import dk.jobveu.svarlink.Underskrifter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company without an account signs its letter of intent by a personal link. */
class SvarlinkTest {

  private static final Pattern LINK = Pattern.compile("/svar\\?kode=([\\w-]+)");
  private static final Pattern SUM = Pattern.compile("name=\"kontrolsum\" value=\"([^\"]+)\"");
  private static final String JA =
      "svar=JA&indholdMatcher=JA&oenskerLedige=JA&antalJob=20&jobgarantiAntal=5"
          + "&betingelse=Kurset+er+gennemf%C3%B8rt&arbejdstider=7-15";
  private static final String EPOST = "hr@zqintego.example";

  private static KoerendeSystem system;
  private static Browser browser;

  private Forloeb f;
  private String virksomhedId;

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
  void enVirksomhedSkalSpoerges() {
    Scene scene = system.bean(Scene.class);
    f = scene.forloeb();
    virksomhedId = virksomhed();
    scene.start("hensigtserklaering", f, Map.of("virksomhedId", virksomhedId));
  }

  private String virksomhed() {
    String id = UUID.randomUUID().toString();
    system
        .bean(Virksomheder.class)
        .gemVirksomhed(
            new Virksomhed(
                id,
                new Registrering(
                    f.id(), "tekniq", "tekniq", null, system.bean(Clock.class).instant()),
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

  @AfterEach
  void ryd() {
    JdbcClient jdbc = system.bean(JdbcClient.class);
    jdbc.sql("delete from login_fejl").update();
    jdbc.sql("delete from login_laas where adresse").update();
  }

  @Test
  void virksomhedenSkriverSelvUnderOgOpgavenErLoest() throws IOException {
    Vindue jobcenter = som(JOBCENTER);
    try (Logfanger log = new Logfanger()) {
      String kode = link(jobcenter);
      assertThat(tabeller()).as("hemmeligheden er ikke gemt").doesNotContain(kode);
      // a mail program looks first, and more than once
      Vindue hr = vindue();
      for (int i = 0; i < 3; i++) {
        Raa.Svar set = hr.hent("/svar?kode=" + kode);
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.hoved("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(set.krop())
            .contains("Jobcenter Randers", "Fibertekniker i Østjylland", "Intego")
            .doesNotContain(EPOST);
      }
      assertThat(aabne()).containsExactly("UserTask_IndhentHensigtserklaering");

      Raa.Svar dokument = hr.formular("/svar", "link=" + kode + "&" + JA);
      assertThat(dokument.krop()).contains("Kurset er gennemført", "Skriv under");
      assertThat(aabne()).as("at se er ikke at svare").hasSize(1);
      assertThat(erklaeringer()).isEmpty();
      String sum = find(SUM, dokument.krop());

      assertThat(underskriv(hr, kode, sum, "").krop()).contains("Skriv dit navn.");
      assertThat(underskriv(hr, kode, "forkert", "Ib Hansen").status()).isEqualTo(409);
      assertThat(erklaeringer()).isEmpty();
      Raa.Svar svar = underskriv(hr, kode, sum, "Ib Hansen");
      assertThat(svar.hoved("Location").get(0)).endsWith("/svar/kvittering");
      assertThat(hr.hent("/svar/kvittering").krop()).contains("Tak", "Ib Hansen", "HR-chef");
      assertThat(hr.hent("/").status()).as("ingen logges ind af et link").isEqualTo(302);

      assertThat(aabne()).isEmpty();
      Hensigtserklaering h = erklaeringer().get(0);
      assertThat(h.status()).isEqualTo(Status.GAELDENDE);
      assertThat(h.indhold().antalJob()).isEqualTo(20);
      assertThat(h.registrering().paaVegneAf()).isNull();
      assertThat(h.registrering().bruger()).isEqualTo(Registrering.SYSTEM);
      assertThat(h.registrering().organisation()).isEqualTo(JOBCENTER);
      Underskrift u = system.bean(Underskrifter.class).alle(f.id()).get(0);
      assertThat(List.of(u.navn(), u.funktion(), u.epost(), u.adresse()))
          .containsExactly("Ib Hansen", "HR-chef", EPOST, "127.0.0.1");
      assertThat(u.kontrolsum())
          .isEqualTo(sum)
          .isEqualTo(Papirindhold.kontrolsum(Papirindhold.skriv(u.papir())));
      assertThat(system.bean(Haendelser.class).alle(f.id()))
          .extracting(Haendelser.Haendelse::type)
          .contains("HENSIGTSERKLAERING_AFGIVET", "HENSIGTSERKLAERING_UNDERSKREVET");
      assertThat(system.bean(Dokumentarkiv.class).alle(f.id()).get(0).papir().afsnit().toString())
          .contains("Ib Hansen", "HR-chef", u.kort())
          .doesNotContain("på vegne af");

      // what is used looks like what never was
      String forkert = vindue().hent("/svar?kode=forkert").krop();
      Raa.Svar igen = vindue().hent("/svar?kode=" + kode);
      assertThat(igen.status()).isEqualTo(404);
      assertThat(igen.krop()).isEqualTo(forkert);
      assertThat(underskriv(hr, kode, sum, "En Anden").krop()).contains("Linket kan ikke bruges");
      assertThat(erklaeringer()).hasSize(1);
      assertThat(jobcenter.hent(sti()).krop()).contains("Besvaret gennem linket", EPOST);
      assertThat(log.med(kode)).as("linket i loggen").isEmpty();
    }
  }

  @Test
  void etNejErOgsaaEtSvar() throws IOException {
    String kode = link(som(KOORDINATOR));
    Vindue hr = vindue();
    hr.hent("/svar?kode=" + kode);
    assertThat(hr.formular("/svar", "link=" + kode + "&svar=NEJ").krop())
        .contains("id=\"fejl-afslagAarsag\"");
    String nej = "svar=NEJ&afslagAarsag=INTET_BEHOV";
    String sum = find(SUM, hr.formular("/svar", "link=" + kode + "&" + nej).krop());
    hr.formular(
        "/svar/underskriv",
        "link=%s&%s&kontrolsum=%s&navn=Ib&funktion=Chef".formatted(kode, nej, sum));

    assertThat(erklaeringer())
        .extracting(Hensigtserklaering::status, Hensigtserklaering::afslagAarsag)
        .containsExactly(tuple(Status.AFSLAAET, Afslag.INTET_BEHOV));
    assertThat(system.bean(Underskrifter.class).alle(f.id())).hasSize(1);
    assertThat(system.bean(Dokumentarkiv.class).alle(f.id())).isEmpty();
  }

  @Test
  void virksomhedenTraekkerSigSelv() throws IOException {
    Scene scene = system.bean(Scene.class);
    f = system.bean(Forloebregister.class).hent(scene.startHelt(KOORDINATOR).getBusinessKey());
    virksomhedId = virksomhed();
    Vindue koordinator = som(KOORDINATOR);
    assertThat(som(JOBCENTER).hent(sti()).krop()).doesNotContain("tilbagetrækning");
    koordinator.hent(sti());
    koordinator.formular(sti(), "opgave=" + virksomhedId + "&epost=hr@zqintego.example");
    String kode = find(LINK, koordinator.hent(sti()).krop());
    Vindue hr = vindue();
    assertThat(hr.hent("/svar?kode=" + kode).krop())
        .contains("Tilbagetrækning", "Intego", "name=\"grund\"")
        .doesNotContain("antalJob");
    assertThat(hr.formular("/svar", "link=" + kode + "&grund=010190-1234").krop())
        .contains("id=\"fejl-grund\"");
    Raa.Svar dokument = hr.formular("/svar", "link=" + kode + "&grund=Ordren+er+v%C3%A6k");
    assertThat(dokument.krop()).contains("Ordren er væk", "gælder ikke længere");
    assertThat(status()).as("at se er ikke at svare").isEqualTo(Virksomhed.Status.TILKENDEGIVET);
    String sum = find(SUM, dokument.krop());
    hr.formular(
        "/svar/underskriv",
        "link=%s&grund=Ordren+er+v%%C3%%A6k&kontrolsum=%s&navn=Ib&funktion=Chef"
            .formatted(kode, sum));
    assertThat(hr.hent("/svar/kvittering").krop()).contains("Tak", "Ordren er væk");

    assertThat(status()).isEqualTo(Virksomhed.Status.TRUKKET);
    await().untilAsserted(() -> assertThat(aabne()).contains("UserTask_VurderTilbagetraekning"));
    assertThat(system.bean(Underskrifter.class).alle(f.id()))
        .extracting(Underskrift::noegle, Underskrift::kontrolsum)
        .containsExactly(tuple("tilbagetraekning-" + virksomhedId, sum));
    assertThat(vindue().hent("/svar?kode=" + kode).status()).isEqualTo(404);
    assertThat(koordinator.hent(sti()).krop()).contains("Besvaret gennem linket");
  }

  private Virksomhed.Status status() {
    return system.bean(Virksomheder.class).hent(virksomhedId).status();
  }

  @Test
  void detForkerteSigesVedFeltetOgIntetGemmes() throws IOException {
    String kode = link(som(JOBCENTER));
    Vindue hr = vindue();
    hr.hent("/svar?kode=" + kode);
    for (String[] galt :
        new String[][] {
          {"antalJob=mange", "fejl-antalJob"},
          {"antalJob=5&jobgarantiAntal=6", "fejl-jobgarantiAntal"},
          {"antalJob=0", "fejl-antalJob"},
          {"antalJob=5&betingelse=010190-1234", "fejl-betingelse"},
          {"antalJob=5&betingelse=" + "x".repeat(300), "fejl-betingelse"}
        }) {
      Raa.Svar svar =
          hr.formular(
              "/svar", "link=" + kode + "&svar=JA&indholdMatcher=JA&oenskerLedige=JA&" + galt[0]);
      assertThat(svar.status()).as(galt[0]).isEqualTo(400);
      assertThat(svar.krop()).as(galt[0]).contains("id=\"" + galt[1] + "\"");
    }
    assertThat(hr.formular("/svar", "link=" + kode).krop()).contains("id=\"fejl-svar\"");
    // the page had stood open until its session was over: nothing is sent, and nothing is lost
    hr.cookies.clear();
    Raa.Svar sent = hr.formular("/svar", "link=" + kode + "&svar=JA&antalJob=17");
    assertThat(sent.status()).isEqualTo(403);
    assertThat(sent.krop()).contains("Siden havde stået åben for længe", "value=\"17\"");
    assertThat(erklaeringer()).isEmpty();
    assertThat(aabne()).hasSize(1);
  }

  @Test
  void etLinkDerIkkeKanBrugesSigerAltidDetSamme() throws IOException {
    Vindue jobcenter = som(JOBCENTER);
    String forkert = vindue().hent("/svar?kode=forkert").krop();
    String erstattet = link(jobcenter);
    String trukket = link(jobcenter);
    String side = jobcenter.hent(sti()).krop();
    assertThat(side).containsOnlyOnce("Venter på svar").contains("Trukket tilbage");
    String id = find(Pattern.compile("name=\"link\" value=\"([^\"]+)\""), side);
    jobcenter.formular(sti() + "/traek", "link=" + id);
    String udloebet = link(jobcenter);
    kraevUbrugeligt(forkert, erstattet, trukket, udloebet + "x", udloebet.substring(1));
    udloeber(-1);
    kraevUbrugeligt(forkert, udloebet);
    udloeber(1);
    assertThat(vindue().hent("/svar?kode=" + udloebet).status()).isEqualTo(200);

    // the job centre writes it down itself
    IdentityService identitet = system.bean(IdentityService.class);
    identitet.setAuthentication(Testaktoerer.bruger(JOBCENTER), List.of(JOBCENTER, "jobcenter"));
    try {
      system
          .bean(TaskService.class)
          .complete(opgaver().get(0).getId(), Map.of("svar", "NEJ", "afslagAarsag", "ANDET"));
    } finally {
      identitet.clearAuthentication();
    }
    kraevUbrugeligt(forkert, udloebet);
    assertThat(jobcenter.hent(sti()).krop()).contains("Besvaret på anden vis");
    assertThat(erklaeringer().get(0).registrering().paaVegneAf()).isEqualTo("Intego");
    assertThat(system.bean(Underskrifter.class).alle(f.id())).isEmpty();
  }

  /** Moves the end of the link that can be used, and not everybody's clock. */
  private void udloeber(int timerFraNu) {
    system
        .bean(JdbcClient.class)
        .sql("update svarlink set udloeber = ? where forloeb_id = ? and trukket is null")
        .param(system.bean(Clock.class).instant().atOffset(ZoneOffset.UTC).plusHours(timerFraNu))
        .param(f.id())
        .update();
  }

  private void kraevUbrugeligt(String som, String... koder) throws IOException {
    for (String kode : koder) {
      Raa.Svar svar = vindue().hent("/svar?kode=" + kode);
      assertThat(svar.status()).isEqualTo(404);
      assertThat(svar.krop()).isEqualTo(som);
      Vindue v = vindue();
      v.hent("/login");
      assertThat(v.formular("/svar", "link=" + kode + "&" + JA).krop())
          .contains("Linket kan ikke bruges")
          .doesNotContain("Intego");
    }
  }

  @Test
  void denDerGaetterLinksMaaVente() throws IOException {
    int sidste = 0;
    for (int i = 0; i < 61; i++) {
      sidste = vindue().hent("/svar?kode=gaet" + i).status();
    }
    assertThat(sidste).isEqualTo(429);
  }

  @Test
  void kunDenDerHarOpgavenOgKoordinatorenSenderLinks() throws IOException {
    link(som(JOBCENTER));
    assertThat(som(KOORDINATOR).hent(sti()).krop()).contains(EPOST, "Intego");
    Vindue andet = som(JOBCENTER_2);
    assertThat(andet.hent(sti()).krop()).doesNotContain(EPOST).doesNotContain("name=\"epost\"");
    String opgave = opgaver().get(0).getId();
    andet.hent("/konto");
    assertThat(andet.formular(sti(), "opgave=" + opgave + "&epost=a@b.dk").status()).isEqualTo(409);
    Raa.Svar galt = vedJobcentret(opgave, "epost=ikke+en+adresse");
    assertThat(galt.status()).isEqualTo(400);
    assertThat(galt.krop()).contains("navn@virksomhed.dk");
    assertThat(vindue().hent(sti()).status()).as("uden login").isEqualTo(302);
  }

  private Raa.Svar vedJobcentret(String opgave, String epost) throws IOException {
    Vindue v = som(JOBCENTER);
    v.hent(sti());
    return v.formular(sti(), "opgave=" + opgave + "&" + epost);
  }

  @Test
  void siderneKanBrugesMedTastaturPaaTelefonOgAfSkaermlaesere() {
    Page side = browser.nytVindue();
    Browser.logInd(
        side, system.adresse(), Testaktoerer.bruger(JOBCENTER), KoerendeSystem.kode("bruger"));
    side.navigate(system.adresse() + sti());
    side.locator("input[name=epost]").fill(EPOST);
    side.keyboard().press("Enter");
    String link = side.inputValue("#linket");
    Browser.paaBeggeSkaerme(side, "svarlink-sendt");

    Page hr = browser.nytVindue();
    hr.navigate(link);
    assertThat(hr.locator(".ved-ja").isVisible()).isFalse();
    Browser.paaBeggeSkaerme(hr, "svarlink-spoerg");
    hr.focus("input[name=svar][value=JA]");
    hr.keyboard().press("Space");
    assertThat(hr.locator(".ved-ja").isVisible()).isTrue();
    assertThat(hr.locator(".ved-nej").isVisible()).isFalse();
    hr.fill("#antalJob", "nogle");
    hr.press("#antalJob", "Enter");
    hr.waitForSelector(".besked.fejl");
    assertThat(hr.inputValue("#antalJob")).isEqualTo("nogle");
    Browser.paaBeggeSkaerme(hr, "svarlink-fejl");
    hr.fill("#antalJob", "12");
    hr.check("input[name=indholdMatcher][value=JA]");
    hr.check("input[name=oenskerLedige][value=JA]");
    hr.press("#antalJob", "Enter");
    hr.waitForSelector("#navn");
    Browser.paaBeggeSkaerme(hr, "svarlink-skriv-under");
    hr.click("button:has-text('Ret svaret')");
    assertThat(hr.inputValue("#antalJob")).isEqualTo("12");
    hr.press("#antalJob", "Enter");
    hr.fill("#navn", "Ib Hansen");
    hr.fill("#funktion", "Direktør");
    hr.press("#funktion", "Enter");
    hr.waitForURL("**/svar/kvittering");
    Browser.paaBeggeSkaerme(hr, "svarlink-kvittering");
    assertThat(erklaeringer()).extracting(h -> h.indhold().antalJob()).containsExactly(12);
    hr.navigate(link);
    Browser.paaBeggeSkaerme(hr, "svarlink-brugt");
  }

  private String sti() {
    return "/projektrum/forloeb/" + f.id() + "/links";
  }

  private static Vindue vindue() {
    return new Vindue(system.adresse(), "10.20.0.1");
  }

  private static Vindue som(String organisation) throws IOException {
    Vindue v = vindue();
    v.logInd(Testaktoerer.bruger(organisation), Testaktoerer.KODE);
    return v;
  }

  private String link(Vindue v) throws IOException {
    String side = v.hent(sti()).krop();
    String opgave = find(Pattern.compile("name=\"opgave\" value=\"([^\"]+)\""), side);
    Raa.Svar svar =
        v.formular(
            sti(),
            "opgave=%s&epost=%s"
                .formatted(opgave, URLEncoder.encode(EPOST, StandardCharsets.UTF_8)));
    assertThat(svar.status()).as(svar.krop()).isEqualTo(302);
    String kode = find(LINK, v.hent(sti()).krop());
    assertThat(v.hent(sti()).krop()).as("vises én gang").doesNotContain("/svar?kode=");
    return kode;
  }

  private static Raa.Svar underskriv(Vindue v, String kode, String sum, String navn)
      throws IOException {
    return v.formular(
        "/svar/underskriv",
        "link=%s&%s&kontrolsum=%s&navn=%s&funktion=HR-chef"
            .formatted(kode, JA, sum, URLEncoder.encode(navn, StandardCharsets.UTF_8)));
  }

  private List<String> aabne() {
    return opgaver().stream().map(Task::getTaskDefinitionKey).toList();
  }

  /** As they stand, while the system runs its own jobs. */
  private List<Task> opgaver() {
    return system
        .bean(TaskService.class)
        .createTaskQuery()
        .processInstanceBusinessKey(f.id())
        .list();
  }

  private List<Hensigtserklaering> erklaeringer() {
    return system.bean(Hensigtserklaeringer.class).alle(f.id());
  }

  private static String tabeller() {
    JdbcClient jdbc = system.bean(JdbcClient.class);
    return List.of("svarlink", "engangsnoegle").stream()
        .map(t -> jdbc.sql("select * from " + t).query().listOfRows().toString())
        .reduce("", String::concat);
  }

  private static String find(Pattern moenster, String krop) {
    Matcher m = moenster.matcher(krop);
    assertThat(m.find()).as(moenster + " i " + krop).isTrue();
    return m.group(1);
  }
}
