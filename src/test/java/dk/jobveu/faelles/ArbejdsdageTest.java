package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days as they are counted in Denmark (issue 8, kind 8). */
class ArbejdsdageTest {

  private final Arbejdsdage dage =
      new Arbejdsdage(new Arbejdsdage.Indstilling(List.of("06-05", "12-24", "12-31")));

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2026-03-13, true, en fredag",
    "2026-03-14, false, lørdag",
    "2026-03-29, false, søndag og sommertid",
    "2026-04-01, true, onsdag før påske",
    "2026-04-02, false, skærtorsdag",
    "2026-04-03, false, langfredag",
    "2026-04-06, false, 2. påskedag",
    "2026-05-01, true, 1. maj er ingen helligdag; nu heller ikke Store bededag",
    "2023-05-05, false, den sidste Store bededag",
    "2024-04-26, true, Store bededag er afskaffet",
    "2026-05-14, false, Kristi himmelfartsdag",
    "2026-05-25, false, 2. pinsedag",
    "2026-06-05, false, Grundlovsdag efter indstillingen",
    "2026-12-24, false, juleaftensdag efter indstillingen",
    "2026-12-25, false, juledag",
    "2027-12-31, false, nytårsaftensdag efter indstillingen",
    "2027-01-01, false, nytårsdag"
  })
  void helligdage(LocalDate dag, boolean arbejdsdag, String hvorfor) {
    assertThat(dage.erArbejdsdag(dag)).as(hvorfor).isEqualTo(arbejdsdag);
  }

  @ParameterizedTest(name = "{1} fra {0} slutter {2}")
  @CsvSource({
    "2026-03-13, 2 arbejdsdage, 2026-03-17",
    "2026-03-14, 1 arbejdsdag, 2026-03-16",
    "2026-03-31, 5 arbejdsdage, 2026-04-10",
    "2026-12-22, 3 arbejdsdage, 2026-12-29",
    "2026-12-30, 1 arbejdsdag, 2027-01-04",
    "2026-02-27, P14D, 2026-03-13",
    "2026-03-20, P14D, 2026-04-07",
    "2026-12-10, P14D, 2026-12-28",
    "2024-02-29, P1Y, 2025-02-28",
    "2026-03-13, P0D, 2026-03-13"
  })
  void fristerSlutterPaaEnArbejdsdag(LocalDate fra, String laengde, LocalDate til) {
    assertThat(Varighed.valueOf(laengde).efter(fra, dage)).isEqualTo(til);
  }

  @ParameterizedTest(name = "{1} før {0} er {2}")
  @CsvSource({
    "2026-03-13, P3D, 2026-03-10",
    "2026-03-16, P3D, 2026-03-13",
    "2026-03-17, P3D, 2026-03-13",
    "2026-04-07, P3D, 2026-04-01",
    "2026-04-07, 3 arbejdsdage, 2026-03-30"
  })
  void paamindelserKommerPaaEnArbejdsdagFoer(LocalDate frist, String laengde, LocalDate dag) {
    assertThat(Varighed.valueOf(laengde).foer(frist, dage)).isEqualTo(dag);
  }

  @Test
  void andetEndDageAfvises() {
    for (String forkert : List.of("", "14", "P14", "to arbejdsdage", "PT3H", "-1 arbejdsdage")) {
      assertThatThrownBy(() -> Varighed.valueOf(forkert))
          .as(forkert)
          .isInstanceOf(DateTimeParseException.class);
    }
  }

  @ParameterizedTest(name = "{0} begynder {1} og slutter lige før {2}")
  @CsvSource({
    "2026-03-13, 2026-03-12T23:00:00Z, 2026-03-13T23:00:00Z",
    "2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
    "2026-07-01, 2026-06-30T22:00:00Z, 2026-07-01T22:00:00Z",
    "2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
    "2026-12-31, 2026-12-30T23:00:00Z, 2026-12-31T23:00:00Z",
    "2028-02-29, 2028-02-28T23:00:00Z, 2028-02-29T23:00:00Z"
  })
  void enDagVarerFraMidnatTilMidnatDanskTid(LocalDate dag, String begynder, String naeste) {
    assertThat(Datoer.begynder(dag)).isEqualTo(begynder);
    assertThat(Datoer.slutter(dag).plusMillis(1)).isEqualTo(naeste);
    assertThat(Datoer.dagen(Datoer.slutter(dag))).isEqualTo(dag);
    assertThat(Datoer.dagen(Datoer.slutter(dag).plusMillis(1))).isEqualTo(dag.plusDays(1));
  }
}
