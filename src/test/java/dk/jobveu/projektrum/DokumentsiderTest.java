package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.BRANCHE_2;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.bilag.Logo;
import dk.jobveu.bilag.Logoer;
import dk.jobveu.bilag.RydLogoer;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.GemtDokument;
import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.dokument.Ordlaeser;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.dokument.Pdflaeser;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Partsside;
import dk.jobveu.partsaftale.Sidesvar;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.proces.Scene;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Plansvar;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Each document as a person gets it from the forløb's pages: all that is recorded, and no more. */
@Systemtest
class DokumentsiderTest {

  /** A picture of one dot. */
  private static final String LOGO =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

  private static final LocalDate DAG = LocalDate.of(2026, 4, 1);

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Partsaftaler aftaler;
  @Autowired Haendelser haendelser;
  @Autowired Dokumentarkiv arkiv;
  @Autowired Projektplaner planer;
  @Autowired Plansvar plansvar;
  @Autowired Logoer logoer;
  @Autowired RydLogoer rydLogoer;
  @Autowired Aktoerer aktoerer;

  Browser browser;
  Forloeb forloeb;
  Registrering r;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    r =
        new Registrering(
            forloeb.id(), "bruger", BRANCHE, null, Instant.parse("2026-03-02T08:00:00Z"));
  }

  @Test
  void partsaftalenHarAltDerErSkrevetOgLaesesAfParterne() throws Exception {
    aftaler.gemAftale(aftale(1, Partsaftale.Status.UDKAST, "x"));
    assertThat(tekst(pdf(BRANCHE, "partsaftale")))
        .contains("Udkast", "Version 1 · Udkast · TEKNIQ Arbejdsgiverne · 2. marts 2026")
        .contains("1 Formål", "2 Kompetencebehov", "3 Ledige", "4 Beskæftigede", "5 Løft");

    String lang = "Æblegrød, øllebrød og åleg. ".repeat(14).strip();
    aftaler.gemAftale(aftale(2, Partsaftale.Status.INDGAAET, lang));
    aftaler.gemSvar(svar(Partsside.ARBEJDSGIVER, "Dansk Byggeri & søn"));
    aftaler.gemSvar(svar(Partsside.LOENMODTAGER, "Dansk El-Forbund"));
    String tekst = tekst(pdf(KOORDINATOR, "partsaftale"));
    for (String felt : List.of("formål", "stilling", "kompetence", "målgruppe", "indsnævring")) {
      assertThat(tekst).contains("Begynder " + felt, "slut " + felt);
    }
    for (String felt : List.of("beskæftigede", "løft", "afklaring")) {
      assertThat(tekst).contains("Begynder " + felt, "slut " + felt);
    }
    assertThat(tekst)
        .contains("Version 2 · Indgået", "Skriftlig partsaftale", "Regionalt", "1. april 2026")
        .contains("Dansk Byggeri & søn", "Dansk El-Forbund", "Underskrevet", "Side 2 af")
        .contains(forloeb.id() + " · " + forloeb.titel())
        .doesNotContain("Udkast");
    assertThat(Ordlaeser.tekst(hent(FAGLIG, "partsaftale?fil=docx").getContentAsByteArray()))
        .contains("Begynder formål", "slut afklaring", "Dansk Byggeri & søn");
  }

  /** The others see that there is one, and a job centre that is not in the forløb not even that. */
  @Test
  void hvadSidenIkkeViserKanIkkeHentes() throws Exception {
    aftaler.gemAftale(aftale(1, Partsaftale.Status.INDGAAET, "hemmeligt"));
    for (String fil : List.of("partsaftale", "partsaftale?fil=docx", "findes_ikke")) {
      browser.hent(JOBCENTER, sti("/" + fil)).andExpect(status().isNotFound());
      browser.hent(JOBCENTER_3, sti("/" + fil)).andExpect(status().isNotFound());
    }
    assertThat(side(JOBCENTER)).doesNotContain("/dokumenter/partsaftale");
    assertThat(side(FAGLIG))
        .contains("/dokumenter/partsaftale?fil=pdf", "Hent som redigerbar fil (DOCX)", "Indgået");
    browser.hent(JOBCENTER_3, sti("")).andExpect(status().isNotFound());
  }

  /** Who has said yes with the answer, and has one; the other side stands there by name. */
  @Test
  void deDerBakkerOpStaarMedDeresLogoPaaInformationsmaterialet() throws Exception {
    aftaler.gemAftale(aftale(2, Partsaftale.Status.INDGAAET, "x"));
    aftaler.gemSvar(svar(Partsside.ARBEJDSGIVER, BRANCHE, "TEKNIQ Arbejdsgiverne", true));
    aftaler.gemSvar(svar(Partsside.LOENMODTAGER, FAGLIG, "Dansk El-Forbund", false));
    Projektplan plan = Planer.komplet(r);
    planer.gemPlan(Planer.medUdbyder(plan, r, SKOLE));
    plansvar.gemNavne(Planer.godkendt(planer.hent(forloeb.id())));
    for (String o : List.of(BRANCHE, FAGLIG)) {
      logoer.gem(new Logo(o, "Logo for " + o, 40, 30, LOGO, false, Instant.EPOCH));
    }
    for (String dokument : List.of("information-virksomheder", "information-parter")) {
      byte[] pdf = pdf(BRANCHE, dokument);
      assertThat(Pdflaeser.alternativer(pdf)).containsExactly("Logo for " + BRANCHE);
      assertThat(tekst(pdf)).contains("Bag forløbet står Dansk El-Forbund");
      assertThat(Ordlaeser.billeder(hent(BRANCHE, dokument + "?fil=docx").getContentAsByteArray()))
          .containsExactly("Logo for " + BRANCHE);
    }
    // closed: what is written anew has names, and in the night the picture goes
    aktoerer.saetAktiv(BRANCHE, false);
    try {
      byte[] lukket = pdf(JOBCENTER, "information-borgere");
      assertThat(Pdflaeser.alternativer(lukket)).isEmpty();
      assertThat(logoer.af(BRANCHE)).isEmpty();
    } finally {
      aktoerer.saetAktiv(BRANCHE, true);
    }
    assertThat(logoer.af(BRANCHE)).as("åbnet igen samme dag").isPresent();
    logoer.gem(new Logo(BRANCHE_2, "Lukkes", 40, 30, LOGO, false, Instant.EPOCH));
    aktoerer.saetAktiv(BRANCHE_2, false);
    try {
      assertThat(rydLogoer.rydOp()).isEqualTo(1);
    } finally {
      aktoerer.saetAktiv(BRANCHE_2, true);
    }
    assertThat(logoer.af(BRANCHE_2)).isEmpty();
    assertThat(logoer.af(BRANCHE)).isPresent();
    // the employers' organisation takes its logo away: names alone, as where there never was one
    logoer.slet(BRANCHE);
    byte[] uden = pdf(JOBCENTER, "information-borgere");
    assertThat(Pdflaeser.alternativer(uden)).isEmpty();
    assertThat(tekst(uden)).doesNotContain("Logo for");
  }

  /** What was agreed is there as it was, also when something else holds now. */
  @Test
  void detAftalteGemmesSomDetVarOgAendresAldrig() throws Exception {
    aftaler.gemAftale(aftale(1, Partsaftale.Status.INDGAAET, "foerste"));
    haendelser.registrer(r, "PARTSAFTALE_INDGAAET", "Underskrevet");
    haendelser.registrer(r, "PARTSAFTALE_INDGAAET", "Underskrevet");
    byte[] foerste = hent(FAGLIG, "partsaftale/gemt/1").getContentAsByteArray();
    aftaler.gemAftale(aftale(2, Partsaftale.Status.UDKAST, "udkastet"));
    haendelser.registrer(r, "PROEVE", "Noget andet");
    aftaler.gemAftale(aftale(3, Partsaftale.Status.INDGAAET, "anden"));
    haendelser.registrer(r, "PARTSAFTALE_INDGAAET", "Underskrevet");

    assertThat(arkiv.alle(forloeb.id()).stream().map(g -> g.noegle() + g.gang()))
        .containsExactly("partsaftale2", "partsaftale1");
    assertThat(tekst(hent(KOORDINATOR, "partsaftale/gemt/2").getContentAsByteArray()))
        .contains("anden", "Version 3")
        .doesNotContain("foerste", "udkastet");
    assertThat(hent(KOORDINATOR, "partsaftale/gemt/1").getContentAsByteArray()).isEqualTo(foerste);
    assertThat(tekst(foerste)).contains("foerste", "Version 1").doesNotContain("Udkast");
    assertThat(Pdflaeser.brud(foerste)).isEmpty();
    // whoever writes it again from what was kept sees that it is the same
    assertThat(Papirfil.ny().skriv(gemt(1).papir(), Papirtype.PDF)).isEqualTo(foerste);
    assertThat(arkiv.fil(forloeb.id(), "partsaftale", 1).orElseThrow().kontrolsum())
        .isEqualTo(Kontrolsum.af(foerste));
    assertThat(side(FAGLIG)).contains("Som det blev aftalt", gemt(1).kort());
    assertThat(side(JOBCENTER)).doesNotContain("Som det blev aftalt");
    for (String organisation : List.of(JOBCENTER, JOBCENTER_3)) {
      browser.hent(organisation, sti("/partsaftale/gemt/1")).andExpect(status().isNotFound());
    }
    browser.hent(FAGLIG, sti("/partsaftale/gemt/3")).andExpect(status().isNotFound());
  }

  /** Three who open it first at the same moment: none meets an error, and it is written once. */
  @Test
  void deFoersteDerHenterPaaEnGangFaarDetSamme() throws Exception {
    aftaler.gemAftale(aftale(1, Partsaftale.Status.INDGAAET, "samtidig"));
    haendelser.registrer(r, "PARTSAFTALE_INDGAAET", "Underskrevet");
    CyclicBarrier klar = new CyclicBarrier(3);
    Callable<byte[]> hentning =
        () -> {
          klar.await();
          return hent(FAGLIG, "partsaftale/gemt/1").getContentAsByteArray();
        };
    ExecutorService traade = Executors.newFixedThreadPool(3);
    try {
      for (Future<byte[]> f : traade.invokeAll(Collections.nCopies(3, hentning))) {
        assertThat(Kontrolsum.af(f.get()))
            .isEqualTo(arkiv.fil(forloeb.id(), "partsaftale", 1).orElseThrow().kontrolsum());
      }
    } finally {
      traade.shutdownNow();
    }
  }

  /** Whoever is asked again sees what has changed; what is agreed stands alone. */
  @Test
  void enNyVersionAfAftalenSigerHvadDerErAendret() throws Exception {
    aftaler.gemAftale(aftale(1, Partsaftale.Status.UDKAST, "foerste"));
    assertThat(tekst(pdf(BRANCHE, "partsaftale"))).doesNotContain("Ændret siden");
    aftaler.gemAftale(aftale(2, Partsaftale.Status.UDKAST, "anden"));
    assertThat(tekst(pdf(BRANCHE, "partsaftale")))
        .contains("Ændret siden version 1", "Begynder formål foerste", "Begynder formål anden");
    browser.hent(JOBCENTER, sti("/partsaftale")).andExpect(status().isNotFound());
    aftaler.saetStatus(aftaler.seneste(forloeb.id()).orElseThrow(), Partsaftale.Status.INDGAAET);
    assertThat(tekst(pdf(BRANCHE, "partsaftale")))
        .contains("anden")
        .doesNotContain("Ændret siden", "foerste");
  }

  private GemtDokument gemt(int gang) {
    return arkiv.find(forloeb.id(), "partsaftale", gang).orElseThrow();
  }

  private Partsaftale aftale(int version, Partsaftale.Status status, String tekst) {
    return new Partsaftale(
        r,
        version,
        new Aftaleindhold(
            Aftaleindhold.Form.SKRIFTLIG,
            "REGIONAL",
            felt("formål", tekst),
            felt("stilling", tekst),
            felt("kompetence", tekst),
            false,
            felt("målgruppe", tekst),
            felt("indsnævring", tekst),
            felt("beskæftigede", tekst),
            felt("løft", tekst),
            true,
            felt("afklaring", tekst),
            DAG),
        status,
        List.of());
  }

  /** As long as the shortest field admits, with a sign at both ends. */
  private static String felt(String navn, String tekst) {
    int plads = 400 - "Begynder   slut ".length() - 2 * navn.length();
    return "Begynder %s %s slut %s"
        .formatted(navn, tekst.substring(0, Math.min(plads, tekst.length())), navn);
  }

  private Tiltraedelse svar(Partsside side, String navn) {
    return svar(side, BRANCHE, navn, false);
  }

  private Tiltraedelse svar(Partsside side, String organisation, String navn, boolean logo) {
    return new Tiltraedelse(
        new Registrering(forloeb.id(), "bruger", organisation, null, r.tidspunkt()),
        2,
        side,
        Tiltraedelse.Afgiver.ORGANISATION,
        navn,
        new Sidesvar(Sidesvar.Svar.UNDERSKREVET, DAG, true, false, logo, null, List.of()));
  }

  private byte[] pdf(String organisation, String dokument) throws Exception {
    MockHttpServletResponse svar = hent(organisation, dokument);
    assertThat(svar.getContentType()).isEqualTo("application/pdf");
    assertThat(svar.getHeader("Content-Disposition")).contains(forloeb.id() + "-" + dokument);
    byte[] pdf = svar.getContentAsByteArray();
    assertThat(Pdflaeser.brud(pdf)).as("PDF/UA-1 for " + dokument).isEmpty();
    return pdf;
  }

  /** Its text on one line, for the words that a line breaks between. */
  private static String tekst(byte[] pdf) {
    return Pdflaeser.tekst(pdf).replaceAll("\\s+", " ");
  }

  private MockHttpServletResponse hent(String organisation, String dokument) throws Exception {
    return browser
        .hent(organisation, sti("/" + dokument))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }

  private String side(String organisation) throws Exception {
    return hent(organisation, "").getContentAsString(StandardCharsets.UTF_8);
  }

  private String sti(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + "/dokumenter" + (rest.equals("/") ? "" : rest);
  }
}
