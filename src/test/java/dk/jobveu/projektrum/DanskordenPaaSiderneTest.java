package dk.jobveu.projektrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.persondata.Personspor;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** Lists, choices and the casebank as a Dane reads and searches them, on both databases. */
@Systemtest
class DanskordenPaaSiderneTest {

  private static final List<String> BYER =
      List.of(
          "Allerød",
          "Esbjerg",
          "København",
          "Køge",
          "Tønder",
          "Tårnby",
          "Ærø",
          "Ødis",
          "Aabenraa",
          "Aalborg",
          "Aarhus");

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Aktoerer aktoerer;
  @Autowired Virksomheder virksomheder;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired Deltagere deltagere;
  @Autowired Laeringsarkiv arkiv;
  @Autowired Haendelser haendelser;
  @Autowired Personspor spor;

  private Browser browser;
  private Forloeb f;

  @BeforeEach
  void forloeb() {
    browser = new Browser(kontekst);
    f = scene.forloeb();
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, Instant.EPOCH);
  }

  private String side(String organisation, String sti) throws Exception {
    return browser
        .hent(organisation, sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** What the page shows of the known names, in its own order. */
  private static List<String> paaSiden(String side, List<String> kendte) {
    String valg = String.join("|", kendte.stream().map(Pattern::quote).toList());
    return Pattern.compile(">\\s*(" + valg + ")\\s*<")
        .matcher(side)
        .results()
        .map(m -> m.group(1))
        .distinct()
        .toList();
  }

  private void virksomhed(String navn) {
    virksomheder.gemVirksomhed(
        new Virksomhed(
            UUID.randomUUID().toString(),
            af(Testaktoerer.BRANCHE),
            navn,
            null,
            "Fibertekniker",
            1,
            null,
            Virksomhed.Oensker.LEDIGE,
            "branchorganisation",
            Testaktoerer.BRANCHE,
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
  }

  @Test
  void virksomhederStaarEfterNavn() throws Exception {
    List<String> baglaens = BYER.stream().sorted((a, b) -> b.compareTo(a)).toList();
    baglaens.forEach(this::virksomhed);

    assertThat(virksomheder.alle(f.id())).extracting(Virksomhed::navn).isEqualTo(BYER);
    assertThat(
            paaSiden(
                side(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + f.id() + "/parter"), BYER))
        .isEqualTo(BYER);
  }

  @Test
  void organisationerKanVaelgesEfterNavn() {
    List<String> navne =
        aktoerer.medRolle(Rolle.JOBCENTER.id()).stream().map(Aktoer::navn).toList();
    assertThat(navne)
        .containsSubsequence("Jobcenter Favrskov", "Jobcenter Randers", "Jobcenter Aarhus");
    assertThat(
            aktoerer.efterNavn(
                List.of(
                    Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_3)))
        .containsExactly(
            Testaktoerer.JOBCENTER_3, Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2);
  }

  @Test
  void parterneStaarEfterNavn() throws Exception {
    List<String> navne =
        List.of(
            "Dansk El-Forbund", "Jobcenter Randers", "Jobcenter Aarhus", "TEKNIQ Arbejdsgiverne");
    String side = side(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + f.id() + "/parter");
    assertThat(paaSiden(side.substring(side.indexOf("id=\"parter\"")), navne)).isEqualTo(navne);
  }

  /** Pseudonyms are codes: AA is two letters, and a hyphen counts on both databases. */
  @Test
  void deltagereStaarEfterDeresKendetegn() throws Exception {
    List<String> kendetegn = List.of("AA-1", "AB-1", "B-1", "B-10", "B1");
    opretDeltagere.opret(
        af(Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        List.of("B1", "B-10", "AB-1", "B-1", "AA-1").stream()
            .map(k -> new NyDeltager(k, "1", null, null, null))
            .toList());

    assertThat(deltagere.afJobcenter(f.id(), Testaktoerer.JOBCENTER))
        .extracting(d -> d.deltagerId())
        .isEqualTo(kendetegn);
    assertThat(
            paaSiden(
                side(Testaktoerer.JOBCENTER, "/projektrum/forloeb/" + f.id() + "/deltagere"),
                kendetegn))
        .isEqualTo(kendetegn);
  }

  @Test
  void kommunerKanVaelgesEfterNavn() throws Exception {
    List<String> alle =
        Pattern.compile("<option value=\"\\d{4}\"[^>]*>([^<]+)<")
            .matcher(side(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + f.id() + "/kopi"))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(alle).hasSizeGreaterThan(90).startsWith("Albertslund");
    assertThat(alle).containsSubsequence("Tønder", "Tårnby", "Vallensbæk");
    assertThat(alle).containsSubsequence("Furesø", "Faaborg-Midtfyn", "Gentofte");
    assertThat(alle).endsWith("Aabenraa", "Aalborg", "Aarhus");
  }

  private void sag(String titel, String indhold) {
    Forloeb sagen = scene.forloeb();
    arkiv.gemCase(
        new Casebeskrivelse(
            new Registrering(sagen.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
            new Casetekst(titel, "Parter", "Formål", indhold, "Resultater", null, "VEU"),
            Casebeskrivelse.Status.GODKENDT));
  }

  private List<String> casebank(String soeg) throws Exception {
    return Pattern.compile("<h2 id=\"case-[^\"]*\">([^<]+)</h2>")
        .matcher(soegt(soeg).andReturn().getResponse().getContentAsString())
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  /** Searches as the form does, and goes where it is sent. */
  private ResultActions soegt(String soeg) throws Exception {
    MvcResult svar =
        browser
            .send(Testaktoerer.BRANCHE, "/projektrum/casebank", "soeg", soeg)
            .andExpect(status().is3xxRedirection())
            .andReturn();
    return browser
        .uden()
        .perform(
            get(svar.getResponse().getRedirectedUrl())
                .session((MockHttpSession) svar.getRequest().getSession())
                .with(browser.som(Testaktoerer.BRANCHE)));
  }

  @ParameterizedTest(name = "»{0}«")
  @CsvSource({"aarhus", "århus", "ÅRHUS", "Aarhus", "AARHUS"})
  void casebankenFindesMedBeggeStavemaader(String soeg) throws Exception {
    sag("Smed i Vejle " + soeg.hashCode(), "Med skoler i Århus");
    sag("Ørsted " + soeg.hashCode(), "Foregik i AARHUS og omegn");
    sag("Tømrer " + soeg.hashCode(), "Foregik i Arhusia");

    assertThat(casebank(soeg))
        .containsSubsequence("Smed i Vejle " + soeg.hashCode(), "Ørsted " + soeg.hashCode())
        .doesNotContain("Tømrer " + soeg.hashCode());
  }

  @Test
  void casebankenStaarEfterTitel() throws Exception {
    List.of("Aalborgcasen", "Ærøcasen", "Tårnbycasen", "Tøndercasen").forEach(t -> sag(t, "x"));
    assertThat(casebank(""))
        .containsSubsequence("Tøndercasen", "Tårnbycasen", "Ærøcasen", "Aalborgcasen");
  }

  @Test
  void hvadDerIkkeKanSoegesEfterBliverSagt() throws Exception {
    browser
        .send(Testaktoerer.BRANCHE, "/projektrum/casebank", "soeg", "010190-1234")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(Matchers.containsString("value=\"010190-1234\"")))
        .andExpect(content().string(Matchers.containsString("ligner et cpr-nummer")));
    browser
        .send(Testaktoerer.BRANCHE, "/projektrum/casebank", "soeg", "x".repeat(101))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(Matchers.containsString("højst fylde 100 tegn")));
    soegt("findesikke")
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Ingen cases nævner »findesikke«.")));
  }

  @Test
  void detManSoegerEfterStaarIkkeIAdressen() throws Exception {
    browser
        .send(Testaktoerer.BRANCHE, "/projektrum/casebank", "soeg", "Aarhus")
        .andExpect(redirectedUrl("/projektrum/casebank/fundet"));
    browser
        .send(Testaktoerer.BRANCHE, "/projektrum/casebank", "soeg", " \u00A0 ")
        .andExpect(redirectedUrl("/projektrum/casebank"));
    browser
        .hent(Testaktoerer.BRANCHE, "/projektrum/casebank/fundet")
        .andExpect(redirectedUrl("/projektrum/casebank"));
  }

  /** Whoever is erased is found in capitals too, whatever the database knows of letters. */
  @Test
  void etNavnMedStoreBogstaverSlettesOgsaaAfTekster() {
    haendelser.registrer(af(Testaktoerer.JOBCENTER), "NOTAT", "Talte med ÅSE ØRSTED i dag.");
    spor.fjernFraTekster(f.id(), "D-X", "SLETTET-1", List.of("Åse Ørsted"));
    assertThat(haendelser.alle(f.id()))
        .extracting(h -> h.tekst())
        .noneMatch(t -> t.contains("ØRSTED"));
  }
}
