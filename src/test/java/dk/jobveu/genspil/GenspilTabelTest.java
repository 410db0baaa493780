package dk.jobveu.genspil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.Systemtest;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.genspil.Genspil.Antal;
import dk.jobveu.genspil.Genspil.Skift;
import dk.jobveu.model.MedDag;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** A changed table asked what was asked before, and nothing written by it. */
@Systemtest
@Transactional
class GenspilTabelTest {

  private static final String ADMIN = "genspilsadministrator";
  private static final String MATCH = "vurder_match";

  @Autowired GenspilTabel genspil;
  @Autowired Beslutninger beslutninger;
  @Autowired Afgoerelseslager lager;
  @Autowired Scene scene;
  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identitet;
  @Autowired RepositoryService modeller;
  @Autowired Saetningstaeller taeller;
  @Autowired WebApplicationContext kontekst;

  private String foerste;
  private String andet;

  @BeforeEach
  void alene() {
    jdbc.sql("delete from afgoerelse").update();
    User u = identitet.newUser(ADMIN);
    u.setPassword(Testaktoerer.KODE);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identitet.saveGroup(identitet.newGroup("camunda-admin"));
    }
    identitet.createMembership(ADMIN, "camunda-admin");
    foerste = scene.forloeb().id();
    andet = scene.forloeb().id();
    jdbc.sql("update forloeb set rar = 'RAR Bornholm' where id = ?").param(andet).update();
  }

  @Test
  void enUaendretTabelGiverDetSammeForAlleSlagsSvar() throws IOException {
    tusindMatch();
    for (String mangler : List.of("", "E1,U2", "X1")) {
      beslutninger.traef(
          "partsaftale_komplet",
          Sag.om(foerste),
          Map.of("mangler", mangler, "harPartsaftale", true, "projekttype", "LEDIGE"));
    }
    beslutninger.traefListe(
        "ordningers_raekkefoelge", Sag.om(foerste), Map.of("ordninger", "IGU,PRAKTIK,REG_PULJE"));

    for (String tabel : List.of(MATCH, "partsaftale_komplet", "ordningers_raekkefoelge")) {
      Genspil svar = genspil(ADMIN, tabel, fil(tabel));
      assertThat(svar.spurgt()).as(tabel).isPositive();
      assertThat(svar)
          .as(tabel)
          .extracting(
              Genspil::andetSvar,
              Genspil::andenBegrundelse,
              Genspil::ogsaaNu,
              Genspil::kanIkkeSvare)
          .containsExactly(0, 0, 0, 0);
    }
  }

  @Test
  void enRegelMedEnDagSpoergesMedDetDagHvertForloebBegyndte() throws IOException {
    jdbc.sql("update forloeb set startdato = ? where id = ?")
        .params(LocalDate.of(2027, 6, 30), foerste)
        .update();
    jdbc.sql("update forloeb set startdato = ? where id = ?")
        .params(LocalDate.of(2027, 7, 1), andet)
        .update();
    for (String id : List.of(foerste, andet)) {
      beslutninger.traef(
          MedDag.TABEL, Sag.om(id), Map.of("veuErInitiativtager", true, "involvering", "HOEJ"));
    }
    skriv();
    Genspil svar =
        genspil.genspil(
            ADMIN, MedDag.TABEL, MedDag.fra("2027-07-01").getBytes(StandardCharsets.UTF_8));
    assertThat(svar.spurgt()).isEqualTo(2);
    assertThat(svar.andetSvar()).isOne();
    assertThat(svar.omraader())
        .filteredOn(o -> o.andre() > 0)
        .extracting(Antal::navn)
        .containsExactly("RAR Bornholm");
  }

  /** Issue 15: under two seconds for a thousand recorded decisions, and nothing written. */
  @Test
  void entusindeAfgoerelserTaellesEfterForloebOgOmraadeUdenAtSkrive() throws Exception {
    tusindMatch();
    byte[] aendret =
        tekst(MATCH)
            .replaceFirst("\"PAA_VEJ\"</text>\\s*</outputEntry>", "\"INTET\"</text></outputEntry>")
            .getBytes(StandardCharsets.UTF_8);
    skriv();
    long udrulninger = modeller.createDeploymentQuery().count();
    List<Genspil> svar = new ArrayList<>();
    long foer = processortid();

    List<String> sendt = taeller.under(() -> svar.add(genspil.genspil(ADMIN, MATCH, aendret)));

    Duration brugt = Duration.ofNanos(processortid() - foer);
    assertThat(brugt).isLessThan(Duration.ofSeconds(2));
    assertThat(sendt)
        .isNotEmpty()
        .allMatch(s -> s.stripLeading().toLowerCase().startsWith("select"));
    assertThat(modeller.createDeploymentQuery().count()).isEqualTo(udrulninger);
    assertThat(svar.get(0).titel()).isEqualTo("Hvor godt er matchet?");
    assertThat(svar.get(0).spurgt()).isEqualTo(1000);
    assertThat(svar.get(0).andetSvar()).isEqualTo(300);
    assertThat(svar.get(0).omraader())
        .extracting(Antal::andre, Antal::spurgt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(200, 600),
            org.assertj.core.groups.Tuple.tuple(100, 400));
    assertThat(svar.get(0).omraader().get(1).navn()).isEqualTo("RAR Bornholm");
    assertThat(svar.get(0).forloeb())
        .containsExactly(new Antal(foerste, 200, 600), new Antal(andet, 100, 400));
    assertThat(svar.get(0).skift())
        .extracting(Skift::fra, Skift::til, Skift::antal)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PAA_VEJ, AFVENT", "INTET, AFVENT", 300));
  }

  /** A threshold is tried on the tables that are told it. */
  @Test
  void enAendretTaerskelProevesPaaDemDerFaarDenAtVide() throws IOException {
    Map<String, Object> fakta =
        Map.of(
            "antalVirksomheder",
            3,
            "parterneVurdering",
            "STOR_NOK",
            "erGarantikursus",
            false,
            "forventedeKandidater",
            20,
            "antalTilkendegivneJob",
            12,
            "minHold",
            12,
            "kanPulje",
            true);
    for (int n = 0; n < 4; n++) {
      Map<String, Object> input = new HashMap<>(fakta);
      input.put("antalVirksomheder", 1 + n);
      input.put("minVirksomheder", 1);
      input.put("minJobRatio", 0.5);
      beslutninger.traef("vurder_efterspoergsel", Sag.om(foerste), input);
    }
    tusindMatch();
    String strengere =
        tekst("taerskler")
            .replaceFirst(
                "(?s)(<rule id=\"taerskler_min_virksomheder\">.*?<outputEntry[^>]*>\\s*<text>)1(</text>)",
                "$13$2");
    assertThat(strengere).isNotEqualTo(tekst("taerskler"));

    Genspil svar = genspil(ADMIN, "taerskler", strengere.getBytes(StandardCharsets.UTF_8));

    assertThat(svar.spurgt()).as("kun dem, der får den at vide").isEqualTo(4);
    assertThat(svar.andetSvar()).isEqualTo(2);
    assertThat(svar.skift())
        .extracting(Skift::beslutning)
        .containsOnly("Er efterspørgslen stor nok?");
  }

  @Test
  void detEnAeldreVersionAfgjordeLaeggesIkkeAendringenTilLast() throws IOException {
    beslutninger.traef(MATCH, new Sag(foerste, "R-01"), match("PRAKTIK"));
    skriv();
    jdbc.sql("update afgoerelse set resultat = replace(resultat, 'PAA_VEJ', 'GODT')").update();

    Genspil svar = genspil(ADMIN, MATCH, fil(MATCH));

    assertThat(svar.andetSvar()).isZero();
    assertThat(svar.ogsaaNu()).isEqualTo(1);
  }

  @Test
  void enTabelDerIkkeVilleBliveUdrulletProevesIkke() throws IOException {
    String skript =
        tekst(MATCH)
            .replaceFirst("expressionLanguage=\"feel\"", "expressionLanguage=\"javascript\"");
    String ukendt = tekst(MATCH).replaceFirst("<text>oensker</text>", "<text>cpr</text>");

    assertThatThrownBy(() -> genspil.genspil(ADMIN, MATCH, skript.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Tabelaendring.Afvist.class,
            a -> assertThat(a.fejl().get(0)).contains("Skriv reglen i FEEL"));
    assertThatThrownBy(() -> genspil.genspil(ADMIN, MATCH, ukendt.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Tabelaendring.Afvist.class,
            a -> assertThat(a.fejl().get(0)).contains("Tabellen får ikke »cpr« at vide"));
    assertThatThrownBy(() -> genspil.genspil(ADMIN, MATCH, "x".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Tabelaendring.Afvist.class);
  }

  @Test
  void sidenErForAdministratorerOgSigerHvadDerErGalt() throws Exception {
    tusindMatch();
    skriv();
    Browser browser = new Browser(kontekst);
    for (String andre :
        List.of(Testaktoerer.KOORDINATOR, Testaktoerer.JOBCENTER, Testaktoerer.SKOLE)) {
      browser.hent(andre, "/administration/genspil").andExpect(status().isForbidden());
      send(browser, Testaktoerer.bruger(andre), "vurder_match.dmn", fil(MATCH))
          .andExpect(status().isForbidden());
      assertThatThrownBy(() -> genspil.genspil(Testaktoerer.bruger(andre), MATCH, fil(MATCH)))
          .isInstanceOf(IkkeTilladt.class);
    }
    byte[] aendret =
        tekst(MATCH)
            .replace("\"PAA_VEJ\"</text>", "\"INTET\"</text>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(
            side(send(browser, ADMIN, "vurder_match (1).dmn", aendret).andExpect(status().isOk())))
        .contains("<span>300</span> af <span>1000</span>", "RAR Bornholm", foerste, andet);
    assertThat(
            side(
                send(browser, ADMIN, "vurder_match.csv", aendret)
                    .andExpect(status().isBadRequest())))
        .contains("Vælg en tabel");
    assertThat(
            side(send(browser, ADMIN, "opdigtet.dmn", aendret).andExpect(status().isBadRequest())))
        .contains("De skal hedde det samme");
  }

  /** As in a transaction of its own, after the one that decided has been written. */
  private Genspil genspil(String bruger, String tabel, byte[] fil) {
    skriv();
    return genspil.genspil(bruger, tabel, fil);
  }

  private void skriv() {
    lager.omForloebet(foerste);
  }

  private static ResultActions send(Browser browser, String bruger, String navn, byte[] fil)
      throws Exception {
    return browser
        .uden()
        .perform(
            multipart("/administration/genspil")
                .file(new MockMultipartFile("fil", navn, "application/xml", fil))
                .with(user(bruger).authorities(List.of()))
                .with(csrf()));
  }

  private static String side(ResultActions svar) throws Exception {
    return svar.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  /** 300 of them on their way, 200 in the first of two forløb. */
  private void tusindMatch() {
    for (int n = 0; n < 1000; n++) {
      String udfald = n % 10 < 3 ? "PRAKTIK" : "ORDINAERT_JOB";
      beslutninger.traef(
          MATCH, new Sag(n % 10 == 0 || n % 10 > 6 ? andet : foerste, "R-" + n), match(udfald));
    }
  }

  private static Map<String, Object> match(String udfald) {
    return Map.of(
        "oensker",
        "UFAGLAERT_JOB",
        "virksomhedEfterspoerger",
        true,
        "kanSeSigSelv",
        "JA",
        "udfald",
        udfald);
  }

  private static byte[] fil(String tabel) throws IOException {
    return Files.readAllBytes(Path.of("dmn", tabel + ".dmn"));
  }

  private static String tekst(String tabel) throws IOException {
    return Files.readString(Path.of("dmn", tabel + ".dmn"));
  }

  private static long processortid() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
