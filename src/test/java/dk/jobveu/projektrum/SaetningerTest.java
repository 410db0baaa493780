package dk.jobveu.projektrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.management.ThreadMXBean;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * How many statements and bytes a page takes: at most so many, and as many statements at one forløb
 * as at fifty-one (docs/adr/0031). No time is measured.
 */
@Systemtest
class SaetningerTest {

  private static final int FLERE = 50;
  private static final long MB = 1_000_000;

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Saetningstaeller taeller;

  @Autowired Organisationer organisationer;

  private Browser browser;
  private String koordinator;
  private Forloeb forloeb;

  @BeforeEach
  void etForloebMedEnAabenOpgave() {
    browser = new Browser(kontekst);
    // one of its own, so that no other test's forløb stand on its pages
    koordinator = "veu_saetninger_" + UUID.randomUUID().toString().substring(0, 8);
    organisationer.opret(
        new Aktoer(koordinator, "koordinator", "VEU-koordinator Måling", "REGIONAL", null, null));
    organisationer.opretBruger(
        Testaktoerer.bruger(koordinator), "Kim", Testaktoerer.KODE, koordinator);
    forloeb = iGang();
  }

  /** The last says who was reminded lately, which is asked when somebody may be reminded. */
  @Test
  void forsiden() throws Exception {
    hoejst(12, 5 * MB, "/");
  }

  @Test
  void koordinatorensSide() throws Exception {
    hoejst(5, 3 * MB, "/projektrum");
  }

  /** As many as a page of it holds. */
  @Test
  void tavlen() throws Exception {
    hoejst(10, 5 * MB, "/projektrum/tavle");
  }

  @Test
  void foersteSkaerm() throws Exception {
    String sti = "/projektrum/forloeb/" + forloeb.id();
    somVedEtMere(sti, 15);
    assertThat(bytes(sti)).isLessThanOrEqualTo(3 * MB);
  }

  /** Each shows its own part of the forløb and asks for no other's. */
  @Test
  void fanerne() throws Exception {
    for (String fane :
        List.of("opgaver", "beskeder", "parter", "tal", "tidslinje", "afgoerelser")) {
      String sti = "/projektrum/forloeb/" + forloeb.id() + "/" + fane;
      // whether links and tenders have an answer is two of them
      somVedEtMere(sti, fane.equals("beskeder") ? 15 : 14);
      assertThat(bytes(sti)).as(sti).isLessThanOrEqualTo(2 * MB);
    }
  }

  /** The checklist asks the table of each feature for its rows, once, and for their evidence. */
  @Test
  void tjeklisten() throws Exception {
    hoejst(38, 4 * MB, "/projektrum/forloeb/" + forloeb.id() + "/tjekliste");
  }

  private void somVedEtMere(String sti, int antal) throws Exception {
    hent(sti);
    List<String> faa = taeller.under(() -> hent(sti));
    iGang();
    assertThat(taeller.under(() -> hent(sti))).as(sti).hasSameSizeAs(faa);
    assertThat(faa).as(sti).hasSizeLessThanOrEqualTo(antal);
  }

  /** Once to warm what is read once a version, then before and after there are many more. */
  private void hoejst(int antal, long bytes, String sti) throws Exception {
    hent(sti);
    List<String> faa = taeller.under(() -> hent(sti));
    for (int n = 0; n < FLERE; n++) {
      iGang();
    }
    List<String> mange = taeller.under(() -> hent(sti));
    // an expression that a row has is compiled at its hundredth
    hent(sti);
    assertThat(bytes(sti)).as(sti).isLessThanOrEqualTo(bytes);
    assertThat(faa).as(sti).hasSizeLessThanOrEqualTo(antal);
    assertThat(mange).as(sti).hasSameSizeAs(faa);
  }

  /**
   * What this thread allocates for the page when it has been shown before. H2 works in the same
   * thread, and its share is a fifth to a third.
   */
  private long bytes(String sti) throws Exception {
    ThreadMXBean traade = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long foer = traade.getCurrentThreadAllocatedBytes();
    hent(sti);
    return traade.getCurrentThreadAllocatedBytes() - foer;
  }

  private void hent(String sti) throws Exception {
    browser.hent(koordinator, sti).andExpect(status().isOk());
  }

  private Forloeb iGang() {
    Forloeb f = scene.forloeb("LEDIGE", koordinator);
    scene.start("indgaa_partsaftale", f, Map.of());
    return f;
  }
}
