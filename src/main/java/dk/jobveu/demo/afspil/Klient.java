package dk.jobveu.demo.afspil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** HTTP with the rights of one user at a time. */
final class Klient {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TAALMOD = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String adresse;
  private final String kode;

  Klient(String adresse, String kode) {
    this.adresse = adresse.replaceAll("/$", "");
    this.kode = kode;
  }

  /** An answer that is not 2xx, told as its problem details tell it. */
  static final class Afvist extends RuntimeException {
    Afvist(String hvad, String som, int status, String krop) {
      super(
          status == 401
              ? som + " kan ikke logge ind. Findes brugeren, og er adgangskoden en anden (--kode)?"
              : hvad + " gav " + status + ": " + grund(krop));
    }

    private static String grund(String krop) {
      try {
        JsonNode problem = JSON.readTree(krop);
        StringBuilder grund =
            new StringBuilder(problem.path("detail").asText(problem.path("message").asText("")));
        problem
            .path("fejl")
            .forEach(
                f ->
                    grund
                        .append("\n  ")
                        .append(
                            f.hasNonNull("raekke")
                                ? "række " + f.path("raekke").asText() + ", "
                                : "")
                        .append(f.path("felt").asText())
                        .append(": ")
                        .append(f.path("besked").asText()));
        return grund.isEmpty() ? krop : grund.toString();
      } catch (IOException e) {
        return krop;
      }
    }
  }

  JsonNode hent(String som, String sti) {
    return send(som, "GET", sti, null);
  }

  JsonNode post(String som, String sti, Object krop) {
    return send(som, "POST", sti, krop);
  }

  JsonNode send(String som, String metode, String sti, Object krop) {
    try {
      HttpRequest.Builder anmodning =
          HttpRequest.newBuilder(URI.create(adresse + sti))
              .timeout(TAALMOD)
              .header("Authorization", "Basic " + grundlag(som))
              .header("Content-Type", "application/json")
              .header("Accept", "application/json, application/problem+json");
      anmodning.method(
          metode,
          krop == null
              ? BodyPublishers.noBody()
              : BodyPublishers.ofString(JSON.writeValueAsString(krop)));
      HttpResponse<String> svar =
          http.send(anmodning.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (svar.statusCode() / 100 != 2) {
        throw new Afvist(metode + " " + sti, som, svar.statusCode(), svar.body());
      }
      return svar.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(svar.body());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Systemet svarer ikke på %s. Start det med ./start, eller skriv, hvor det er, med --adresse."
              .formatted(adresse),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Afbrudt", e);
    }
  }

  private String grundlag(String som) {
    return Base64.getEncoder().encodeToString((som + ":" + kode).getBytes(StandardCharsets.UTF_8));
  }

  /** A variable as the engine's REST wants it. */
  static Map<String, Object> variabel(Object v) {
    if (v instanceof Boolean) {
      return Map.of("value", v, "type", "Boolean");
    }
    if (v instanceof Integer) {
      return Map.of("value", v, "type", "Integer");
    }
    if (v instanceof Number n) {
      return Map.of("value", n.doubleValue(), "type", "Double");
    }
    if (v instanceof String) {
      return Map.of("value", v, "type", "String");
    }
    return Map.of("value", JSON.valueToTree(v).toString(), "type", "Json");
  }
}
