package dk.jobveu.statistik;

import static dk.jobveu.statistik.Tallene.fil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.IdentityService;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Document;

/** The page Job-VEU i tal, its files, its pictures and its REST, with the same names in all. */
@Systemtest
@Transactional
class TalsideTest {

  private static final String SIDEN = "/projektrum/tal";
  private static final Pattern HREF = Pattern.compile("<th scope=\"row\"><a href=\"([^\"]+)\"");
  private static final String STAR = "star_i_test";

  @Autowired WebApplicationContext kontekst;
  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identitet;
  @Autowired IndlaesRegister indlaes;
  @Autowired Organisationer organisationer;
  @Autowired Deltagelser deltagelser;
  @Autowired Scene scene;

  private Browser browser;

  @BeforeEach
  void registretErLaestInd() {
    Bruger admin = Testregister.alene(jdbc, identitet);
    indlaes.indlaes(admin, fil("projekter_395_opdigtet.csv"), false);
    browser = new Browser(kontekst);
  }

  @Test
  void sidenViserTalleneOgHvadDerKanVaelges() throws Exception {
    String side = hent(SIDEN).getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("14.086", ">395<", "+143", "+224", "+59", "RAR Bornholm");

    String etAar = hent(SIDEN + "?aar=2018").getContentAsString(StandardCharsets.UTF_8);
    assertThat(etAar).contains(">35<").doesNotContain("14.086");
    String foer = hent(SIDEN + "?dato=2018-01-01").getContentAsString(StandardCharsets.UTF_8);
    assertThat(foer).contains("1. januar 2018", "Der er for lidt at tælle.");
  }

  @Test
  void andreEndKoordinatorerFaarDemIkke() throws Exception {
    for (String sti :
        List.of(
            SIDEN,
            SIDEN + "?fil=csv&vis=aar",
            SIDEN + "/forloeb?vis=aar&kode=2020",
            SIDEN + "/faser",
            SIDEN + "/faser/1",
            "/api/tal",
            "/api/tal/aar")) {
      for (String organisation :
          List.of(Testaktoerer.JOBCENTER, Testaktoerer.SKOLE, Testaktoerer.BRANCHE)) {
        spoerg(organisation, sti).andExpect(status().isForbidden());
      }
    }
    browser
        .hent(Testaktoerer.KOORDINATOR, "/administration/register")
        .andExpect(status().isForbidden());
  }

  /** In the format that Prometheus reads; the counts are the database's. */
  @Test
  void driftstalErForAdministratorer() throws Exception {
    for (String organisation : List.of(Testaktoerer.KOORDINATOR, Testaktoerer.JOBCENTER)) {
      spoerg(organisation, "/api/driftstal").andExpect(status().isForbidden());
    }
    scene.forloeb();
    int alle = jdbc.sql("select count(*) from forloeb").query(Integer.class).single();

    String svar =
        browser
            .uden()
            .perform(
                get("/api/driftstal").with(httpBasic("registeradministrator", Testaktoerer.KODE)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(svar.lines())
        .allMatch(
            l -> l.matches("# (HELP|TYPE) jobveu_\\w+ .+|jobveu_\\w+(\\{status=\"\\w+\"})? \\d+"))
        .contains("# TYPE jobveu_forloeb gauge", "# TYPE jobveu_opgaver_over_frist gauge");
    assertThat(
            svar.lines()
                .filter(l -> l.startsWith("jobveu_forloeb{"))
                .mapToInt(l -> Integer.parseInt(l.substring(l.indexOf(' ') + 1)))
                .sum())
        .isEqualTo(alle);
  }

  /** An agency has figures and cases, and nothing of any forløb. */
  @Test
  void enMyndighedSerTalOgCasebankOgIntetForloeb() throws Exception {
    organisationer.opret(new Aktoer(STAR, "myndighed", "Styrelsen", "CENTRAL", null, null));
    organisationer.opretBruger(Testaktoerer.bruger(STAR), "Styrelsen", Testaktoerer.KODE, STAR);
    String forloeb = scene.forloeb().id();

    for (String sti : List.of(SIDEN, "/api/tal", "/projektrum/casebank", "/", "/projektrum")) {
      spoerg(STAR, sti).andExpect(status().isOk());
    }
    assertThat(
            browser
                .hent(STAR, "/")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain("/camunda/app/tasklist", "h-opgaver", "h-forloeb")
        .contains("h-oversigt", "/projektrum/tal", "/projektrum/casebank");
    for (String sti : List.of("", "/tal", "/deltagere", "/parter")) {
      browser.hent(STAR, "/projektrum/forloeb/" + forloeb + sti).andExpect(status().isNotFound());
    }
    spoerg(STAR, "/api/forloeb/" + forloeb).andExpect(status().isNotFound());
    browser.hent(STAR, "/administration/register").andExpect(status().isForbidden());
    assertThat(deltagelseMed(forloeb)).isFalse();
  }

  /** Nor can it be let into one. */
  private boolean deltagelseMed(String forloeb) {
    try {
      deltagelser.tilknyt(forloeb, STAR, "myndighed");
      return true;
    } catch (DataIntegrityViolationException afvist) {
      return false;
    }
  }

  /** Whatever stands in a row's name; the rows of a register have no forløb to lead to. */
  @Test
  void hverRaekkeFoererTilDetDerErBag() throws Exception {
    List<String> veje =
        HREF.matcher(hent(SIDEN).getContentAsString(StandardCharsets.UTF_8))
            .results()
            .map(m -> HtmlUtils.htmlUnescape(m.group(1)))
            .toList();
    assertThat(veje).hasSizeGreaterThan(20);
    for (String vej : veje) {
      boolean omGangen =
          Stream.of(Opdeling.values())
              .anyMatch(o -> o.omGangen() && vej.contains("vis=" + o.kode() + "&"));
      // others' tests may have left forløb of this coordinator that go on or have stopped
      assertThat(spoergAdresse(vej))
          .as(vej)
          .contains(omGangen ? "Rækken tæller" : "I er ikke med i nogen af dem");
    }
    browser
        .hent(Testaktoerer.KOORDINATOR, SIDEN + "/forloeb?vis=aar&kode=1999")
        .andExpect(status().isNotFound());
  }

  private String spoergAdresse(String vej) throws Exception {
    return hent(URLDecoder.decode(vej, StandardCharsets.UTF_8))
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void hverTabelErEnFilOgEtBilledeMedDeSammeNavne() throws Exception {
    for (Opdeling o : Opdeling.values()) {
      String vej = SIDEN + "?vis=" + o.kode() + "&fil=";
      List<String> hoved =
          Stream.concat(Stream.of(o.navn()), o.tal().stream().map(Noegletal::navn)).toList();
      byte[] csv = hent(vej + "csv").getContentAsByteArray();
      assertThat(new String(csv, StandardCharsets.UTF_8))
          .startsWith("\uFEFF" + String.join(";", hoved) + "\r\n")
          .contains(o.omGangen() || o.omSvar() ? "I alt;" : "I alt;395;");
      try (ReadableWorkbook bog =
          new ReadableWorkbook(
              new ByteArrayInputStream(hent(vej + "xlsx").getContentAsByteArray()))) {
        Row foerste = bog.getFirstSheet().read().get(0);
        List<String> fundne = new ArrayList<>();
        foerste.forEach(c -> fundne.add(c.getText()));
        assertThat(fundne).isEqualTo(hoved);
      }
      MockHttpServletResponse svg = hent(vej + "svg");
      assertThat(billede(svg).getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getContentAsString()).doesNotContain("style=", "<script");
    }
  }

  private static Document billede(MockHttpServletResponse svg) throws Exception {
    assertThat(svg.getContentType()).startsWith("image/svg+xml");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getContentAsByteArray()));
  }

  /** As the models are drawn, with what stands in the table. */
  @Test
  void faserneTegnesMedDetDerStaarITabellen() throws Exception {
    for (int nr = 0; nr < 5; nr++) {
      scene.start("fase_2_partsaftale", scene.forloeb(), Map.of());
    }
    String side = hent(SIDEN + "/faser").getContentAsString(StandardCharsets.UTF_8);
    assertThat(side).contains("h-fase-1", "h-fase-5", "/projektrum/tal/faser/5", "Står her nu");
    for (int fase = 1; fase <= 5; fase++) {
      // a drawing names a type of document that lies elsewhere, which a parser would fetch
      assertThat(hent(SIDEN + "/faser/" + fase).getContentAsString(StandardCharsets.UTF_8))
          .startsWith("<?xml")
          .endsWith("</svg>\n");
    }
    assertThat(hent(SIDEN + "/faser/2").getContentAsString(StandardCharsets.UTF_8))
        .containsPattern("\\d+ igennem, \\d+ her, \\d+ stop");
    browser.hent(Testaktoerer.KOORDINATOR, SIDEN + "/faser/9").andExpect(status().isNotFound());
  }

  @Test
  void restHarDeSammeNavne() throws Exception {
    JsonNode svar =
        new ObjectMapper()
            .readTree(hent("/api/tal?aar=2020").getContentAsString(StandardCharsets.UTF_8));

    assertThat(svar.get("tabeller")).hasSize(Opdeling.values().length);
    for (JsonNode tabel : svar.get("tabeller")) {
      Opdeling o = Opdeling.af(tabel.get("tabel").asText()).orElseThrow();
      List<String> kendte =
          Stream.concat(Stream.of("kode", "navn"), o.tal().stream().map(Noegletal::kode)).toList();
      tabel.get("raekker").forEach(r -> assertThat(kendte).containsAll(() -> r.fieldNames()));
    }
    JsonNode aar = svar.get("tabeller").get(0).get("raekker").get(0);
    assertThat(aar.get("kode").asText()).isEqualTo("2020");
    assertThat(aar.get("projekter").asInt()).isEqualTo(275);
    assertThat(hent("/api/tal/type").getContentAsString(StandardCharsets.UTF_8))
        .contains("Afbødeprojekt ved krise");
  }

  @Test
  void enFormelIEtNavnKoererIkkeIEtRegneark() throws Exception {
    jdbc.sql("update registerprojekt set branche = '=1+1'").update();

    assertThat(hent(SIDEN + "?vis=branche&fil=csv").getContentAsString(StandardCharsets.UTF_8))
        .contains("\n'=1+1;");
  }

  @Test
  void etForkertValgSigesPaaDansk() throws Exception {
    browser
        .hent(Testaktoerer.KOORDINATOR, SIDEN + "?aar=i-fjor")
        .andExpect(status().isBadRequest());
    browser
        .hent(Testaktoerer.KOORDINATOR, SIDEN + "?vis=vejret&fil=csv")
        .andExpect(status().isNotFound());
  }

  private ResultActions spoerg(String organisation, String sti) throws Exception {
    return sti.startsWith("/api")
        ? browser
            .uden()
            .perform(get(sti).with(httpBasic(Testaktoerer.bruger(organisation), Testaktoerer.KODE)))
        : browser.hent(organisation, sti);
  }

  private MockHttpServletResponse hent(String sti) throws Exception {
    return spoerg(Testaktoerer.KOORDINATOR, sti)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }
}
