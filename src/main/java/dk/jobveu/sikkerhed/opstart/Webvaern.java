package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.List;

/** Cookies, CSRF and headers: right in application.yaml, and still right when the system starts. */
class Webvaern implements Selvtjek {

  private static final String WEBAPP = "camunda.bpm.webapp.";
  private static final String COOKIE = "server.servlet.session.cookie.";
  private static final List<String> SLUKKERE =
      List.of(
          WEBAPP + "header-security.content-security-policy-disabled",
          WEBAPP + "header-security.content-type-options-disabled",
          WEBAPP + "header-security.xss-protection-disabled");
  private static final List<String> UNDTAGELSER =
      List.of(WEBAPP + "csrf.entry-points", WEBAPP + "csrf.init-params");

  private final Miljoe miljoe;

  Webvaern(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    List<Mangel> mangler = new ArrayList<>();
    if (!miljoe.demo() && !miljoe.sand(COOKIE + "secure")) {
      mangler.add(
          new Mangel(
              "Sessionens cookie sendes også uden kryptering"
                  + miljoe.kilde(COOKIE + "secure")
                  + ".",
              "Sæt " + COOKIE + "secure: true, og lad brugerne komme ind over HTTPS."));
    }
    if (miljoe.tekst(COOKIE + "http-only").equalsIgnoreCase("false")) {
      mangler.add(
          new Mangel(
              "Sessionens cookie kan læses af scripts" + miljoe.kilde(COOKIE + "http-only") + ".",
              "Sæt " + COOKIE + "http-only: true."));
    }
    for (String undtagelse : UNDTAGELSER) {
      if (miljoe.sat(undtagelse)) {
        mangler.add(
            new Mangel(
                "Webapplikationernes værn mod fremmede sider (CSRF) har undtagelser.",
                "Fjern " + undtagelse + "."));
      }
    }
    for (String slukker : SLUKKERE) {
      if (miljoe.sand(slukker)) {
        mangler.add(
            new Mangel(
                "Et af browserens værn er slået fra" + miljoe.kilde(slukker) + ".",
                "Fjern " + slukker + "."));
      }
    }
    return mangler;
  }
}
