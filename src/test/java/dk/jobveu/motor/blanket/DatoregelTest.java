package dk.jobveu.motor.blanket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every date field of every form: on which side of today its date may lie. */
class DatoregelTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Half past midnight in Denmark is still yesterday in UTC. */
  private static final Instant NU = Instant.parse("2026-06-10T22:30:00Z");

  private static final LocalDate IDAG = LocalDate.of(2026, 6, 11);

  private final Blanketkontrol kontrol =
      new Blanketkontrol(new FeelBetingelse(), Clock.fixed(NU, ZoneOffset.UTC));

  /** A date field as its form has it, always shown. */
  record Datofelt(String blanket, JsonNode json) {

    Blanketdefinition alene() {
      ObjectNode rod = JSON.createObjectNode().put("type", "default").put("id", blanket);
      rod.putArray("components").add(json);
      try {
        return Blanketdefinition.laes(new ByteArrayInputStream(JSON.writeValueAsBytes(rod)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String noegle() {
      return json.get("key").asText();
    }

    String label() {
      return json.get("dateLabel").asText();
    }

    Datoregel regel() {
      return alene().felter().get(0).dag();
    }

    @Override
    public String toString() {
      return blanket + "/" + noegle();
    }
  }

  static List<Datofelt> datofelter() throws IOException {
    List<Datofelt> ud = new ArrayList<>();
    try (Stream<Path> filer = Files.list(Path.of("forms"))) {
      for (Path fil : filer.sorted().toList()) {
        saml(JSON.readTree(fil.toFile()), fil.getFileName().toString().replace(".form", ""), ud);
      }
    }
    return ud;
  }

  private static void saml(JsonNode del, String blanket, List<Datofelt> ud) {
    for (JsonNode barn : del.path("components")) {
      if ("datetime".equals(barn.path("type").asText())) {
        ObjectNode felt = barn.deepCopy();
        felt.remove("conditional");
        ud.add(new Datofelt(blanket, felt));
      }
      saml(barn, blanket, ud);
    }
  }

  private void tages(Datofelt felt, LocalDate dato) {
    assertThat(kontrol.kontroller(felt.alene(), Map.of(felt.noegle(), dato.toString()), Map.of()))
        .containsEntry(felt.noegle(), dato.toString());
  }

  private void afvises(Datofelt felt, LocalDate dato, String besked) {
    assertThatThrownBy(
            () ->
                kontrol.kontroller(felt.alene(), Map.of(felt.noegle(), dato.toString()), Map.of()))
        .isInstanceOfSatisfying(
            BlanketFejl.class,
            f -> {
              assertThat(f.fejl()).hasSize(1);
              assertThat(f.fejl().get(0).felt()).isEqualTo(felt.noegle());
              assertThat(f.fejl().get(0).besked())
                  .isEqualTo("Datoen i »%s« %s".formatted(felt.label(), besked));
            });
  }

  @ParameterizedTest
  @MethodSource("datofelter")
  void denForkerteSideAfIDagAfvisesVedFeltet(Datofelt felt) {
    tages(felt, IDAG);
    for (LocalDate gaaet : List.of(IDAG.minusDays(1), IDAG.minusYears(8))) {
      if (felt.regel() == Datoregel.FRA_I_DAG) {
        afvises(felt, gaaet, "er gået. Vælg i dag eller en senere dag.");
      } else {
        tages(felt, gaaet);
      }
    }
    for (LocalDate kommer : List.of(IDAG.plusDays(1), IDAG.plusYears(8))) {
      if (felt.regel() == Datoregel.TIL_I_DAG) {
        afvises(felt, kommer, "ligger i fremtiden. Vælg i dag eller en tidligere dag.");
      } else {
        tages(felt, kommer);
      }
    }
  }

  /** The table that people read says what the forms say. */
  @Test
  void tabellenSigerDetSammeSomBlanketterne() throws IOException {
    Map<Datoregel, Map<String, List<String>>> tabel = new TreeMap<>();
    for (Datofelt f : datofelter()) {
      tabel
          .computeIfAbsent(f.regel(), r -> new TreeMap<>())
          .computeIfAbsent(f.blanket(), b -> new ArrayList<>())
          .add("%s (`%s`)".formatted(f.label(), f.noegle()));
    }
    String raekker =
        tabel.entrySet().stream()
            .flatMap(
                r ->
                    r.getValue().entrySet().stream()
                        .map(
                            b ->
                                "| `%s` | `%s` | %s |"
                                    .formatted(
                                        r.getKey().kode(),
                                        b.getKey(),
                                        String.join(", ", b.getValue()))))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("docs", "datofelter.md"))).endsWith("\n" + raekker + "\n");
  }
}
