package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.jobveu.e2e.Screeningsforloeb.JOBCENTER;
import static dk.jobveu.e2e.Screeningsforloeb.KOORDINATOR;
import static dk.jobveu.e2e.Screeningsforloeb.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Testhold;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.udbud.Skolevalg;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Projektrum as people see it: twelve candidates screened and a roll call taken in Chromium. */
@Tag("browser")
class ProjektrumTest {

  private static KoerendeSystem system;
  private static Browser browser;

  private Screeningsforloeb forloeb;
  private Page side;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    browser = Browser.start();
  }

  @AfterAll
  static void slut() {
    browser.close();
    system.close();
  }

  @BeforeEach
  void etForloeb() {
    forloeb = Screeningsforloeb.i(system::bean);
    side = browser.nytVindue();
  }

  @AfterEach
  void luk() {
    side.context().close();
  }

  private void logInd(String bruger) {
    Browser.logInd(side, system.adresse(), bruger, KoerendeSystem.KODE);
  }

  private void gaaTil(String rest) {
    side.navigate(system.adresse() + "/projektrum/forloeb/" + forloeb.id() + rest);
  }

  /** Looks at the page, keeps a picture of it, asks axe-core and prints it; what the paper says. */
  private String se(String navn) {
    Browser.heleSiden(side, navn);
    assertThat(Tilgaengelighed.brud(side)).as("WCAG på " + navn).isEmpty();
    return Udskrift.kontroller(side, navn);
  }

  private void tolvPaaListen() {
    paaListen(12);
  }

  private void paaListen(int antal) {
    StringBuilder fil =
        new StringBuilder(
            "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post;Status\n");
    for (int nr = 1; nr <= antal; nr++) {
      fil.append("R-%02d;%d;;;;Person %02d;;;\n".formatted(nr, nr == 12 ? 4 : 1, nr));
    }
    side.setInputFiles(
        "#fil",
        new com.microsoft.playwright.options.FilePayload(
            "liste.csv", "text/csv", fil.toString().getBytes(StandardCharsets.UTF_8)));
    side.click("text=Send filen");
    assertThat(side.locator(".besked.ok")).containsText(antal + " deltagere er på listen.");
  }

  @Test
  void tolvKandidaterScreenes() {
    side.navigate(system.adresse() + "/login");
    se("projektrum-login");
    logInd("randers");
    se("projektrum-forside");
    gaaTil("/deltagere");
    tolvPaaListen();
    se("projektrum-deltagere");

    gaaTil("/screening");
    for (int nr = 1; nr <= 3; nr++) {
      side.check("#alle-kompetencer input[value='" + nr + "']");
    }
    side.selectOption("#alle-motivation", "JA");
    side.click("text=Sæt ind, hvor der er tomt");
    assertThat(side.getByRole(AriaRole.STATUS).first()).containsText("Sat ind i 12 kort.");
    side.selectOption("#r11-motivation", "USIKKER");
    side.uncheck("#r12-kompetencer input[value='2']");
    side.uncheck("#r12-kompetencer input[value='3']");
    side.selectOption("#r1-oensketResultat", "VENTELISTE");
    side.locator("button:has-text('Gem')").click();
    assertThat(side.locator(".besked.fejl")).containsText("Skriv, hvorfor I vælger");
    assertThat(side.locator("[data-alle]")).isVisible();
    se("projektrum-screening-fejl");
    side.locator(".besked.fejl a").click();
    side.fill("#r1-begrundelse", "Kan først begynde på næste hold");
    side.locator("button:has-text('Gem')").click();
    assertThat(side.locator(".besked.ok")).containsText("12 kandidater er screenet");
    se("projektrum-screening");

    Screeningsresultater resultater = system.bean(Screeningsresultater.class);
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER)).hasSize(12);
    assertThat(resultater.antal(forloeb.id(), Screeningsudfald.UDVALGT)).isEqualTo(9);
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER))
        .filteredOn(Screeningsresultat::tilsidesat)
        .extracting(Screeningsresultat::deltagerId)
        .containsExactly("R-01");
  }

  /** Thirty people, most of them alike: the case worker clicks at most 35 times, on a phone too. */
  @Test
  void trediveScreenesOgRaabesOpMedFaaKlik() {
    logInd("randers");
    gaaTil("/deltagere");
    paaListen(30);
    List<String> alle = IntStream.rangeClosed(1, 30).mapToObj("R-%02d"::formatted).toList();

    side.setViewportSize(390, 844);
    gaaTil("/screening");
    assertThat(side.locator("#r7 .navn")).hasText("Person 07");
    Klik klik = new Klik();
    for (int nr = 1; nr <= 3; nr++) {
      klik.paa("#alle-kompetencer input[value='" + nr + "']");
    }
    klik.vaelg("#alle-motivation", "JA");
    for (String svar : List.of("sprogOk", "personligSocialOk", "jobmaalPasser")) {
      klik.paa("#alle-" + svar + " input[value='ja']");
    }
    klik.paa("text=Sæt ind, hvor der er tomt");
    for (int nr = 1; nr <= 20; nr++) {
      klik.vaelg("#r" + nr + "-motivation", nr % 2 == 0 ? "NEJ" : "USIKKER");
    }
    se("projektrum-tredive-telefon");
    assertThat(bredere()).as("intet uden for telefonens skærm").isFalse();
    klik.paa("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("30 kandidater er screenet");
    assertThat(klik.antal).isLessThanOrEqualTo(35);
    Screeningsresultater resultater = system.bean(Screeningsresultater.class);
    assertThat(resultater.afJobcenter(forloeb.id(), JOBCENTER))
        .hasSize(30)
        .allMatch(r -> r.opfyldte().equals(Set.of(1, 2, 3)) && Boolean.TRUE.equals(r.sprogOk()));
    // who is recorded is not written over by what is the same for many
    assertThat(side.locator("details.kort[open]")).hasCount(0);
    side.selectOption("#alle-motivation", "JA");
    side.click("text=Sæt ind, hvor der er tomt");
    assertThat(side.getByRole(AriaRole.STATUS).last()).containsText("ikke noget at sætte ind");
    side.setViewportSize(1366, 768);
    se("projektrum-tredive-screenet");

    etHold();
    Skolevalg.vaelg(system.bean(Udbudsrunder.class), forloeb.som(JOBCENTER), SKOLE);
    gaaTil("/tilmelding");
    klik = new Klik();
    klik.vaelg("#alle-ordning", "REG_PULJE");
    klik.paa("#alle-praktiskInfo input[value='ja']");
    klik.paa("#alle-befordring input[value='ja']");
    klik.vaelg("#alle-navnTilSkolen", "SAMTYKKE");
    klik.paa("text=Sæt ind, hvor der er tomt");
    klik.vaelg("#r2-navnTilSkolen", "NEJ");
    se("projektrum-tredive-tilmelding");
    klik.paa("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("10 er tilmeldt.");
    assertThat(klik.antal).isLessThanOrEqualTo(7);
    system
        .bean(BegyndDeltagerforloeb.class)
        .start(forloeb.som(SKOLE), SKOLE, 1, "18_MDR", forloeb.idag().minusDays(3), alle);
    side.context().clearCookies();
    logInd("tradium");
    side.setViewportSize(390, 844);
    gaaTil("/fremmoede");
    // ten are enrolled, and one of them has said no
    assertThat(side.locator("#r21 .navn")).hasText("Person 21");
    assertThat(side.locator("#r22 .kode")).hasText("R-22");
    assertThat(side.locator("main .navn")).hasCount(9);
    klik = new Klik();
    klik.skriv("#r4-timerTilstede", "0");
    klik.vaelg("#r4-aarsag", "SYG");
    se("projektrum-tredive-fremmoede-telefon");
    assertThat(bredere()).isFalse();
    klik.paa("button:has-text('Gem')");
    assertThat(side.locator(".besked.ok")).containsText("1 var væk.");
    assertThat(klik.antal).isLessThanOrEqualTo(5);
    assertThat(system.bean(Fravaersregister.class).dag(forloeb.id(), forloeb.idag())).hasSize(30);
  }

  private boolean bredere() {
    return (boolean)
        side.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** What a person does with a finger or a mouse, counted. */
  private final class Klik {

    private int antal;

    void paa(String hvad) {
      side.click(hvad);
      antal++;
    }

    void vaelg(String hvad, String svar) {
      side.selectOption(hvad, svar);
      antal++;
    }

    void skriv(String hvad, String tekst) {
      side.fill(hvad, tekst);
      antal++;
    }
  }

  @Test
  void fremmoedetTagesOgJobcentretSerSine() {
    logInd("randers");
    gaaTil("/deltagere");
    tolvPaaListen();
    etHold();
    system
        .bean(BegyndDeltagerforloeb.class)
        .start(
            forloeb.som(SKOLE),
            SKOLE,
            1,
            "18_MDR",
            forloeb.idag().minusDays(3),
            List.of("R-01", "R-02", "R-03"));
    gaaTil("/tilmelding");
    se("projektrum-tilmelding");

    side.context().clearCookies();
    logInd("tradium");
    gaaTil("/fremmoede");
    se("projektrum-fremmoede-foer");
    side.fill("#r1-timerTilstede", "3");
    side.fill("#dato", forloeb.idag().minusDays(1).toString());
    List<String> spurgt = new ArrayList<>();
    side.onceDialog(
        d -> {
          spurgt.add(d.type());
          d.dismiss();
        });
    side.click("text=Vis dagen");
    assertThat(side.locator("#r1-timerTilstede")).hasValue("3");
    assertThat(spurgt).as("advarsel før timerne tabes").containsExactly("beforeunload");
    side.onceDialog(Dialog::accept);
    gaaTil("/fremmoede");
    side.fill("#dato", forloeb.idag().minusDays(1).toString());
    side.click("text=Vis dagen");
    assertThat(side).hasURL(Pattern.compile(".*fremmoede.dato=" + forloeb.idag().minusDays(1)));
    gaaTil("/fremmoede");
    side.fill("#r2-timerTilstede", "0");
    side.selectOption("#r2-aarsag", "ULOVLIG");
    side.locator("button:has-text('Gem')").click();
    assertThat(side.locator(".besked.ok")).containsText("1 var væk.");
    se("projektrum-fremmoede");
    gaaTil("/progression");
    se("projektrum-progression");
    gaaTil("/frafald");
    se("projektrum-frafald");
    gaaTil("/gennemfoersel");
    side.fill("#r1-antalKurser", "4");
    side.fill("#r1-antalMeritkurser", "3");
    side.fill("#r1-antalBeviser", "1");
    side.fill("#r1-dato", "31. februar 2027");
    gemUdenAtKnappenFlytterSig();
    assertThat(side.locator(".besked.fejl")).containsText("Den dato findes ikke");
    side.fill("#r1-dato", forloeb.idag().toString());
    side.locator("button:has-text('Gem')").click();
    assertThat(side.locator(".besked.ok")).containsText("1 deltager er registreret");
    se("projektrum-gennemfoert");
    assertThat(system.bean(Fravaersregister.class).rapport(forloeb.id(), 1, forloeb.idag()))
        .hasValueSatisfying(r -> assertThat(r.antalFravaerende()).isEqualTo(1));

    side.context().clearCookies();
    logInd("randers");
    gaaTil("/fremmoede");
    assertThat(side.locator("tbody tr")).hasCount(3);
    se("projektrum-fremmoede-jobcenter");
    gaaTil("/match");
    se("projektrum-match");
  }

  /** What is said below a field when it is left must not move the button from under the pointer. */
  private void gemUdenAtKnappenFlytterSig() {
    Locator gem = side.locator("button:has-text('Gem')");
    gem.scrollIntoViewIfNeeded();
    BoundingBox foer = gem.boundingBox();
    side.mouse().move(foer.x + foer.width / 2, foer.y + foer.height / 2);
    side.mouse().down();
    assertThat(gem.boundingBox().y).isEqualTo(foer.y);
    side.mouse().up();
  }

  /** Forty with all that can be written about them, and the pages that nobody else here visits. */
  @Test
  void langeListerOgDeAndreSiderPaaPapir() {
    logInd("randers");
    gaaTil("/deltagere");
    StringBuilder fil =
        new StringBuilder(
            "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post;Status\n");
    for (int nr = 1; nr <= 40; nr++) {
      fil.append(
          "P-%02d;1;nej;1990;0730;Margrethe Eksempel-Kristoffersen nr. %d;+45 12 34 56 %02d;m.eksempel.kristoffersen.%d@laengere-eksempel.dk;\n"
              .formatted(nr, nr, nr, nr));
    }
    side.setInputFiles(
        "#fil",
        new com.microsoft.playwright.options.FilePayload(
            "liste.csv", "text/csv", fil.toString().getBytes(StandardCharsets.UTF_8)));
    side.click("text=Send filen");
    assertThat(side.locator(".besked.ok")).containsText("40 deltagere er på listen.");
    String ikkeGemt = Udskrift.taet("er skrevet, men ikke gemt");
    assertThat(se("projektrum-fyrre-deltagere")).doesNotContain(ikkeGemt, "Tilføjflere");
    side.fill("#r2-navn", "Karla Eksempel");
    side.selectOption("#r2-maalgruppe", "1");
    assertThat(se("projektrum-nye-raekker"))
        // the rows that are still empty are not on the paper
        .contains("Tilføjflere", ikkeGemt, "Nyperson21DagpengemodtagereKarlaEksempel");
    assertThat(side.locator(".kun-skaerm.nye-raekker")).hasCount(1);
    assertThat(side.locator("tr.kun-skaerm")).hasCount(0);
    gaaTil("/screening");
    side.fill("#r40-begrundelse", "Kan ikke begynde før efter sommerferien, og det er aftalt");
    assertThat(se("projektrum-fyrre-screening")).contains(ikkeGemt);
    gaaTil("/borgere");
    se("projektrum-borgere");
    side.selectOption("#deltagerId", "P-07");
    side.click("text=Vis indsigt");
    se("projektrum-indsigt");
    gaaTil("/borgere");
    side.selectOption("#deltagerId", "P-07");
    side.click("text=Slet borgeren …");
    se("projektrum-slet");
    side.navigate(system.adresse() + "/stedfortraeder");
    se("projektrum-stedfortraeder");

    system
        .bean(Virksomheder.class)
        .gemVirksomhed(
            new Virksomhed(
                "v-" + forloeb.id(),
                forloeb.som(KOORDINATOR),
                "Intego A/S",
                "12345678",
                "Fibertekniker",
                4,
                "foråret",
                Virksomhed.Oensker.LEDIGE,
                "branchorganisation",
                "tekniq",
                Virksomhed.Status.TILKENDEGIVET,
                false,
                null,
                null));
    system
        .bean(Laeringsarkiv.class)
        .gemCase(
            new Casebeskrivelse(
                forloeb.som(KOORDINATOR),
                new Casetekst(
                    "Fibertekniker i Østjylland",
                    "Alle, der var med",
                    "Flere fiberteknikere",
                    "Fire kurser\nog et certifikat",
                    "14 af 20 i job",
                    "Begynd tidligt",
                    "VEU-koordinator Østjylland"),
                Casebeskrivelse.Status.GODKENDT));
    side.context().clearCookies();
    logInd(KOORDINATOR);
    gaaTil("/virksomheder/v-" + forloeb.id() + "/traek");
    se("projektrum-traek");
    side.navigate(system.adresse() + "/projektrum/branchepakker");
    se("projektrum-branchepakker");
    side.navigate(system.adresse() + "/projektrum/oversigt");
    assertThat(side.locator("main td").first()).isVisible();
    se("projektrum-oversigt");
    side.navigate(system.adresse() + "/projektrum/kildelister");
    se("projektrum-kildelister");
    side.navigate(system.adresse() + "/projektrum/casebank");
    se("projektrum-casebank");
    side.fill("#soeg", "fibertekniker");
    side.click("button:has-text('Søg')");
    assertThat(side).hasURL(system.adresse() + "/projektrum/casebank/fundet");
    assertThat(side.locator("main [role=status]")).containsText("nævner »fibertekniker«");
    se("projektrum-casebank-fundet");
    gaaTil("/kopi");
    assertThat(side).hasTitle("Begynd en kopi, " + forloeb.id() + " – Job-VEU");
    side.goBack();
    assertThat(side.locator("#soeg")).hasValue("fibertekniker");
    gaaTil("/kopi");
    se("projektrum-kopi");
    side.context().clearCookies();
    logInd("admin");
    side.navigate(system.adresse() + "/administration/laaste");
    se("projektrum-laaste");
  }

  @Test
  void koordinatorensSider() {
    logInd(KOORDINATOR);
    side.navigate(system.adresse() + "/projektrum");
    se("projektrum-liste");
    side.click("a[href$='/projektrum/tavle']");
    assertThat(side.locator("main h1")).hasText("Tavlen");
    se("projektrum-tavle");
    gaaTil("");
    se("projektrum-overblik");
    for (String fane :
        List.of(
            "opgaver",
            "billede",
            "aftalt",
            "beskeder",
            "parter",
            "tal",
            "tidslinje",
            "afgoerelser",
            "tjekliste")) {
      side.click(".faner a[href$='/" + fane + "']");
      se("projektrum-fane-" + fane);
    }
    side.click("a[href$='/tjekliste/C3.1']");
    se("projektrum-raekke");
    gaaTil("/stop");
    se("projektrum-stop");
    gaaTil("/parter");
    side.locator("main a[href$='/ud']").first().click();
    se("projektrum-ud");
    gaaTil("/deltagere");
    assertThat(side.locator("h1")).containsText("Det har du ikke adgang til");
    se("projektrum-ingen-adgang");
    for (int[] skaerm : new int[][] {{1366, 768}, {390, 844}}) {
      side.setViewportSize(skaerm[0], skaerm[1]);
      gaaTil("");
      var sidste = side.locator(".stade > section").last().boundingBox();
      assertThat(sidste.y + sidste.height).as("uden at rulle").isLessThan(skaerm[1]);
      assertThat(side.locator(".stade h2"))
          .hasText(
              new String[] {
                "Hvor er vi?", "Hvem har bolden?", "Hvad er det næste?", "Er der noget galt?"
              });
    }
    se("projektrum-overblik-mobil");
    side.navigate(system.adresse() + "/projektrum/tavle");
    var mestTraengende = side.locator("main tbody th").first().boundingBox();
    assertThat(mestTraengende.y + mestTraengende.height).as("uden at rulle").isLessThan(844);
    assertThat(bredere()).isFalse();
    se("projektrum-tavle-mobil");
    side.navigate(system.adresse() + "/logout");
    se("projektrum-logout");
    side.click("button:has-text('Log ud')");
    assertThat(side.locator(".besked.ok")).containsText("Du er logget ud.");
  }

  @Test
  void skolensEgetTilbud() {
    var r = forloeb.som(SKOLE);
    system
        .bean(Udbudsrunder.class)
        .gemRunde(
            new Udbud(
                r,
                1,
                Udbud.Vej.UDBUD,
                Udbud.Status.SENDT,
                forloeb.idag(),
                null,
                null,
                null,
                null,
                null,
                List.of(new Udbud.Invitation(SKOLE, Udbud.Invitation.Svar.AFGIVET, null))));
    Tilbud.Vilkaar vilkaar =
        new Tilbud.Vilkaar(
            new BigDecimal("400001"),
            "Ni ugers AMU i den rækkefølge, planen beder om",
            true,
            List.of(),
            true,
            Tilbud.Godkendelse.LAANT,
            forloeb.idag().plusDays(30),
            forloeb.idag().plusDays(90),
            "Randers",
            Tilbud.Afvikling.HOLD,
            10,
            20,
            false,
            true,
            false,
            false,
            false,
            false,
            null,
            null);
    system
        .bean(Tilbudsarkiv.class)
        .gemTilbud(
            new Tilbud(
                r, 1, SKOLE, Tilbud.Status.AFGIVET, vilkaar, "Prisen ligger over prisrammen."));
    logInd("tradium");
    side.navigate(system.adresse() + "/projektrum/tilbud");
    assertThat(side.locator("main h1")).hasText("Jeres tilbud");
    se("projektrum-egne-tilbud");
    side.click("main a[href$='/projektrum/tilbud/" + forloeb.id() + "']");
    assertThat(side.locator("main")).containsText("400.001 kr.");
    assertThat(side.locator("main")).containsText("Prisen ligger over prisrammen.");
    se("projektrum-eget-tilbud");
  }

  @Test
  void fejlErDanskeSiderOgDanskeSvar() throws Exception {
    logInd("randers");
    side.navigate(system.adresse() + "/findes/ikke");
    assertThat(side.locator("h1")).hasText("Siden findes ikke");
    se("projektrum-404");
    for (int mb : new int[] {2, 6}) {
      gaaTil("/deltagere");
      side.setInputFiles(
          "#fil",
          new com.microsoft.playwright.options.FilePayload(
              "stor.csv", "text/csv", new byte[mb * 1024 * 1024]));
      side.click("text=Send filen");
      assertThat(side.locator("main")).containsText("Filen er for stor");
    }
    side.context().clearCookies();
    side.navigate(system.adresse() + "/login?error");
    assertThat(side.locator(".besked.fejl")).containsText("Du blev ikke logget ind");
    se("projektrum-login-fejl");

    HttpResponse<String> svar =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(system.adresse() + "/api/forloeb")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(svar.statusCode()).isEqualTo(401);
    assertThat(svar.headers().firstValue("content-type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(svar.body()).contains("Du skal logge ind");
  }

  private void etHold() {
    Testhold.fra(forloeb.idag().minusDays(3))
        .status(Holdstatus.STARTET)
        .gem(system.bean(Holdregister.class), forloeb.som(SKOLE));
  }
}
