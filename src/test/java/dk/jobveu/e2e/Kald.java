package dk.jobveu.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Single calls as one user at a time, whatever they answer. */
final class Kald {

  static final ObjectMapper JSON = new ObjectMapper();

  /** What no answer may tell: engine text, classes, SQL. */
  private static final Pattern INDVENDIGT =
      Pattern.compile(
          "ENGINE-|Exception|org\\.|java\\.|com\\.|at dk\\.|SQL|select |insert |Cannot |camunda",
          Pattern.CASE_INSENSITIVE);

  private final HttpClient klient =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String adresse;

  Kald(String adresse) {
    this.adresse = adresse;
  }

  record Svar(int status, String type, String krop, HttpResponse<String> helt) {

    JsonNode json() {
      try {
        return JSON.readTree(krop);
      } catch (IOException e) {
        return JSON.missingNode();
      }
    }

    /**
     * Why this is no proper refusal, or null when it is one: 4xx, a problem, Danish, no insides.
     */
    String ikkeEnAfvisning() {
      if (status < 400 || status > 499) {
        return "svarede " + status;
      }
      if (!type.toLowerCase(Locale.ROOT).startsWith("application/problem+json")) {
        return "er ikke problem details: " + type;
      }
      String detalje = json().path("detail").asText();
      if (detalje.isBlank() || !detalje.equals(json().path("message").asText())) {
        return "siger ikke, hvad man skal gøre";
      }
      return INDVENDIGT.matcher(krop).find() ? "fortæller om det indre" : null;
    }
  }

  Svar post(String som, String sti, String krop) {
    return send(som, "POST", sti, "application/json", krop.getBytes(StandardCharsets.UTF_8));
  }

  Svar send(String som, String metode, String sti, String type, byte[] krop, String... hoveder) {
    try {
      HttpRequest.Builder anmodning =
          HttpRequest.newBuilder(URI.create(adresse + sti))
              .header("Authorization", "Basic " + adgang(som))
              .header("Accept", "application/json")
              .method(metode, BodyPublishers.ofByteArray(krop));
      if (hoveder.length > 0) {
        anmodning.headers(hoveder);
      }
      if (type != null) {
        anmodning.header("Content-Type", type);
      }
      HttpResponse<String> svar =
          klient.send(anmodning.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Svar(
          svar.statusCode(),
          svar.headers().firstValue("Content-Type").orElse(""),
          svar.body(),
          svar);
    } catch (IOException e) {
      throw new IllegalStateException(metode + " " + sti, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String adgang(String som) {
    return Base64.getEncoder().encodeToString(som.getBytes(StandardCharsets.UTF_8));
  }
}
