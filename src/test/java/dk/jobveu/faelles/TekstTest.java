package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-1234",
        "ring til 0101901234!",
        "310599 0001",
        "(151245-9999)",
        "010190\u00A01234",
        "010190\u20131234",
        "010190\u20111234",
        "010190 - 1234",
        "01 01 90-1234",
        "0101\u00AD90-1234"
      })
  void lignerEtCprnummer(String tekst) {
    assertThat(Tekst.fejl("Teksten", tekst, 100)).contains("ligner et cpr-nummer");
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
    assertThat(Tekst.fejl("Teksten", tekst, 100)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2028b", "a\ud800b", "a\uFFFEb"})
  void tegnDerIkkeKanGemmes(String tekst) {
    assertThat(Tekst.fejl("Teksten", tekst, 100)).contains("tegn, der ikke kan gemmes");
  }

  @Test
  void laengdenMaalesFoerOgEfterRensningen() {
    assertThat(Tekst.fejl("Feltet »Navn«", "fire", 3))
        .isEqualTo("Feltet »Navn« må højst fylde 3 tegn. Her er 4.");
    // one character that is two when composed letters are written out
    assertThat(Tekst.fejl("Teksten", "\u0958", 1)).contains("højst fylde 1 tegn. Her er 2.");
    assertThat(Tekst.ren(" Fi\u00ADber\u200B\r\n")).isEqualTo("Fiber");
  }
}
