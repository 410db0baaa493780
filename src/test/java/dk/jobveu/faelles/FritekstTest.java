package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FritekstTest {

  @ParameterizedTest
  @CsvSource({"for lang tekst, højst fylde 5 tegn", "'a\u202Eb', tegn", "'a\u0000b', tegn"})
  void afvisesVedFeltet(String skrevet, String besked) {
    assertThatThrownBy(() -> Fritekst.laes("grund", skrevet, 5))
        .isInstanceOfSatisfying(Regelbrud.class, r -> assertThat(r.felt()).isEqualTo("grund"))
        .hasMessageContaining(besked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ring 010190-1234",
        "010190.1234",
        "01 01 90 12 34",
        "610190/1234",
        "010190\n1234"
      })
  void etCprnummerAfvises(String skrevet) {
    assertThatThrownBy(() -> Fritekst.laes("grund", skrevet, 50))
        .hasMessageContaining("cpr-nummer");
  }

  @Test
  void tomtErIngenTekstOgRestenRenses() {
    assertThat(Fritekst.laes("grund", null, 5)).isNull();
    assertThat(Fritekst.laes("grund", " \u200B\n", 5)).isNull();
    assertThat(Fritekst.laes("grund", " Fi\u00ADber ", 50)).isEqualTo("Fiber");
  }
}
