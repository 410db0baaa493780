package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * How many statements a page takes: at most so many, and the same at one forløb and at fifty
 * (docs/adr/0031). No time is measured.
 */
@Systemtest
class SaetningerTest {

  private static final int FLERE = 50;

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Saetningstaeller taeller;

  private Browser browser;
  private Forloeb forloeb;

  @BeforeEach
  void etForloebMedEnAabenOpgave() {
    browser = new Browser(kontekst);
    forloeb = iGang();
  }

  @Test
  void forsiden() throws Exception {
    hoejst(12, "/");
  }

  @Test
  void koordinatorensSide() throws Exception {
    hoejst(25, "/projektrum");
  }

  /** The checklist asks the table of each feature for its rows, once. */
  @Test
  void overblikket() throws Exception {
    hoejst(72, "/projektrum/forloeb/" + forloeb.id());
  }

  /** Once to warm what is read once a version, then before and after there are many more. */
  private void hoejst(int antal, String sti) throws Exception {
    hent(sti);
    List<String> faa = taeller.under(() -> hent(sti));
    for (int n = 0; n < FLERE; n++) {
      iGang();
    }
    List<String> mange = taeller.under(() -> hent(sti));
    assertThat(faa).as(sti).hasSizeLessThanOrEqualTo(antal);
    assertThat(mange).as(sti).hasSameSizeAs(faa);
  }

  private void hent(String sti) throws Exception {
    browser.hent(KOORDINATOR, sti).andExpect(status().isOk());
  }

  private Forloeb iGang() {
    Forloeb f = scene.forloeb();
    scene.start("indgaa_partsaftale", f, Map.of());
    return f;
  }
}
