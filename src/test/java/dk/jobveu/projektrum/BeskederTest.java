package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postgang;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.Udbakke;
import dk.jobveu.postkasse.Samtale;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What is said to whom: a conversation a forløb, what went out, and one's own post. */
@Systemtest
class BeskederTest {

  @Autowired private WebApplicationContext kontekst;
  @Autowired private Scene scene;
  @Autowired private Underretninger underretninger;
  @Autowired private Samtale samtale;
  @Autowired private Postlager lager;
  @Autowired private Postgang gang;
  @Autowired private Postadresser adresser;
  @Autowired private Udbakke udbakke;
  @Autowired private Clock ur;

  private Browser browser;
  private Forloeb f;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
  }

  private String sti() {
    return "/projektrum/forloeb/" + f.id() + "/beskeder";
  }

  private String html(String organisation, String sti) throws Exception {
    return browser
        .hent(organisation, sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void enBeskedLaesesAfAlleIForloebetOgMeldesTilDeAndre() throws Exception {
    browser
        .send(JOBCENTER, sti(), "tekst", "Kan vi mødes på onsdag?")
        .andExpect(status().is3xxRedirection());
    for (String laeser : new String[] {JOBCENTER, BRANCHE, KOORDINATOR}) {
      assertThat(html(laeser, sti())).contains("Kan vi mødes på onsdag?", "Jobcenter Randers");
    }
    assertThat(html(BRANCHE, sti())).doesNotContain(Testaktoerer.bruger(JOBCENTER));
    browser.hent(JOBCENTER_3, sti()).andExpect(status().isNotFound());
    browser.send(JOBCENTER_3, sti(), "tekst", "Hej").andExpect(status().isNotFound());
    assertThat(lager.iForloeb(f.id()))
        .extracting(p -> p.brev().modtager().organisation())
        .doesNotContain(JOBCENTER, JOBCENTER_3)
        .contains(BRANCHE, KOORDINATOR)
        .doesNotHaveDuplicates();
    assertThat(lager.iForloeb(f.id()))
        .allSatisfy(p -> assertThat(p.brev().emne() + p.brev().tekst()).doesNotContain("onsdag"));
  }

  @Test
  void etCprNummerOgEnTomBeskedAfvisesVedFeltet() throws Exception {
    for (String galt : new String[] {"Borgeren 010190-1234 kommer", "  ", "x".repeat(2001)}) {
      String svar =
          browser
              .send(JOBCENTER, sti(), "tekst", galt)
              .andExpect(status().is4xxClientError())
              .andReturn()
              .getResponse()
              .getContentAsString(StandardCharsets.UTF_8);
      assertThat(svar).contains("href=\"#tekst\"");
    }
    assertThat(samtale.i(f.id())).isEmpty();
    assertThat(lager.iForloeb(f.id())).isEmpty();
  }

  @Test
  void koordinatorenSerHvemDerErSpurgtOgIkkeHvadSkolerneFaarAtVide() throws Exception {
    scene.med(f, SKOLE, "uddannelsesinstitution");
    underretninger.send(
        Underretninger.INVITATION + f.id() + ":" + BRANCHE,
        f.id(),
        BRANCHE,
        "Vil I med?",
        "Til jer");
    underretninger.send(
        Underretninger.UDFALD + f.id() + ":1:" + SKOLE,
        f.id(),
        SKOLE,
        "En anden skole er valgt",
        "For dyrt");
    udbakke.laeg(
        Brev.af(
            "frist:" + f.id(),
            Postart.FRIST,
            f.id(),
            Modtager.organisation(SKOLE),
            "Sidste dag i dag: Afgiv tilbud",
            null,
            null,
            ur.instant()));
    gang.skriv();
    assertThat(html(KOORDINATOR, sti()))
        .contains("Vil I med?", "TEKNIQ Arbejdsgiverne", "Der er svaret.")
        .doesNotContain("Til jer", "En anden skole", "For dyrt", "Afgiv tilbud");
    assertThat(html(SKOLE, sti()))
        .contains("En anden skole er valgt", "For dyrt", "Sidste dag i dag: Afgiv tilbud")
        .doesNotContain("Vil I med?");
    assertThat(html(BRANCHE, sti()))
        .contains("Vil I med?", "Til jer")
        .doesNotContain("En anden skole", "Afgiv tilbud");
    assertThat(html(BRANCHE, "/post"))
        .contains("Vil I med?", "Der er ingen mailserver")
        .doesNotContain("En anden skole er valgt");
  }

  @Test
  void alPostErForAdministratoren() throws Exception {
    browser.hent(KOORDINATOR, "/administration/post").andExpect(status().isForbidden());
    browser.send(KOORDINATOR, "/administration/post/igen").andExpect(status().isForbidden());
  }

  @Test
  void mailadressenRettesPaaEgenSideOgForstaasEllerAfvises() throws Exception {
    String bruger = Testaktoerer.bruger(JOBCENTER_3);
    for (String gal :
        new String[] {
          "anna", "anna@kommune", "a@b.dk, c@d.dk", "a b@c.dk", "a@b.dk\r\nBcc: x@y.dk"
        }) {
      browser
          .send(JOBCENTER_3, "/konto/post", "adresse", gal, "samlet", "false")
          .andExpect(status().is4xxClientError());
      assertThat(adresser.af(bruger)).as(gal).isEmpty();
    }
    browser
        .send(JOBCENTER_3, "/konto/post", "adresse", " anna@kommune.dk ", "samlet", "true")
        .andExpect(status().is3xxRedirection());
    assertThat(adresser.af(bruger))
        .contains(Postadresse.udenNyhedsbrev(bruger, "anna@kommune.dk", true));
    assertThat(html(JOBCENTER_3, "/konto")).contains("anna@kommune.dk");
    browser.send(JOBCENTER_3, "/konto/post", "adresse", "").andExpect(status().is3xxRedirection());
    assertThat(adresser.af(bruger)).isEmpty();
  }

  @Test
  void kalenderadressenKanHentesUdenLoginOgEnGalSigerIntet() throws Exception {
    String svar =
        browser
            .send(JOBCENTER_3, "/konto/kalender")
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getFlashMap()
            .get("kalenderadresse")
            .toString();
    String kode = svar.substring(svar.indexOf("kode="));
    var uden = browser.uden();
    assertThat(
            uden.perform(
                    org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                        "/kalender.ics?" + kode))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR");
    for (String gal : new String[] {"", "?kode=", "?" + kode + "x"}) {
      uden.perform(
              org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                  "/kalender.ics" + gal))
          .andExpect(status().isNotFound());
    }
  }
}
