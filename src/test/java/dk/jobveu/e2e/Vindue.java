package dk.jobveu.e2e;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One browser window at an address: keeps cookies and the token of the last page. */
final class Vindue {

  private static final String FORMULAR = "application/x-www-form-urlencoded";
  private static final Pattern TEGN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  final Map<String, String> cookies = new TreeMap<>();
  private final String adresse;
  private final String fra;
  String tegn;

  /**
   * @param fra what the proxy says about where it comes from, which counts only from one of ours
   */
  Vindue(String adresse, String fra) {
    this.adresse = adresse;
    this.fra = fra;
  }

  Raa.Svar hent(String sti, String... hoveder) throws IOException {
    return gem(Raa.send(adresse, "GET", sti, null, med(hoveder)));
  }

  Raa.Svar send(String sti, String type, String krop, String... hoveder) throws IOException {
    String[] alle = java.util.Arrays.copyOf(hoveder, hoveder.length + 1);
    alle[hoveder.length] = "Content-Type: " + type;
    return gem(Raa.send(adresse, "POST", sti, krop, med(alle)));
  }

  Raa.Svar udrul(String indhold) throws IOException {
    return send(
        "/camunda/api/engine/engine/default/deployment/create",
        "application/json",
        indhold,
        "X-XSRF-TOKEN: " + cookies.get("XSRF-TOKEN"));
  }

  Raa.Svar skift(String bruger, String gammel, String ny) throws IOException {
    return Raa.send(
        adresse,
        "PUT",
        "/camunda/api/engine/engine/default/user/" + bruger + "/credentials",
        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(ny, gammel),
        med("Content-Type: application/json", "X-XSRF-TOKEN: " + cookies.get("XSRF-TOKEN")));
  }

  Raa.Svar logInd(String bruger, String kode) throws IOException {
    hent("/login");
    return send(
        "/login", FORMULAR, "username=%s&password=%s&_csrf=%s".formatted(bruger, kode, tegn()));
  }

  /** Sends a form with the token of the last page. */
  Raa.Svar formular(String sti, String felter) throws IOException {
    return send(sti, FORMULAR, felter + "&_csrf=" + tegn());
  }

  /** The same for the page of locked users, which is opened first. */
  Raa.Svar form(String sti, String felter) throws IOException {
    hent("/administration/laaste");
    return formular(sti, felter);
  }

  String tegn() {
    return URLEncoder.encode(String.valueOf(tegn), StandardCharsets.UTF_8);
  }

  private String[] med(String... hoveder) {
    String[] alle = java.util.Arrays.copyOf(hoveder, hoveder.length + 3);
    alle[hoveder.length] = "X-Forwarded-For: " + fra;
    alle[hoveder.length + 1] = "Accept: text/html,application/json";
    StringBuilder c = new StringBuilder("Cookie: ");
    cookies.forEach((n, v) -> c.append(n).append('=').append(v).append("; "));
    alle[hoveder.length + 2] = c.toString();
    return alle;
  }

  private Raa.Svar gem(Raa.Svar svar) {
    for (String cookie : svar.hoved("Set-Cookie")) {
      String[] par = cookie.split(";")[0].split("=", 2);
      cookies.put(par[0], par[1]);
    }
    Matcher m = TEGN.matcher(svar.krop());
    if (m.find()) {
      tegn = m.group(1);
    }
    return svar;
  }
}
