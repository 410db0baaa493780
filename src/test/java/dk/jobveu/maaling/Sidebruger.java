package dk.jobveu.maaling;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person in a browser: logged in by the form, with the cookie that it gave. */
final class Sidebruger {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient klient =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String adresse;

  Sidebruger(String adresse, String bruger) throws IOException, InterruptedException {
    this.adresse = adresse;
    Matcher csrf = CSRF.matcher(hent("/login").body());
    if (!csrf.find()) {
      throw new IllegalStateException("the log-in page has no form");
    }
    String krop =
        "username=%s&password=%s&_csrf=%s"
            .formatted(kodet(bruger), kodet(Maalesystem.KODE), kodet(csrf.group(1)));
    klient.send(
        HttpRequest.newBuilder(URI.create(adresse + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(krop))
            .build(),
        BodyHandlers.ofString());
    if (!hent("/").body().contains("/logout")) {
      throw new IllegalStateException(bruger + " did not get in");
    }
  }

  private static String kodet(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  /** One page, without its scripts and styles, which a browser keeps. */
  HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
    return klient.send(
        HttpRequest.newBuilder(URI.create(adresse + sti)).GET().build(), BodyHandlers.ofString());
  }
}
