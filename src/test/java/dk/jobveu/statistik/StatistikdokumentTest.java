package dk.jobveu.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A figure has one name, and its rule and source are written down. */
class StatistikdokumentTest {

  private static final Pattern RAEKKE =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  @Test
  void hvertTalErForklaretOgIntetAndet() throws IOException {
    Map<String, String> skrevne = new LinkedHashMap<>();
    RAEKKE
        .matcher(Files.readString(Path.of("docs/statistik.md")))
        .results()
        .forEach(m -> skrevne.put(m.group(1), m.group(2)));

    Map<String, String> tal = new LinkedHashMap<>();
    Stream.of(Noegletal.values()).forEach(t -> tal.put(t.kode(), t.navn()));
    assertThat(skrevne).isEqualTo(tal);
  }

  @Test
  void hvertTalStaarIEnTabel() {
    assertThat(Stream.of(Opdeling.values()).map(Opdeling::tal).flatMap(List::stream))
        .contains(Noegletal.values());
  }
}
