package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.proces.Testaktoerer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many open the product's pages at the same time, and each gets one whose scripts may run. */
class SidenonceTest {

  private static final Pattern PAA_SCRIPT = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern I_HOVEDET = Pattern.compile("'nonce-([^']+)'");

  private static KoerendeSystem system;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void hverSideHarDenNonceDerStaarIDensHoved() throws Exception {
    Vindue vindue = new Vindue(system.adresse(), "10.0.0.1");
    String bruger = Testaktoerer.bruger(Testaktoerer.JOBCENTER);
    vindue.logInd(bruger, Testaktoerer.KODE);
    String cookie = "Cookie: JSESSIONID=" + vindue.cookies.get("JSESSIONID");
    List<Callable<Void>> kald = new ArrayList<>();
    for (int nr = 0; nr < 300; nr++) {
      kald.add(() -> enSide(cookie));
    }
    ExecutorService paaEnGang = Executors.newFixedThreadPool(8);
    try {
      for (Future<Void> f : paaEnGang.invokeAll(kald)) {
        f.get();
      }
    } finally {
      paaEnGang.shutdownNow();
    }
  }

  private static Void enSide(String cookie) throws Exception {
    Raa.Svar side =
        Raa.send(
            system.adresse(),
            "GET",
            "/camunda/app/tasklist/default/",
            null,
            cookie,
            "Accept: text/html");
    assertThat(side.status()).isEqualTo(200);
    String iHovedet = foerste(I_HOVEDET, String.join(" ", side.hoved("Content-Security-Policy")));
    Matcher paaScript = PAA_SCRIPT.matcher(side.krop());
    int scripter = 0;
    while (paaScript.find()) {
      assertThat(paaScript.group(1)).isEqualTo(iHovedet);
      scripter++;
    }
    assertThat(scripter).isPositive();
    return null;
  }

  private static String foerste(Pattern moenster, String tekst) {
    Matcher m = moenster.matcher(tekst);
    assertThat(m.find()).as(tekst).isTrue();
    return m.group(1);
  }
}
