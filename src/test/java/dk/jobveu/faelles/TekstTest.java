package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstTest {

  @ParameterizedTest
  @ValueSource(strings = {"010190-1234", "ring til 0101901234!", "310599 0001", "(151245-9999)"})
  void lignerEtCprnummer(String tekst) {
    assertThat(Tekst.lignerCpr(tekst)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678", // CVR
        "5790001330552", // EAN
        "010190", // a day
        "01-01-1990 kl. 1234",
        "991990-1234", // no day
        "011390-1234", // no month
        "12 34 56 78",
        "JV-2026-0001"
      })
  void andreTalGoerIkke(String tekst) {
    assertThat(Tekst.lignerCpr(tekst)).isFalse();
  }
}
