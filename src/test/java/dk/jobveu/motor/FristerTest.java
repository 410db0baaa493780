package dk.jobveu.motor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Varighed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one is reminded before a deadline (issue 8, kind 8). */
class FristerTest {

  @ParameterizedTest(name = "nu {0}, frist {1}: {2}")
  @CsvSource({
    "2026-03-02T09:00:00Z, 2026-03-13, 2026-03-10, lang frist: tre dage før",
    "2026-03-02T09:00:00Z, 2026-03-16, 2026-03-13, aldrig i en weekend",
    "2026-03-09T09:00:00Z, 2026-03-11, 2026-03-10, to dage: næste arbejdsdag og ikke straks",
    "2026-03-10T03:30:00Z, 2026-03-13, 2026-03-11, heller ikke straks dagen selv før klokken seks",
    "2026-03-10T23:30:00Z, 2026-03-13, 2026-03-12, en dag er dansk: det er den 11.",
    "2026-03-13T09:00:00Z, 2026-03-13, 2026-03-16, frist i dag: først når den er gået",
    "2026-03-12T09:00:00Z, 2026-03-14, 2026-03-13, frist en lørdag",
    "2026-03-13T09:00:00Z, 2026-03-15, 2026-03-16, ingen arbejdsdag før fristen",
    "2026-04-01T09:00:00Z, 2026-04-03, 2026-04-07, påske",
    "2026-03-13T09:00:00Z, 2026-03-02, 2026-03-16, en frist, der er gået, rykkes for næste arbejdsdag"
  })
  void paamindelsenErAldrigFoerNaesteArbejdsdag(
      Instant nu, LocalDate frist, LocalDate dag, String hvorfor) {
    Frister frister =
        new Frister(
            new Frister.Indstilling(Map.of(), Map.of("screening", Varighed.valueOf("P3D"))),
            new Arbejdsdage(new Arbejdsdage.Indstilling(List.of())),
            Clock.fixed(nu, Datoer.DANMARK));

    assertThat(frister.paamindelse("screening", Frister.dagenUd(frist)))
        .as(hvorfor)
        .isEqualTo(Frister.morgen(dag));
  }
}
