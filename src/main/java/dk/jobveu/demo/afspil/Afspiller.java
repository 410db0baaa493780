package dk.jobveu.demo.afspil;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.faelles.Datoer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Plays the steps of a case against a running system. */
public final class Afspiller {

  private static final Duration HOEJST = Duration.ofSeconds(30);
  private static final Pattern VIRKSOMHED = Pattern.compile("\\{(virksomhed:[^{}]+)}");
  private static final Duration MELLEM_FORSOEG = Duration.ofMillis(150);

  private final Klient klient;
  private final Consumer<String> linje;
  private String forloeb;

  /**
   * @param adresse for example {@code http://localhost:8080}
   * @param kode the demo users' password
   * @param linje receives a line of progress for each step
   */
  public Afspiller(String adresse, String kode, Consumer<String> linje) {
    this.klient = new Klient(adresse, kode);
    this.linje = linje;
  }

  /** Goes on with a forløb that was begun before. */
  public Afspiller i(String forloebId) {
    this.forloeb = forloebId;
    return this;
  }

  /** The forløb's id once it has begun. */
  public String forloeb() {
    return forloeb;
  }

  /**
   * Plays the steps from {@code fra} to and including {@code til}, counted from 1.
   *
   * @throws IllegalStateException when a step cannot be done, with the server's answer
   */
  public void afspil(Demosag sag, int fra, int til) {
    int antal = sag.trin().size();
    for (int nr = fra; nr <= Math.min(til, antal); nr++) {
      Trin trin = sag.trin().get(nr - 1);
      try {
        spil(trin);
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            "Trin %d af %d (linje %d), %s som %s: %s"
                .formatted(nr, antal, trin.linje(), trin.tekst(), trin.som(), e.getMessage()),
            e);
      }
      linje.accept(
          "%3d/%d  %-18s %s%s"
              .formatted(
                  nr, antal, trin.som(), trin.tekst(), nr == fra ? "  (" + forloeb + ")" : ""));
    }
  }

  private void spil(Trin trin) {
    if (trin.start() != null) {
      start(trin);
    } else if (trin.udfoer() != null) {
      udfoer(trin);
    } else {
      send(trin);
    }
  }

  private void start(Trin trin) {
    JsonNode svar =
        klient.post(
            trin.som(),
            "/engine-rest/process-definition/key/" + trin.start() + "/submit-form",
            Map.of("variables", variabler(svar(trin))));
    String instans = svar.path("id").asText();
    forloeb = svar.path("businessKey").asText(null);
    if (forloeb == null) {
      forloeb =
          klient
              .hent(trin.som(), "/engine-rest/task?rootProcessInstanceId=" + instans)
              .path(0)
              .path("businessKey")
              .asText(null);
    }
    if (forloeb == null) {
      forloeb =
          klient
              .hent(trin.som(), "/engine-rest/history/process-instance/" + instans)
              .path("businessKey")
              .asText();
    }
  }

  private void udfoer(Trin trin) {
    List<JsonNode> opgaver = vent(trin);
    if (!trin.alle()) {
      besvar(trin, opgaver.get(0));
      return;
    }
    // where timers make them they come one by one: these are all when a later look finds no other
    Set<String> besvarede = new HashSet<>();
    while (!opgaver.isEmpty()) {
      opgaver.forEach(o -> besvar(trin, o));
      opgaver.forEach(o -> besvarede.add(o.path("processInstanceId").asText()));
      LockSupport.parkNanos(MELLEM_FORSOEG.toNanos());
      opgaver =
          aabne(trin).stream()
              .filter(o -> blanket(o).equals(trin.udfoer()))
              .filter(o -> !besvarede.contains(o.path("processInstanceId").asText()))
              .toList();
    }
  }

  private void besvar(Trin trin, JsonNode opgave) {
    String id = opgave.path("id").asText();
    klient.post(trin.som(), "/engine-rest/task/" + id + "/claim", Map.of("userId", trin.som()));
    Map<String, Object> svar = vist(trin.som(), id);
    svar.putAll(svar(trin));
    svar.values().removeIf(java.util.Objects::isNull);
    klient.post(
        trin.som(),
        "/engine-rest/task/" + id + "/submit-form",
        Map.of("variables", variabler(svar)));
  }

  /** The user's open tasks in the forløb, the oldest first. */
  private List<JsonNode> aabne(Trin trin) {
    List<JsonNode> aabne = new ArrayList<>();
    klient
        .hent(
            trin.som(),
            "/engine-rest/task?processInstanceBusinessKey="
                + forloeb
                + "&sortBy=created&sortOrder=asc")
        .forEach(aabne::add);
    return aabne;
  }

  private static String blanket(JsonNode opgave) {
    return opgave.path("camundaFormRef").path("key").asText();
  }

  /** The user's open tasks with this form; waits for the first to come. */
  private List<JsonNode> vent(Trin trin) {
    Instant opgiv = Instant.now().plus(HOEJST);
    while (true) {
      List<JsonNode> fundet = new ArrayList<>();
      List<String> andre = new ArrayList<>();
      for (JsonNode opgave : aabne(trin)) {
        if (blanket(opgave).equals(trin.udfoer())) {
          fundet.add(opgave);
        } else {
          andre.add(blanket(opgave));
        }
      }
      if (!fundet.isEmpty()) {
        return fundet;
      }
      if (Instant.now().isAfter(opgiv)) {
        throw new IllegalStateException(
            "Opgaven kom ikke på %d sekunder. %s. Er det en anden bruger eller blanket, eller mangler der et trin før?"
                .formatted(
                    HOEJST.toSeconds(),
                    andre.isEmpty()
                        ? "Brugeren har ingen åbne opgaver i forløbet"
                        : "Brugeren har " + String.join(", ", andre)));
      }
      LockSupport.parkNanos(MELLEM_FORSOEG.toNanos());
    }
  }

  /** What the form already shows in its fields, as a user would leave it standing. */
  private Map<String, Object> vist(String som, String opgaveId) {
    JsonNode variabler = klient.hent(som, "/engine-rest/task/" + opgaveId + "/form-variables");
    JsonNode blanket = klient.hent(som, "/engine-rest/task/" + opgaveId + "/deployed-form");
    Map<String, Object> vist = new LinkedHashMap<>();
    felter(blanket.path("components"), variabler, vist);
    return vist;
  }

  private void felter(JsonNode komponenter, JsonNode variabler, Map<String, Object> vist) {
    for (JsonNode k : komponenter) {
      if (k.path("type").asText().equals("group")) {
        felter(k.path("components"), variabler, vist);
        continue;
      }
      String noegle =
          k.path("type").asText().equals("dynamiclist")
              ? k.path("path").asText()
              : k.path("key").asText();
      JsonNode v = variabler.path(noegle);
      if (v.hasNonNull("value")) {
        vist.put(noegle, vaerdi(v));
      } else if (k.has("defaultValue")) {
        vist.put(noegle, Klient.JSON.convertValue(k.path("defaultValue"), Object.class));
      }
    }
  }

  private static Object vaerdi(JsonNode v) {
    try {
      return v.path("type").asText().equals("Json")
          ? Klient.JSON.readValue(v.path("value").asText(), Object.class)
          : Klient.JSON.convertValue(v.path("value"), Object.class);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void send(Trin trin) {
    Map<String, Object> kendt = kendt();
    if (String.valueOf(trin.indhold()).contains("{virksomhed:")) {
      klient
          .hent(trin.som(), "/api/forloeb/" + forloeb)
          .path("virksomheder")
          .forEach(v -> kendt.put("virksomhed:" + v.path("navn").asText(), v.path("id").asText()));
      findes(trin, kendt);
    }
    List<Map<String, Object>> liste =
        trin.hent() == null
            ? List.of()
            : Klient.JSON.convertValue(
                klient.hent(trin.som(), (String) skabelon(kendt, List.of()).fyld(trin.hent())),
                new TypeReference<>() {});
    Skabelon skabelon = skabelon(kendt, liste);
    String[] dele = trin.send().split(" ", 2);
    klient.send(
        trin.som(), dele[0], (String) skabelon.fyld(dele[1]), skabelon.fyld(trin.indhold()));
  }

  private static void findes(Trin trin, Map<String, Object> kendt) {
    VIRKSOMHED
        .matcher(String.valueOf(trin.indhold()))
        .results()
        .map(m -> m.group(1))
        .filter(navn -> !kendt.containsKey(navn))
        .findFirst()
        .ifPresent(
            navn -> {
              throw new IllegalStateException(
                  "{%s} er ikke med i forløbet. Der er %s. Ret navnet, eller meld virksomheden i et trin før."
                      .formatted(
                          navn,
                          kendt.keySet().stream()
                              .filter(k -> k.startsWith("virksomhed:"))
                              .toList()));
            });
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> svar(Trin trin) {
    return (Map<String, Object>) skabelon(kendt(), List.of()).fyld(trin.svar());
  }

  private Map<String, Object> kendt() {
    Map<String, Object> kendt = new LinkedHashMap<>();
    if (forloeb != null) {
      kendt.put("forloeb", forloeb);
    }
    return kendt;
  }

  private static Skabelon skabelon(Map<String, Object> kendt, List<Map<String, Object>> liste) {
    return new Skabelon(kendt, liste, LocalDate.now(Datoer.DANMARK));
  }

  private static Map<String, Object> variabler(Map<String, Object> svar) {
    Map<String, Object> variabler = new LinkedHashMap<>();
    svar.forEach((k, v) -> variabler.put(k, Klient.variabel(v)));
    return variabler;
  }
}
