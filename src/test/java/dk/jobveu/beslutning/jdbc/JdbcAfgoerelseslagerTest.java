package dk.jobveu.beslutning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.Systemtest;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.opstart.FindOrdninger;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

@Systemtest
class JdbcAfgoerelseslagerTest {

  @Autowired Scene scene;
  @Autowired Beslutninger beslutninger;
  @Autowired Afgoerelseslager lager;
  @Autowired Deltagelser deltagelser;
  @Autowired FindOrdninger find;
  @Autowired Holdhjaelp hjaelp;
  @Autowired JdbcTemplate jdbc;
  @Autowired RepositoryService modeller;
  @Autowired Saetningstaeller taeller;
  @Autowired TransactionTemplate transaktion;

  @Test
  void enAfgoerelseKanLaesesMedTitelSvarOgGrundlag() {
    String forloeb = scene.forloeb().id();
    beslutninger.traef("koordinator_rolle", Sag.om(forloeb), rolle("HOEJ"));
    beslutninger.traef("koordinator_rolle", new Sag(forloeb, "anden gang"), rolle("LAV"));

    List<TruffenAfgoerelse> alle = lager.omForloebet(forloeb, "koordinator_rolle");

    assertThat(alle).extracting(TruffenAfgoerelse::vedroerer).containsExactly("anden gang", null);
    assertThat(lager.omForloebet(forloeb))
        .extracting(TruffenAfgoerelse::vedroerer)
        .containsOnlyNulls();
    assertThat(lager.omEnkelte(forloeb, "koordinator_rolle"))
        .extracting(TruffenAfgoerelse::vedroerer)
        .containsExactly("anden gang");
    TruffenAfgoerelse a = alle.get(1);
    assertThat(a.titel()).isEqualTo("Hvilken rolle har VEU-koordinatoren?");
    assertThat(a.svar()).containsExactlyEntriesOf(Map.of("rolle", "STYRMAND"));
    assertThat(a.begrundelse()).isNotBlank();
    assertThat(a.erAntagelse()).isFalse();
    assertThat(a.truffet()).isNotNull();
    // what it was told, which rule answered, and in which version of the table
    assertThat(a.regel()).isEqualTo("koordinator_rolle_styrmand");
    assertThat(a.version()).isEqualTo(nyesteVersion("koordinator_rolle"));
    assertThat(
            jdbc.queryForObject(
                "select input from afgoerelse where forloeb_id = ? and vedroerer is null",
                String.class,
                forloeb))
        .contains("veuErInitiativtager", "true", "involvering", "HOEJ");
    assertThat(lager.omForloebet("JV-1999-0001")).isEmpty();
  }

  private int nyesteVersion(String tabel) {
    return modeller
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(tabel)
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  /** What a table was told is kept once, however many answers it gave. */
  @Test
  void hvadDerBlevSpurgtOmStaarEnGang() {
    Forloeb f = scene.forloeb();
    find.udfoer(new Intet(), hjaelp.som(Testaktoerer.KOORDINATOR, f));

    List<Map<String, Object>> raekker =
        jdbc.queryForList(
            "select vedroerer, input from afgoerelse where forloeb_id = ? order by nr", f.id());
    Set<Object> sager = raekker.stream().map(r -> r.get("VEDROERER")).collect(Collectors.toSet());
    assertThat(raekker).hasSizeGreaterThan(2 * sager.size());
    assertThat(raekker.get(0).get("INPUT")).asString().contains("maalgruppeNr");
    assertThat(raekker).filteredOn(r -> r.get("INPUT") != null).hasSameSizeAs(sager);
  }

  /**
   * As many statements for many as for one; what has been decided is there when it is asked for.
   */
  @Test
  void enTransaktionsAfgoerelserSkrivesSammenOgSesAfDenSelv() throws Exception {
    String forloeb = scene.forloeb().id();
    assertThat(truffet(forloeb, 1)).hasSize(1);
    assertThat(truffet(forloeb, 30)).hasSize(1);
    assertThat(lager.omForloebet(forloeb)).hasSize(31);
    transaktion.executeWithoutResult(
        t -> {
          beslutninger.traef("koordinator_rolle", Sag.om(forloeb), rolle("HOEJ"));
          assertThat(lager.omForloebet(forloeb)).hasSize(32);
          beslutninger.traef("koordinator_rolle", Sag.om(forloeb), rolle("LAV"));
          t.setRollbackOnly();
        });
    assertThat(lager.omForloebet(forloeb)).hasSize(31);
  }

  /** What was written. */
  private List<String> truffet(String forloeb, int gange) throws Exception {
    return taeller
        .under(
            () ->
                transaktion.executeWithoutResult(
                    t -> {
                      for (int n = 0; n < gange; n++) {
                        beslutninger.traef("koordinator_rolle", Sag.om(forloeb), rolle("HOEJ"));
                      }
                    }))
        .stream()
        .filter(sql -> sql.startsWith("insert"))
        .toList();
  }

  /** Whoever put it there, and on whichever node. */
  @Test
  void enNyVersionGaelderFraNaesteSpoergsmaal() {
    String foerste = udrulProeve("1");
    try {
      assertThat(proeve()).isEqualTo("1");
      String anden = udrulProeve("2");
      try {
        assertThat(proeve()).isEqualTo("2");
      } finally {
        modeller.deleteDeployment(anden);
      }
      assertThat(proeve()).isEqualTo("1");
    } finally {
      modeller.deleteDeployment(foerste);
    }
  }

  private String proeve() {
    // each question is a request of its own; the test's would last for all of them
    RequestContextHolder.resetRequestAttributes();
    assertThat(beslutninger.fast("proeve_af_version", Map.of()).tekst("svar"))
        .isEqualTo(beslutninger.opslag("proeve_af_version", Map.of()).tekst("svar"));
    return beslutninger.opslag("proeve_af_version", Map.of()).tekst("svar");
  }

  private String udrulProeve(String svar) {
    return modeller
        .createDeployment()
        .addString(
            "proeve_af_version.dmn",
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="proeve"
                name="Prøve" namespace="http://camunda.org/schema/1.0/dmn"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn">
              <decision id="proeve_af_version" name="Hvilken version?"
                  camunda:historyTimeToLive="P30D">
                <decisionTable id="proeve_tabel" hitPolicy="FIRST">
                  <output id="proeve_svar" name="svar" typeRef="string" />
                  <output id="proeve_hvorfor" name="begrundelse" typeRef="string" />
                  <output id="proeve_kilde" name="grundlag" typeRef="string" />
                  <rule id="proeve_regel">
                    <description>[A] Det er en prøve.</description>
                    <outputEntry id="proeve_celle"><text>"%s"</text></outputEntry>
                    <outputEntry id="proeve_celle2"><text>"Det er kun en prøve."</text></outputEntry>
                    <outputEntry id="proeve_celle3"><text>"A"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """
                .formatted(svar))
        .deploy()
        .getId();
  }

  private static Map<String, Object> rolle(String involvering) {
    return Map.of("veuErInitiativtager", true, "involvering", involvering);
  }

  @Test
  void forloebMedErDemHvorEnAfDemErMed() {
    Forloeb f = scene.forloeb();
    assertThat(deltagelser.forloebMed(List.of(Testaktoerer.JOBCENTER_3))).doesNotContain(f.id());
    assertThat(deltagelser.forloebMed(List.of(Testaktoerer.JOBCENTER_3, Testaktoerer.JOBCENTER_2)))
        .contains(f.id());
    deltagelser.svar(f.id(), Testaktoerer.JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Nej tak");
    assertThat(deltagelser.forloebMed(List.of(Testaktoerer.JOBCENTER_2))).doesNotContain(f.id());
    assertThat(deltagelser.forloebMed(List.of())).isEmpty();
  }
}
