package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.modeller.Regelmoede;
import dk.jobveu.modeller.VisRegelmoeder;
import dk.jobveu.motor.modelkontrol.Filkontrol;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.proces.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A rule of any table counts from the day that it says, by the day on which a forløb starts
 * (R-19.1).
 */
@Systemtest
class DatereglerTest {

  private static final Map<String, Object> STYRMAND =
      Map.of("veuErInitiativtager", true, "involvering", "HOEJ");

  @Autowired private Beslutninger beslutninger;
  @Autowired private VisRegelmoeder moeder;
  @Autowired private RepositoryService modeller;
  @Autowired private Scene scene;
  @Autowired private JdbcClient jdbc;

  private String udrulning;

  @AfterEach
  void somFoer() {
    if (udrulning != null) {
      modeller.deleteDeployment(udrulning, true);
    }
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void hvertForloebBeholderDeReglerDetBegyndteMed() throws IOException {
    Forloeb foer = begynder("2027-06-30");
    Forloeb fra = begynder("2027-07-01");
    udrulning =
        modeller
            .createDeployment()
            .addString("dmn/koordinator_rolle.dmn", MedDag.fra("2027-07-01"))
            .deploy()
            .getId();
    RequestContextHolder.resetRequestAttributes();

    assertThat(beslutninger.traef(MedDag.TABEL, Sag.om(foer.id()), STYRMAND).tekst("rolle"))
        .isEqualTo("STYRMAND");
    assertThat(beslutninger.traef(MedDag.TABEL, Sag.om(fra.id()), STYRMAND).tekst("rolle"))
        .isEqualTo("KOORDINATOR");
    assertThat(beslutninger.opslag(MedDag.TABEL, fra.id(), STYRMAND).tekst("rolle"))
        .as("what is only shown is what would be decided")
        .isEqualTo("KOORDINATOR");
    assertThat(beslutninger.fast(MedDag.TABEL, foer.id(), STYRMAND).tekst("rolle"))
        .isEqualTo("STYRMAND");
    assertThat(beslutninger.fast(MedDag.TABEL, fra.id(), STYRMAND).tekst("rolle"))
        .isEqualTo("KOORDINATOR");
    assertThat(
            jdbc.sql("select input from afgoerelse where beslutning = ? and forloeb_id = ?")
                .params(MedDag.TABEL, fra.id())
                .query(String.class)
                .list())
        .as("the day stands with the decision")
        .singleElement()
        .asString()
        .contains("\"forloebetsStart\":\"2027-07-01\"");
  }

  @Test
  void manSerHvemDerMoederHverRegel() throws IOException {
    Forloeb foer = begynder("2027-06-30");
    Forloeb fra = begynder("2027-07-01");
    List<Regelmoede> alle = moeder.vis(fil(MedDag.fra("2027-07-01")));
    assertThat(alle)
        .extracting(Regelmoede::regel)
        .containsExactly("koordinator_rolle_styrmand", "koordinator_rolle_styrmand_efter");
    assertThat(alle.get(0).forloeb()).contains(foer.id()).doesNotContain(fra.id());
    assertThat(alle.get(1).forloeb()).contains(fra.id()).doesNotContain(foer.id());
    assertThat(moeder.vis(fil(MedDag.gaeldende()))).isEmpty();
  }

  @Test
  void hullerOgOverlapMellemDageFindes() throws IOException {
    assertThat(fejl(MedDag.kolonne())).isEmpty();
    assertThat(fejl(MedDag.fra("2027-07-01"))).isEmpty();
    assertThat(
            fejl(
                MedDag.med(
                    "date(?) &lt; date(\"2027-07-01\")", "date(?) &gt; date(\"2027-07-01\")")))
        .singleElement()
        .asString()
        .contains("Ingen regel passer", "»Forløbets start« er 2027-07-01");
    assertThat(
            fejl(
                MedDag.med(
                    "date(?) &lt;= date(\"2027-07-01\")", "date(?) &gt;= date(\"2027-07-01\")")))
        .singleElement()
        .asString()
        .contains("koordinator_rolle_styrmand_efter", "Både den og koordinator_rolle_styrmand");
    assertThat(
            fejl(
                MedDag.med(
                    "date(?) &lt; date(\"2027-13-01\")", "date(?) &gt;= date(\"2027-07-01\")")))
        .anySatisfy(f -> assertThat(f).contains("koordinator_rolle_styrmand", "rammes aldrig"));
    // what the Modeler offers first would fail in every forløb that asks
    assertThat(
            fejl(
                MedDag.fra("2027-07-01")
                    .replace(
                        "start_udtryk\" typeRef=\"string\"", "start_udtryk\" typeRef=\"date\"")))
        .anySatisfy(f -> assertThat(f).contains("forloebetsStart", "skal have typen string"));
  }

  private Forloeb begynder(String dag) {
    Forloeb f = scene.forloeb();
    jdbc.sql("update forloeb set startdato = ? where id = ?")
        .params(java.time.LocalDate.parse(dag), f.id())
        .update();
    return f;
  }

  private static List<String> fejl(String tabel) {
    return Filkontrol.fejl("dmn/koordinator_rolle.dmn", fil(tabel), new Filomgivelser()).stream()
        .map(Modelfejl::toString)
        .toList();
  }

  private static byte[] fil(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
