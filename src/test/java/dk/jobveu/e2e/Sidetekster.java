package dk.jobveu.e2e;

import static java.net.URLEncoder.encode;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person reads on the front page and on every page that links lead to from one forløb. */
final class Sidetekster {

  private static final Pattern TEGN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern IKKE_LAEST =
      Pattern.compile("(?s)<(script|style|svg|head|option)\\b.*?</\\1>|<!--.*?-->");
  private static final Pattern LAEST_ATTRIBUT =
      Pattern.compile("\\s(?:aria-label|title|placeholder)=\"([^\"]*)\"");

  private Sidetekster() {}

  /** The texts by address. */
  static Map<String, List<String>> alle(String adresse, String bruger, String forloeb)
      throws IOException, InterruptedException {
    HttpClient vindue = loggetInd(adresse, bruger);
    String grund = "/projektrum/forloeb/" + forloeb;
    Map<String, List<String>> ud = new LinkedHashMap<>();
    Set<String> kendte =
        new LinkedHashSet<>(List.of("/", "/projektrum", "/projektrum/tavle", grund));
    Deque<String> venter = new ArrayDeque<>(kendte);
    while (!venter.isEmpty()) {
      String sti = venter.poll();
      HttpResponse<String> svar = hent(vindue, adresse + sti);
      assertThat(svar.statusCode()).as(bruger + " på " + sti).isLessThan(500);
      if (!svar.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      String indhold = svar.body().substring(Math.max(0, svar.body().indexOf("<main")));
      ud.put(sti, laest(indhold));
      Matcher link = LINK.matcher(indhold);
      while (link.find()) {
        String til = link.group(1).replace("&amp;", "&");
        if (til.startsWith(grund) && kendte.add(til)) {
          venter.add(til);
        }
      }
    }
    return ud;
  }

  /** What stands on one page. */
  static String af(String adresse, String bruger, String sti)
      throws IOException, InterruptedException {
    HttpResponse<String> svar = hent(loggetInd(adresse, bruger), adresse + sti);
    assertThat(svar.statusCode()).as(bruger + " på " + sti).isEqualTo(200);
    return String.join("\n", laest(svar.body()));
  }

  private static HttpClient loggetInd(String adresse, String bruger)
      throws IOException, InterruptedException {
    HttpClient vindue =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    Matcher tegn = TEGN.matcher(hent(vindue, adresse + "/login").body());
    assertThat(tegn.find()).isTrue();
    String krop =
        "username=%s&password=%s&_csrf=%s"
            .formatted(bruger, KoerendeSystem.KODE, encode(tegn.group(1), StandardCharsets.UTF_8));
    vindue.send(
        HttpRequest.newBuilder(URI.create(adresse + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(krop))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    return vindue;
  }

  private static HttpResponse<String> hent(HttpClient vindue, String adresse)
      throws IOException, InterruptedException {
    return vindue.send(
        HttpRequest.newBuilder(URI.create(adresse)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> laest(String html) {
    String uden = IKKE_LAEST.matcher(html).replaceAll(" ");
    List<String> ud = new ArrayList<>();
    for (String stykke : uden.split("<[^>]*>")) {
      tilfoej(stykke, ud);
    }
    Matcher m = LAEST_ATTRIBUT.matcher(uden);
    while (m.find()) {
      tilfoej(m.group(1), ud);
    }
    return ud;
  }

  private static void tilfoej(String stykke, List<String> ud) {
    String tekst =
        stykke
            .replace("&amp;", "&")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replaceAll("\\s+", " ")
            .strip();
    if (!tekst.isEmpty()) {
      ud.add(tekst);
    }
  }
}
