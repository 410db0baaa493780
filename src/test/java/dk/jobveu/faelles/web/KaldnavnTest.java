package dk.jobveu.faelles.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaldnavnTest {

  private static final String ID = "1f0c6e0a-9a3b-11f0-8b1a-0242ac120002";

  @ParameterizedTest
  @CsvSource({
    "GET, /engine-rest/task/"
        + ID
        + "/deployed-form, GET /engine-rest/task/"
        + ID
        + "/deployed-form",
    "POST, /api/forloeb/JV-2026-0001/kopi, POST /api/forloeb/JV-2026-0001/kopi",
    "GET, /, GET /",
    "GET, /engine-rest/task/Peter%20Hansen%20010190-1234/deployed-form,"
        + " GET /engine-rest/task/*/deployed-form",
    "GET, /projektrum/forloeb/peter, GET /projektrum/forloeb/*",
    "GET, /projektrum/forloeb;navn=peter/JV-2026-0001peter, GET /projektrum/*/*",
    "PETER, /api, * /api",
  })
  void kunVoresEgneOrdOgNumreBliverStaaende(String metode, String sti, String navn) {
    assertThat(Kaldnavn.af(metode, sti)).isEqualTo(navn);
  }
}
