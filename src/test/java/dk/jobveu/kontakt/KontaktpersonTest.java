package dk.jobveu.kontakt;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Datotekst;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.context.WebApplicationContext;

/** Contact persons, reused across forløb; ambassadors; who stands behind (R-13.4, R-13.5). */
@Systemtest
class KontaktpersonTest {

  private static final String A_KASSE = "zq_a_kasse";
  private static final String SIDEN = "/projektrum/kontakter/";

  @Autowired private WebApplicationContext kontekst;
  @Autowired private Scene scene;
  @Autowired private Kontaktpersoner personer;
  @Autowired private Forloebskontakter forloebskontakter;
  @Autowired private RydKontaktpersoner ryd;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Aktoerer aktoerer;
  @Autowired private Organisationer organisationer;
  @Autowired private Clock ur;

  private Browser browser;
  private Forloeb f;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
    for (String organisation : List.of(JOBCENTER, BRANCHE, KOORDINATOR, SKOLE, A_KASSE)) {
      personer.af(organisation).forEach(p -> personer.slet(p.id()));
    }
  }

  private String parter(Forloeb forloeb) {
    return "/projektrum/forloeb/" + forloeb.id() + "/parter";
  }

  private String html(String organisation, String sti) throws Exception {
    return browser
        .hent(organisation, sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Written in by the form; the fields that are not given are empty. */
  private Kontaktperson skriv(String organisation, String funktion, String navn, String... mere)
      throws Exception {
    List<String> felter =
        new ArrayList<>(List.of("funktion", funktion, "navn", navn, "telefon", "12 34 56 78"));
    felter.addAll(List.of(mere));
    browser
        .send(organisation, SIDEN + organisation, felter.toArray(String[]::new))
        .andExpect(status().is3xxRedirection());
    return personer.af(organisation).stream()
        .filter(p -> p.navn().equals(navn))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void enKontaktSkrivesEnGangOgVisesIHvertForloebForDemDerErMed() throws Exception {
    Forloeb andet = scene.forloeb();

    Kontaktperson p =
        skriv(
            JOBCENTER,
            "Virksomhedskonsulent",
            "Zq Konsulent",
            "epost",
            "zq@jobcenter.example",
            "iAlleForloeb",
            "true");

    assertThat(p.iAlleForloeb()).isTrue();
    assertThat(p.registreretAf()).isEqualTo(Testaktoerer.bruger(JOBCENTER));
    assertThat(p.erAmbassadoer()).isFalse();
    for (Forloeb forloeb : List.of(f, andet)) {
      for (String laeser : List.of(JOBCENTER, BRANCHE, KOORDINATOR)) {
        String side = html(laeser, parter(forloeb));
        assertThat(side).contains("Zq Konsulent", "12 34 56 78, zq@jobcenter.example");
        assertThat(side.indexOf("Virksomhedskonsulent")).isLessThan(side.indexOf("Zq Konsulent"));
        assertThat(side).doesNotContain(Testaktoerer.bruger(JOBCENTER) + " skrev");
      }
    }
    browser.hent(JOBCENTER_3, parter(f)).andExpect(status().isNotFound());
    // the list itself is the organisation's own
    browser.hent(BRANCHE, SIDEN + JOBCENTER).andExpect(status().isNotFound());
    browser.hent(BRANCHE, SIDEN + JOBCENTER + "/" + p.id()).andExpect(status().isNotFound());
    // who is no ambassador can be corrected too
    assertThat(html(JOBCENTER, SIDEN + JOBCENTER + "/" + p.id())).contains("zq@jobcenter.example");
    browser
        .send(BRANCHE, SIDEN + JOBCENTER + "/" + p.id() + "/slet")
        .andExpect(status().isNotFound());
    browser
        .send(BRANCHE, SIDEN + BRANCHE + "/" + p.id() + "/slet")
        .andExpect(status().isNotFound());
    assertThat(personer.find(p.id())).isPresent();
    assertThat(html(BRANCHE, "/projektrum/kontakter")).doesNotContain("Zq Konsulent");
  }

  @Test
  void denDerIkkeVisesAltidVaelgesIHvertForloeb() throws Exception {
    Forloeb andet = scene.forloeb();
    Kontaktperson p = skriv(JOBCENTER, "Jobkonsulent", "Zq Valgt");
    assertThat(html(BRANCHE, parter(f))).doesNotContain("Zq Valgt");

    browser
        .send(
            JOBCENTER,
            parter(f) + "/kontakter",
            "organisation",
            JOBCENTER,
            "spoerges",
            p.id(),
            "ledelse",
            "")
        .andExpect(status().is3xxRedirection());

    assertThat(html(BRANCHE, parter(f))).contains("Zq Valgt");
    assertThat(html(BRANCHE, parter(andet))).doesNotContain("Zq Valgt");
    assertThat(html(JOBCENTER, SIDEN + JOBCENTER)).contains("Valgt i " + f.id());

    // nobody chooses for others, or others' people
    for (String organisation : List.of(JOBCENTER, BRANCHE)) {
      browser
          .send(BRANCHE, parter(f) + "/kontakter", "organisation", organisation, "spoerges", p.id())
          .andExpect(status().isNotFound());
    }
    browser
        .send(JOBCENTER_3, parter(f) + "/kontakter", "organisation", JOBCENTER)
        .andExpect(status().isNotFound());
    assertThat(forloebskontakter.i(f.id())).hasSize(1);

    // who is not in it any more is not asked either
    deltagelser.svar(f.id(), JOBCENTER, Deltagelse.Svar.AFSLAAET, "Ingen ledige");
    assertThat(html(BRANCHE, parter(f))).doesNotContain("Zq Valgt");
  }

  @Test
  void ledelsenDerStaarBagOgDenKoordinerendePersonVaelgesOgVises() throws Exception {
    Kontaktperson chef = skriv(JOBCENTER, "Jobcenterchef", "Zq Chef");
    Kontaktperson konsulent = skriv(JOBCENTER, "Konsulent", "Zq Samler", "iAlleForloeb", "true");

    browser
        .send(JOBCENTER, parter(f) + "/kontakter", "organisation", JOBCENTER, "ledelse", chef.id())
        .andExpect(status().is3xxRedirection());
    // only the coordinator says who coordinates, and only among those whom it can see
    browser
        .send(JOBCENTER, parter(f) + "/koordinerende", "person", konsulent.id())
        .andExpect(status().isForbidden());
    browser
        .send(KOORDINATOR, parter(f) + "/koordinerende", "person", chef.id())
        .andExpect(status().isNotFound());
    browser
        .send(KOORDINATOR, parter(f) + "/koordinerende", "person", konsulent.id())
        .andExpect(status().is3xxRedirection());

    String side = html(BRANCHE, parter(f));
    assertThat(side).contains("Ledelsen, der står bag", "Jobcenterchef, Zq Chef");
    assertThat(side).contains("Koordinerende person", "Zq Samler, Jobcenter Randers");
    assertThat(forloebskontakter.i(f.id()))
        .extracting(Forloebskontakt::kontaktpersonId, Forloebskontakt::opgave)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(chef.id(), Kontaktopgave.LEDELSE),
            org.assertj.core.groups.Tuple.tuple(konsulent.id(), Kontaktopgave.KOORDINERER));
    assertThat(forloebskontakter.i(f.id()))
        .allSatisfy(k -> assertThat(k.registrering().bruger()).startsWith("bruger_"));

    // one at a time
    Kontaktperson egen = skriv(KOORDINATOR, "VEU-koordinator", "Zq Egen");
    browser
        .send(KOORDINATOR, parter(f) + "/koordinerende", "person", egen.id())
        .andExpect(status().is3xxRedirection());
    assertThat(html(BRANCHE, parter(f)))
        .contains("Zq Egen, " + aktoerer.navn(KOORDINATOR))
        .doesNotContain("Zq Samler, Jobcenter Randers");
  }

  @Test
  void enAmbassadoerHarSagtJaOgSesAfAlle() throws Exception {
    LocalDate idag = Datoer.dagen(ur.instant());
    Kontaktperson p =
        skriv(
            SKOLE,
            "Uddannelsesleder",
            "Zq Ambassadør",
            "ambassadoer",
            "true",
            "samtykke",
            Datotekst.skriv(idag),
            "fortaellerOm",
            "Hold for kabelmontører");
    assertThat(p.samtykke()).isEqualTo(idag);
    assertThat(p.samtykkeNoteretAf()).isEqualTo(Testaktoerer.bruger(SKOLE));
    Kontaktperson hr =
        skriv(
            JOBCENTER,
            "HR-chef",
            "Zq Virksom",
            "virksomhed",
            "Zq Fiber A/S",
            "iAlleForloeb",
            "true",
            "ambassadoer",
            "true",
            "samtykke",
            Datotekst.skriv(idag));
    Kontaktperson stille = skriv(JOBCENTER, "Bogholder", "Zq Stille", "virksomhed", "Zq Kabel");

    String liste = html(JOBCENTER_3, "/projektrum/kontakter");
    assertThat(liste)
        .contains("Zq Ambassadør", "Tradium", "Hold for kabelmontører")
        .contains("Zq Virksom", "Zq Fiber A/S", "Virksomhed, skrevet ind af Jobcenter Randers")
        .doesNotContain("Zq Stille");
    // a company's people are for the organisation alone, whatever was ticked
    assertThat(hr.iAlleForloeb()).isFalse();
    assertThat(html(KOORDINATOR, parter(f))).doesNotContain("Zq Virksom", "Zq Stille");
    browser
        .send(
            JOBCENTER, parter(f) + "/kontakter", "organisation", JOBCENTER, "spoerges", stille.id())
        .andExpect(status().isNotFound());

    // corrected by another form: the yes stays as it was noted, until it is taken away
    browser
        .send(
            SKOLE,
            SIDEN + SKOLE + "/" + p.id(),
            "funktion",
            "Chef",
            "navn",
            "Zq Ambassadør",
            "epost",
            "zq@skole.example")
        .andExpect(status().is3xxRedirection());
    assertThat(personer.find(p.id()).orElseThrow())
        .satisfies(
            ny -> {
              assertThat(ny.funktion()).isEqualTo("Chef");
              assertThat(ny.telefon()).isNull();
              assertThat(ny.samtykke()).isNull();
              assertThat(ny.samtykkeNoteretAf()).isNull();
            });
    assertThat(html(JOBCENTER_3, "/projektrum/kontakter")).doesNotContain("Zq Ambassadør");
  }

  /** It reads what is for all, keeps its own people, and takes part in no forløb (R-11.2). */
  @Test
  void enAKasseLaeserCasesOgAmbassadoererOgErIkkeMedIForloeb() throws Exception {
    organisationer.opret(new Aktoer(A_KASSE, "a_kasse", "Zq A-kasse", "CENTRAL", null, null));
    organisationer.opretBruger(
        Testaktoerer.bruger(A_KASSE), "Zq A-kasse", Testaktoerer.KODE, A_KASSE);
    skriv(
        A_KASSE,
        "Jobrådgiver",
        "Zq Rådgiver",
        "ambassadoer",
        "true",
        "samtykke",
        Datotekst.skriv(Datoer.dagen(ur.instant())));

    assertThat(html(JOBCENTER_3, "/projektrum/kontakter")).contains("Zq Rådgiver", "A-kasse");
    assertThat(html(A_KASSE, "/"))
        .contains("En a-kasse", "/projektrum/casebank", "/projektrum/kontakter")
        .doesNotContain("/camunda/app/tasklist", "/projektrum/tal\"", "h-opgaver");
    for (String sti :
        List.of(
            "/projektrum/casebank",
            "/projektrum/kontakter",
            "/projektrum/henvendelser/zq_a_kasse")) {
      browser.hent(A_KASSE, sti).andExpect(status().isOk());
    }
    browser.hent(A_KASSE, "/projektrum/casebank/nyhedsbrev").andExpect(status().isOk());
    browser.hent(A_KASSE, "/projektrum/tal").andExpect(status().isForbidden());
    browser.hent(A_KASSE, parter(f)).andExpect(status().isNotFound());
    assertThatThrownBy(() -> deltagelser.tilknyt(f.id(), A_KASSE, "a_kasse"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void detForkerteSigesVedFeltetOgIntetGemmes() throws Exception {
    afvist("funktion", "funktion", "", "navn", "Zq", "telefon", "12345678");
    afvist("navn", "funktion", "Zq", "navn", " ", "telefon", "12345678");
    afvist("navn", "funktion", "Zq", "navn", "Zq 010190-1234", "telefon", "12345678");
    afvist("telefon", "funktion", "Zq", "navn", "Zq");
    afvist("telefon", "funktion", "Zq", "navn", "Zq", "telefon", "ring");
    afvist("epost", "funktion", "Zq", "navn", "Zq", "epost", "zq@");
    afvist(
        "virksomhed",
        "funktion",
        "Zq",
        "navn",
        "Zq",
        "telefon",
        "12345678",
        "virksomhed",
        "x".repeat(201));
    afvist(
        "samtykke", "funktion", "Zq", "navn", "Zq", "telefon", "12345678", "ambassadoer", "true");
    afvist(
        "samtykke",
        "funktion",
        "Zq",
        "navn",
        "Zq",
        "telefon",
        "12345678",
        "ambassadoer",
        "true",
        "samtykke",
        Datotekst.skriv(Datoer.dagen(ur.instant()).plusDays(1)));
    afvist(
        "samtykke",
        "funktion",
        "Zq",
        "navn",
        "Zq",
        "telefon",
        "12345678",
        "ambassadoer",
        "true",
        "samtykke",
        "i går");
    assertThat(personer.af(JOBCENTER)).isEmpty();
  }

  private void afvist(String felt, String... felter) throws Exception {
    String svar =
        browser
            .send(JOBCENTER, SIDEN + JOBCENTER, felter)
            .andExpect(status().is4xxClientError())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(svar).contains("href=\"#" + felt + "\"", "id=\"fejl-" + felt + "\"");
  }

  @Test
  void detDerSlettesEllerIkkeBekraeftesErVaekOgsaaIForloebene() throws Exception {
    Kontaktperson slettet = skriv(JOBCENTER, "Konsulent", "Zq Slettet", "iAlleForloeb", "true");
    Kontaktperson gammel = skriv(JOBCENTER, "Konsulent", "Zq Gammel");
    Kontaktperson holdt = skriv(JOBCENTER, "Konsulent", "Zq Holdt", "iAlleForloeb", "true");
    browser.send(
        JOBCENTER,
        parter(f) + "/kontakter",
        "organisation",
        JOBCENTER,
        "spoerges",
        gammel.id(),
        "ledelse",
        slettet.id());
    assertThat(forloebskontakter.i(f.id())).hasSize(2);

    browser
        .send(JOBCENTER, SIDEN + JOBCENTER + "/" + slettet.id() + "/slet")
        .andExpect(status().is3xxRedirection());
    assertThat(html(BRANCHE, parter(f))).doesNotContain("Zq Slettet").contains("Zq Gammel");

    LocalDate idag = Datoer.dagen(ur.instant());
    scene.klokken(Datoer.begynder(idag.plusYears(2)));
    ryd.rydOp();
    assertThat(personer.af(JOBCENTER)).hasSize(2);
    browser
        .send(JOBCENTER, SIDEN + JOBCENTER + "/" + holdt.id() + "/bekraeft")
        .andExpect(status().is3xxRedirection());
    scene.klokken(Datoer.begynder(idag.plusYears(2).plusDays(1)));
    ryd.rydOp();

    assertThat(personer.af(JOBCENTER)).extracting(Kontaktperson::navn).containsExactly("Zq Holdt");
    assertThat(forloebskontakter.i(f.id())).isEmpty();
  }
}
