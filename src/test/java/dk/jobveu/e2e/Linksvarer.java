package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.jobveu.post.Postindstilling;
import dk.jobveu.post.Postkasse;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.mail.Brevskriver;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company that has no account: it gets a mail, follows the link in it and signs, in a window that
 * nobody has logged in to.
 */
final class Linksvarer {

  private static final String EPOST = "hr@zqintego.example";
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/svar\\?kode=[\\w-]+)");

  private final KoerendeSystem system;
  private final Browser browser;
  private final Vejledningsbilleder billeder;
  private final Opgaveloeser.Pris pris = new Opgaveloeser.Pris();

  Linksvarer(KoerendeSystem system, Browser browser, Vejledningsbilleder billeder) {
    this.system = system;
    this.browser = browser;
    this.billeder = billeder;
  }

  /** What it has cost the company. */
  Opgaveloeser.Pris pris() {
    return pris;
  }

  /**
   * Asks the company by mail and signs for it.
   *
   * @param spoerger the page of whoever has the task
   */
  void svar(Page spoerger, String forloeb, String opgaveId) {
    try (Postkasse kasse =
        new Postkasse(
            system.bean(Postlager.class),
            system.bean(Brevskriver.class),
            system.bean(Postindstilling.class),
            system.bean(Clock.class).instant())) {
      spoerg(spoerger, forloeb, opgaveId);
      skrivUnder(linketI(kasse));
    }
  }

  private void spoerg(Page side, String forloeb, String opgaveId) {
    side.locator("header.hoved").getByText("Projektrum").click();
    side.locator("main a[href$='/projektrum/forloeb/" + forloeb + "']").first().click();
    side.locator(".faner a[href$='/links']").click();
    Locator blanket = side.locator("form:has(input[name=opgave][value='" + opgaveId + "'])");
    blanket.locator("input[name=epost]").fill(EPOST);
    billeder.se(side, "svar_uden_login", "main");
    blanket.locator("button[type=submit]").click();
    assertThat(side.locator(".besked.ok")).isVisible();
  }

  /** The path of the link in the mail that came; the mail names the address that is configured. */
  private static String linketI(Postkasse kasse) {
    MimeMessage mail =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> {
                  kasse.bud().gaa();
                  return kasse.mails(EPOST, "").stream().findFirst().orElse(null);
                },
                m -> m != null);
    Matcher link = LINK.matcher(Postkasse.indhold(mail));
    if (!link.find()) {
      throw new AssertionError("Der er intet link i mailen: " + Postkasse.indhold(mail));
    }
    return link.group(1);
  }

  private void skrivUnder(String sti) {
    Page side = browser.nytVindue();
    side.onDOMContentLoaded(s -> pris.sider++);
    pris.klik++;
    side.navigate(system.adresse() + sti);
    billeder.se(side, "virksomhedens_svar", "main");
    for (String felt : new String[] {"svar", "indholdMatcher", "oenskerLedige"}) {
      side.locator("input[name=" + felt + "][value=JA]").check();
    }
    side.fill("input[name=antalJob]", "10");
    side.fill("input[name=jobgarantiAntal]", "10");
    side.fill("input[name=betingelse]", "Kurset er gennemført");
    side.locator("input[name=deltagerIInformationsmoede]").check();
    klik(side.getByText("Se erklæringen, før du skriver under"));
    side.fill("input[name=navn]", "Zq Personale");
    side.fill("input[name=funktion]", "HR-chef");
    klik(side.locator("form[action$='/svar/underskriv'] button:not(.anden)"));
    assertThat(side.locator("h1")).hasText("Tak, svaret er modtaget");
    pris.opgaver++;
    side.context().close();
  }

  private void klik(Locator knap) {
    pris.klik++;
    knap.click();
  }
}
