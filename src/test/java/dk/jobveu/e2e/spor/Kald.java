package dk.jobveu.e2e.spor;

import dk.jobveu.dokument.Ordlaeser;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.dokument.Pdflaeser;
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
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One user's calls: to the REST interfaces with name and password, to pages with a session. */
public final class Kald {

  /** What came back. */
  public record Svar(
      int status, String type, String krop, Map<String, java.util.List<String>> hoved) {

    public boolean lykkedes() {
      return status / 100 == 2;
    }
  }

  private static final Pattern MAERKE =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private final String adresse;
  private final String bruger;
  private final String kode;
  private final CookieManager kager = new CookieManager();
  private final HttpClient grundlag;
  private final HttpClient vindue;
  private boolean loggetInd;

  public Kald(String adresse, String bruger, String kode) {
    this.adresse = adresse;
    this.bruger = bruger;
    this.kode = kode;
    this.grundlag = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.vindue =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(kager).build();
  }

  public String bruger() {
    return bruger;
  }

  /** The REST interfaces take name and password, everything else a session. */
  public Svar hent(String sti, String accept) {
    return send("GET", sti, null, null, accept);
  }

  public Svar post(String sti, String krop) {
    return send("POST", sti, krop, "application/json", "application/json");
  }

  public Svar put(String sti, String krop) {
    return send("PUT", sti, krop, "application/json", "application/json");
  }

  /** A list as a file. */
  public Svar sendFil(String sti, String csv) {
    return send("POST", sti, csv, "text/csv", "application/json");
  }

  private Svar send(String metode, String sti, String krop, String type, String accept) {
    boolean rest = sti.startsWith("/engine-rest") || sti.startsWith("/api");
    if (!rest) {
      logInd();
    }
    HttpRequest.Builder b =
        HttpRequest.newBuilder(URI.create(adresse + sti)).header("Accept", accept);
    if (rest) {
      b.header("Authorization", "Basic " + base64(bruger + ":" + kode));
    } else {
      kager.getCookieStore().getCookies().stream()
          .filter(k -> k.getName().equals("XSRF-TOKEN"))
          .findFirst()
          .ifPresent(k -> b.header("X-XSRF-TOKEN", k.getValue()));
    }
    if (krop != null) {
      b.header("Content-Type", type);
    }
    b.method(metode, krop == null ? BodyPublishers.noBody() : BodyPublishers.ofString(krop));
    return svar(rest ? grundlag : vindue, b.build());
  }

  private synchronized void logInd() {
    if (loggetInd) {
      return;
    }
    Matcher m =
        MAERKE.matcher(
            svar(vindue, HttpRequest.newBuilder(URI.create(adresse + "/login")).build()).krop());
    if (!m.find()) {
      throw new IllegalStateException("Log ind-siden har intet mærke");
    }
    String felter =
        "username=%s&password=%s&_csrf=%s"
            .formatted(url(bruger), url(kode), url(m.group(1) == null ? m.group(2) : m.group(1)));
    Svar svar =
        svar(
            vindue,
            HttpRequest.newBuilder(URI.create(adresse + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felter))
                .build());
    if (svar.status() != 302) {
      throw new IllegalStateException(bruger + " kan ikke logge ind: " + svar.status());
    }
    // gives the web applications' own mark against foreign sites
    svar(vindue, HttpRequest.newBuilder(URI.create(adresse + "/camunda/app/tasklist/")).build());
    loggetInd = true;
  }

  public static String url(String s) {
    return URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String base64(String s) {
    return Base64.getEncoder().encodeToString(s.getBytes(StandardCharsets.UTF_8));
  }

  /** What a person reads in it, also when it is a document. */
  private static String tekst(String type, byte[] krop) {
    if (type.equals(Papirtype.PDF.mime())) {
      return Pdflaeser.tekst(krop);
    }
    return type.equals(Papirtype.DOCX.mime())
        ? Ordlaeser.tekst(krop)
        : new String(krop, StandardCharsets.UTF_8);
  }

  private static Svar svar(HttpClient http, HttpRequest anmodning) {
    try {
      HttpResponse<byte[]> svar = http.send(anmodning, BodyHandlers.ofByteArray());
      String type = svar.headers().firstValue("content-type").orElse("");
      return new Svar(svar.statusCode(), type, tekst(type, svar.body()), svar.headers().map());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(anmodning.method() + " " + anmodning.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
