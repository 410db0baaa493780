package dk.jobveu.behov;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DMN-1 says of several titles, taken together. */
class MangelvalideringTest {

  private static final Registrering R =
      new Registrering("JV-2026-0001", "bruger", "randers", null, Instant.EPOCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VALIDERET                                 | VALIDERET
          VALIDERET, VALIDERET                      | VALIDERET
          VALIDERET, VALIDERET_MED_BEGRUNDELSE      | VALIDERET_MED_BEGRUNDELSE
          VALIDERET, MANGLER_DATA                   | VALIDERET_MED_BEGRUNDELSE
          VALIDERET, IKKE_VALIDERET                 | IKKE_VALIDERET
          MANGLER_DATA, MANGLER_DATA                | MANGLER_DATA
          MANGLER_DATA, IKKE_VALIDERET              | IKKE_VALIDERET
          VALIDERET_MED_BEGRUNDELSE                 | VALIDERET_MED_BEGRUNDELSE
          """)
  void samlet_svar(String enkeltvis, Status samlet) {
    List<Mangelvalidering> svar =
        Arrays.stream(enkeltvis.split(", "))
            .map(Status::valueOf)
            .map(
                s ->
                    new Mangelvalidering(
                        R, s.name(), s, s == Status.VALIDERET_MED_BEGRUNDELSE, false, null, null))
            .toList();
    assertThat(Mangelspoerger.samlet(svar)).isEqualTo(samlet);
  }
}
