package dk.jobveu.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a forløb is for, and what may be said before that is decided. */
class ProjekttypeTest {

  @ParameterizedTest
  @CsvSource({
    "LEDIGE, true,  true,  false",
    "BEGGE,  true,  true,  true",
    "BESK,   false, false, true",
    "COVID,  false, false, true",
    "      , false, true,  true"
  })
  void hvemForloebetErFor(
      Projekttype type, boolean forLedige, boolean kanHaveLedige, boolean kanHaveBeskaeftigede) {
    Forloeb f = forloeb(type);

    assertThat(f.erForLedige()).isEqualTo(forLedige);
    assertThat(f.kanHaveLedige()).isEqualTo(kanHaveLedige);
    assertThat(f.kanHaveBeskaeftigede()).isEqualTo(kanHaveBeskaeftigede);
  }

  private static Forloeb forloeb(Projekttype type) {
    return new Forloeb(
        "id",
        "titel",
        type,
        "0730",
        null,
        null,
        null,
        1,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        false,
        Forloebstatus.IGANGVAERENDE,
        null,
        null,
        null,
        null,
        null);
  }
}
