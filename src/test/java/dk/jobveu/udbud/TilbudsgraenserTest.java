package dk.jobveu.udbud;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.projektplan.Planer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a school is shown as the limits of a bid (DMN-8a). */
class TilbudsgraenserTest {

  private static final Registrering AF =
      new Registrering("JV-1", "x", "x", null, Instant.parse("2026-02-02T09:00:00Z"));

  @Test
  void planensEgneTalStaarDer() {
    assertThat(Tilbudsgraenser.tekst(Planer.komplet(AF).indhold()).lines())
        .containsExactly(
            "- Prisen må højst være 400.000 kr.",
            "- Kurset skal begynde mellem 14. marts 2026 og 17. april 2026.",
            "- Mindst ét af planens kurser skal være med. Dækker I ikke dem alle, kan I vælges sammen"
                + " med skoler, der dækker resten.",
            "- Er der AMU-kurser med, skal I have en godkendelse, jeres egen eller en lånt.");
  }

  /** A new reason in the table asks for a line of its own; a bid without a price cannot be sent. */
  @Test
  void hverGrundITabellenHarSinGraense() throws Exception {
    String tabel = Files.readString(Path.of("dmn/udeluk_tilbud.dmn"));
    List<String> koder =
        Pattern.compile("_saa_kode\"[^>]*>\\s*<text>\"(\\w+)\"")
            .matcher(tabel)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(koder)
        .containsExactlyInAnyOrder(
            "MANGLER_GODKENDELSE",
            "MANGLER_PRIS",
            "OVER_PRISRAMME",
            "KAN_IKKE_STARTE",
            "MANGLER_KURSUS");
  }
}
