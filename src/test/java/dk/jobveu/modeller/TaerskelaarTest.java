package dk.jobveu.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;

/** Next year's figures are prepared today, and a forløb keeps those of the year it starts in. */
@Systemtest
class TaerskelaarTest {

  private static final String HOLD = "min_hold_default";
  private static final String REGEL = "      <rule id=\"taerskler_min_hold_default\">";

  @Autowired private Beslutninger beslutninger;
  @Autowired private VisTaerskelmoeder moeder;
  @Autowired private Forloebregister register;
  @Autowired private RepositoryService modeller;
  @Autowired private Scene scene;

  @BeforeEach
  void iEfteraaret2026() {
    scene.klokken(Instant.parse("2026-11-02T09:00:00Z"));
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  @Test
  void hvertForloebBeholderTalletFraSitEgetAar() throws IOException {
    Forloeb nu = forloeb(2026);
    Forloeb naeste = forloeb(2027);
    assertThat(List.of(hold(nu), hold(naeste))).containsOnly(12);
    String udrulning =
        modeller.createDeployment().addString("dmn/taerskler.dmn", medAar(14)).deploy().getId();
    RequestContextHolder.resetRequestAttributes();
    try {
      assertThat(hold(nu)).isEqualTo(12);
      assertThat(hold(naeste)).isEqualTo(14);
      assertThat(beslutninger.taerskel(HOLD).intValue()).as("uden et forløb").isEqualTo(12);
      assertThat(beslutninger.taerskel("ugentlige_timer", naeste.id()))
          .isEqualTo(beslutninger.taerskel("ugentlige_timer"));
    } finally {
      modeller.deleteDeployment(udrulning, true);
      RequestContextHolder.resetRequestAttributes();
    }
  }

  @Test
  void manSerHvemDerMoederDet() throws IOException {
    Forloeb nu = forloeb(2026);
    Forloeb naeste = forloeb(2027);
    byte[] gaelder = Files.readAllBytes(Path.of("dmn/taerskler.dmn"));

    // with a year: those of the year, and nobody before
    assertThat(moeder.vis(gaelder, fil(medAar(14))))
        .allMatch(m -> m.noegle().equals(HOLD) && m.aar() >= 2027)
        .anySatisfy(
            m -> {
              assertThat(m.aar()).isEqualTo(2027);
              assertThat(m.foer()).isEqualTo("12");
              assertThat(m.efter()).isEqualTo("14");
              assertThat(m.forloeb()).contains(naeste.id()).doesNotContain(nu.id());
            });
    // without: at once, and those under way too
    assertThat(
            moeder.vis(
                gaelder,
                fil(
                    tabel()
                        .replace(REGEL, "¤")
                        .replaceFirst("(¤(?s:.*?)saa_vaerdi\"[^>]*>\\s*<text>)12<", "$114<")
                        .replace("¤", REGEL))))
        .anySatisfy(
            m -> {
              assertThat(m.aar()).isEqualTo(2026);
              assertThat(m.forloeb()).contains(nu.id());
            });
    // what will change by itself
    assertThat(moeder.vis(null, fil(medAar(14))))
        .singleElement()
        .satisfies(m -> assertThat(m.aar()).isEqualTo(2027))
        .satisfies(m -> assertThat(m.forloeb()).contains(naeste.id()).doesNotContain(nu.id()));
    assertThat(moeder.vis(null, gaelder)).isEmpty();
    assertThat(moeder.vis(gaelder, gaelder)).isEmpty();
  }

  private int hold(Forloeb f) {
    return beslutninger.taerskel(HOLD, f.id()).intValue();
  }

  private Forloeb forloeb(int aar) {
    return register.opret(
        new NytForloeb(
            "Fibertekniker i Østjylland",
            "0730",
            "RAR Østjylland",
            "AMK Midt-Nord",
            LocalDate.of(aar, 3, 2),
            1,
            null,
            Testaktoerer.KOORDINATOR,
            "B",
            List.of("VIRKSOMHED"),
            "MANGEL",
            true,
            false,
            null,
            true,
            Testaktoerer.bruger(Testaktoerer.KOORDINATOR)));
  }

  private static byte[] fil(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private static String tabel() throws IOException {
    return Files.readString(Path.of("dmn/taerskler.dmn"));
  }

  /** As a designer prepares it: what counts until then, and what counts from then on. */
  private static String medAar(int vaerdi) throws IOException {
    String tabel = tabel();
    int fra = tabel.indexOf(REGEL);
    int til = tabel.indexOf("</rule>", fra) + "</rule>".length();
    String regel = tabel.substring(fra, til);
    String tomt = "<text></text>";
    String foer = regel.replace(tomt, "<text>null, &lt; 2027</text>");
    String efter =
        regel
            .replace(tomt, "<text>&gt;= 2027</text>")
            .replace("taerskler_min_hold_default", "taerskler_min_hold_default_2027")
            .replace("<text>12</text>", "<text>" + vaerdi + "</text>");
    return tabel.substring(0, fra) + foer + "\n" + efter + tabel.substring(til);
  }
}
