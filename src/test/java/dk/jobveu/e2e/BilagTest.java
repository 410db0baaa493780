package dk.jobveu.e2e;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.jobveu.bilag.Bilag;
import dk.jobveu.bilag.Bilagslager;
import dk.jobveu.bilag.Bilagssted;
import dk.jobveu.bilag.Bilagstype;
import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed copies and evidence on a forløb, a row of the checklist and a side's backing. */
class BilagTest {

  private static final byte[] PDF =
      Papirfil.ny()
          .skriv(
              new Papir(
                  "Brev",
                  "JV",
                  "T",
                  1,
                  null,
                  Papir.Stand.AFTALT,
                  LocalDate.of(2026, 3, 2),
                  null,
                  null,
                  List.of(),
                  null),
              Papirtype.PDF);

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

  @Test
  void etBevisLiggerPaaRaekkenOgLaesesAfDemDerLaeserSiden() throws IOException {
    Page side = browser.nytVindue();
    Browser.logInd(
        side, system.adresse(), Testaktoerer.bruger(KOORDINATOR), KoerendeSystem.kode("bruger"));
    side.navigate(system.adresse() + sti());
    assertThat(side.locator("main").textContent())
        .contains("Der er ingen bilag endnu.", "ikke tjekket for virus", "Højst 4 MB");
    Browser.paaBeggeSkaerme(side, "bilag-tom");
    laeg(side, "Forløbet", "Underskrevet æøå.pdf", PDF);
    laeg(side, "Tjeklisten C2.1", "bevis.pdf", PDF);
    laeg(side, "Opbakning fra arbejdsgiversiden", "logo.pdf", PDF);
    Browser.paaBeggeSkaerme(side, "bilag");

    assertThat(bilag())
        .extracting(Bilag::sted, Bilag::punkt, Bilag::navn, Bilag::type, Bilag::skannet)
        .containsExactlyInAnyOrder(
            tuple(Bilagssted.FORLOEB, null, "Underskrevet æøå.pdf", Bilagstype.PDF, false),
            tuple(Bilagssted.RAEKKE, "C2.1", "bevis.pdf", Bilagstype.PDF, false),
            tuple(Bilagssted.BLAASTEMPLING, "ARBEJDSGIVER", "logo.pdf", Bilagstype.PDF, false));
    assertThat(bilag()).allSatisfy(b -> assertThat(b.kontrolsum()).isEqualTo(Kontrolsum.af(PDF)));
    assertThat(system.bean(Bilagslager.class).indhold(bilag().get(0).id())).isEqualTo(PDF);

    side.navigate(system.adresse() + "/projektrum/forloeb/" + f.id() + "/tjekliste");
    assertThat(side.locator("tr:has(th:text-is('C2.1'))").textContent()).contains("bevis.pdf");
    side.navigate(system.adresse() + "/projektrum/forloeb/" + f.id() + "/tjekliste/C2.1");
    assertThat(side.locator("main").textContent()).contains("bevis.pdf");

    // read as the page is read
    Vindue jobcenter = som(JOBCENTER);
    assertThat(jobcenter.hent(sti()).krop())
        .contains("bevis.pdf", "Underskrevet æøå.pdf")
        .doesNotContain("logo.pdf")
        .doesNotContain(">Fjern ");
    assertThat(som(BRANCHE).hent(sti()).krop()).contains("logo.pdf");
    Raa.Svar hentet = jobcenter.hent(sti() + "/" + id("bevis.pdf"));
    assertThat(hentet.status()).isEqualTo(200);
    assertThat(hentet.hoved("Content-Type")).containsExactly("application/pdf");
    assertThat(hentet.hoved("Content-Disposition").get(0)).startsWith("attachment;");
    assertThat(hentet.hoved("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(hentet.hoved("Cache-Control").get(0)).contains("no-store");
    assertThat(jobcenter.hent(sti() + "/" + id("logo.pdf")).status()).isEqualTo(404);
    Vindue fremmed = som(JOBCENTER_3);
    assertThat(fremmed.hent(sti()).status()).isEqualTo(404);
    assertThat(fremmed.hent(sti() + "/" + id("bevis.pdf")).status()).isEqualTo(404);
    Forloeb andet = system.bean(Scene.class).forloeb();
    assertThat(
            jobcenter
                .hent("/projektrum/forloeb/" + andet.id() + "/bilag/" + id("bevis.pdf"))
                .status())
        .isEqualTo(404);

    // taken away by whoever added it and by the coordinator, nobody else
    jobcenter.hent("/konto");
    assertThat(jobcenter.formular(sti() + "/fjern", "bilag=" + id("bevis.pdf")).status())
        .isEqualTo(404);
    assertThat(bilag()).hasSize(3);
    side.navigate(system.adresse() + sti());
    side.click("tr:has-text('bevis.pdf') button");
    side.waitForSelector(".besked.ok");
    assertThat(bilag()).extracting(Bilag::navn).doesNotContain("bevis.pdf").hasSize(2);
  }

  @Test
  void detForkerteSigesPaaSidenOgIntetGemmes() throws IOException {
    Vindue jobcenter = som(JOBCENTER);
    jobcenter.hent(sti());
    assertThat(send(jobcenter, "FORLOEB", "aftale.pdf", "Kære alle").krop())
        .contains("Det, der er i filen, kan ikke tages imod", "PDF, PNG, JPEG, DOCX, ODT");
    assertThat(send(jobcenter, "FORLOEB", "../aftale.pdf", "%PDF-1.4 x").krop())
        .contains("indeholder en sti");
    assertThat(send(jobcenter, "FORLOEB", "aftale\u202Efdp.exe", "%PDF-1.4 x").krop())
        .contains("usynlige tegn");
    assertThat(send(jobcenter, "FORLOEB", "aftale.pdf", "").krop()).contains("Filen er tom");
    assertThat(send(jobcenter, "FORLOEB", "aftale.pdf", "%PDF-1.4 x").status()).isEqualTo(400);
    // the checklist is the coordinator's, and backing is the parties'
    assertThat(send(jobcenter, "RAEKKE:C2.1", "aftale.pdf", "x").status()).isEqualTo(403);
    assertThat(send(jobcenter, "BLAASTEMPLING:ARBEJDSGIVER", "a.pdf", "x").status()).isEqualTo(403);
    for (String sted : List.of("", "RAEKKE", "RAEKKE:C9.9", "BLAASTEMPLING:X", "FORLOEB:x", "Y")) {
      Raa.Svar svar = send(som(KOORDINATOR), sted, "aftale.pdf", "x");
      assertThat(svar.krop()).as(sted).contains("Vælg, hvad filen hører til.");
    }
    assertThat(bilag()).isEmpty();
  }

  private Raa.Svar send(Vindue v, String sted, String navn, String indhold) throws IOException {
    v.hent(sti());
    return v.send(
        sti(),
        "multipart/form-data; boundary=xx",
        del("_csrf", v.tegn)
            + del("sted", sted)
            + "--xx\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\n"
                .formatted(navn)
            + "Content-Type: application/pdf\r\n\r\n"
            + indhold
            + "\r\n--xx--\r\n");
  }

  private static String del(String navn, String vaerdi) {
    return "--xx\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(navn, vaerdi);
  }

  @Test
  void enOrganisationLaeggerSitLogoIndOgIngenAndreRoererDet() throws IOException {
    Page side = browser.nytVindue();
    Browser.logInd(
        side, system.adresse(), Testaktoerer.bruger(BRANCHE), KoerendeSystem.kode("bruger"));
    side.navigate(system.adresse() + "/konto");
    side.click("a:has-text('Jeres logo')");
    Browser.paaBeggeSkaerme(side, "logo-tom");
    side.setInputFiles("input[type=file]", new FilePayload("logo.pdf", "image/png", PDF));
    side.waitForNavigation(() -> side.click("button:has-text('Gem logoet')"));
    assertThat(side.locator(".besked.fejl").textContent()).contains("PNG eller JPEG");
    Browser.paaBeggeSkaerme(side, "logo-fejl");
    BufferedImage tegning = new BufferedImage(800, 200, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(tegning, "png", png);
    side.fill("input[name=alternativ]", "TEKNIQ, blåt på hvidt");
    side.setInputFiles(
        "input[type=file]", new FilePayload("logo.png", "image/png", png.toByteArray()));
    side.waitForNavigation(() -> side.click("button:has-text('Gem logoet')"));
    assertThat(side.locator(".besked.ok").textContent()).contains("Logoet er gemt.");
    assertThat(side.getAttribute("main img", "alt")).isEqualTo("TEKNIQ, blåt på hvidt");
    assertThat(side.evaluate("() => document.querySelector('main img').naturalWidth"))
        .isEqualTo(400);
    Browser.paaBeggeSkaerme(side, "logo");

    Vindue jobcenter = som(JOBCENTER);
    String logo = "/konto/logo/" + BRANCHE;
    assertThat(jobcenter.hent(logo).status()).isEqualTo(404);
    assertThat(jobcenter.hent("/konto/logo").krop()).doesNotContain("TEKNIQ");
    assertThat(jobcenter.formular("/konto/logo/fjern", "organisation=" + BRANCHE).status())
        .isEqualTo(403);
    Vindue branche = som(BRANCHE);
    Raa.Svar billede = branche.hent(logo);
    assertThat(billede.hoved("Content-Type")).containsExactly("image/png");
    assertThat(billede.hoved("X-Content-Type-Options")).containsExactly("nosniff");
    branche.hent("/konto/logo");
    branche.formular("/konto/logo/fjern", "organisation=" + BRANCHE);
    assertThat(branche.hent(logo).status()).isEqualTo(404);
  }

  private void laeg(Page side, String sted, String navn, byte[] indhold) {
    String vaerdi =
        (String)
            side.evaluate(
                "s => [...document.querySelectorAll('#sted option')]"
                    + ".find(o => o.textContent.startsWith(s)).value",
                sted);
    side.selectOption("#sted", vaerdi);
    side.setInputFiles("#fil", new FilePayload(navn, "application/pdf", indhold));
    side.waitForNavigation(() -> side.click("button:has-text('Læg filen ind')"));
    assertThat(side.locator(".besked.ok").textContent()).contains("Filen er lagt på forløbet.");
  }

  private List<Bilag> bilag() {
    return system.bean(Bilagslager.class).alle(f.id());
  }

  private String id(String navn) {
    return bilag().stream().filter(b -> b.navn().equals(navn)).findFirst().orElseThrow().id();
  }

  private String sti() {
    return "/projektrum/forloeb/" + f.id() + "/bilag";
  }

  private static Vindue som(String organisation) throws IOException {
    Vindue v = new Vindue(system.adresse(), "10.20.0.1");
    v.logInd(Testaktoerer.bruger(organisation), Testaktoerer.KODE);
    return v;
  }
}
