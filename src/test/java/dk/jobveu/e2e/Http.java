package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Single calls as one user, with the status they must give. */
final class Http {

  private static final HttpClient KLIENT = HttpClient.newHttpClient();

  private Http() {}

  static String get(String adresse, String som, int status)
      throws IOException, InterruptedException {
    return svar(anmodning(adresse, som).GET().build(), status);
  }

  static String post(String adresse, String som, String krop, int status)
      throws IOException, InterruptedException {
    return svar(anmodning(adresse, som).POST(BodyPublishers.ofString(krop)).build(), status);
  }

  private static HttpRequest.Builder anmodning(String adresse, String som) {
    String adgang = som + ":" + KoerendeSystem.KODE;
    return HttpRequest.newBuilder(URI.create(adresse))
        .header("Content-Type", "application/json")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(adgang.getBytes(StandardCharsets.UTF_8)));
  }

  private static String svar(HttpRequest anmodning, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> svar = KLIENT.send(anmodning, BodyHandlers.ofString());
    assertThat(svar.statusCode()).as(svar.body()).isEqualTo(status);
    return svar.body();
  }
}
