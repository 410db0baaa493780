package dk.jobveu.liste;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinjeTest {

  private final List<Cellefejl> fejl = new ArrayList<>();

  private Linje linje(Kolonne kolonne, String vaerdi) {
    return new Linje(7, Map.of(kolonne.noegle(), vaerdi), List.of(kolonne), fejl);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2026-03-31",
    "31-03-2026, 2026-03-31",
    "1.2.2026, 2026-02-01",
    "29/2/2028, 2028-02-29",
    "1990-01-01, 1990-01-01",
    "2100-12-31, 2100-12-31"
  })
  void datoer(String skrevet, LocalDate dato) {
    assertThat(linje(Kolonne.dato("d", "Dato"), skrevet).dato("d")).isEqualTo(dato);
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "29-02-2026", "1989-12-31", "2101-01-01", "i går", "31032026"})
  void umuligeDatoer(String skrevet) {
    assertThat(linje(Kolonne.dato("d", "Dato"), skrevet).dato("d")).isNull();
    assertThat(fejl)
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.tekst())
                    .startsWith("Række 7, kolonnen »Dato«: Der står »" + skrevet + "«"));
  }

  @ParameterizedTest
  @CsvSource({"'7,4', 7.4", "1.250, 1250", "'1 250,5', 1250.5", "0, 0", "'24,00', 24.00"})
  void tal(String skrevet, BigDecimal tal) {
    assertThat(linje(Kolonne.tal("t", "Timer"), skrevet).tal("t")).isEqualByComparingTo(tal);
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"syv", "7,4,1", "7.4", "1e3", "7,444", "99999999"})
  void ikkeTal(String skrevet) {
    assertThat(linje(Kolonne.tal("t", "Timer"), skrevet).tal("t")).isNull();
    assertThat(fejl).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0730, 0730", "730, 0730", "' 730 ', 0730", "1, 0001"})
  void nullerForanEnKodeKommerTilbage(String skrevet, String kode) {
    assertThat(linje(Kolonne.kode("k", "Kommune", 4), skrevet).kode("k")).isEqualTo(kode);
    assertThat(fejl).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"07300", "73O", "7,3", "-730"})
  void ikkeEnKode(String skrevet) {
    assertThat(linje(Kolonne.kode("k", "Kommune", 4), skrevet).kode("k")).isNull();
    assertThat(fejl).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010190-1234", "ring til 0101901234", "010190 1234"})
  void cprNumreAfvisesOveralt(String skrevet) {
    assertThat(linje(Kolonne.tekst("t", "Tekst", 100), skrevet).tekst("t")).isNull();
    assertThat(fejl).singleElement().extracting(Cellefejl::besked).asString().contains("cpr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\ud800b"})
  void tegnDerIkkeKanGemmesAfvises(String skrevet) {
    assertThat(linje(Kolonne.tekst("t", "Tekst", 100), skrevet).tekst("t")).isNull();
    assertThat(fejl).singleElement().extracting(Cellefejl::besked).asString().contains("tegn");
  }

  @Test
  void usynligeTegnKommerIkkeMed() {
    assertThat(linje(Kolonne.tekst("t", "Tekst", 100), "Fi\u00ADber\u200B").tekst("t"))
        .isEqualTo("Fiber");
    assertThat(linje(Kolonne.tekst("t", "Tekst", 3).somKraevet(), "\u200B\uFEFF").tekst("t"))
        .isNull();
    assertThat(fejl)
        .singleElement()
        .extracting(Cellefejl::besked)
        .isEqualTo("Feltet skal udfyldes.");
  }

  @Test
  void forLangTekstOgTomtKraevetFelt() {
    assertThat(linje(Kolonne.tekst("t", "Tekst", 3), "fire").tekst("t")).isNull();
    assertThat(fejl).hasSize(1);
    fejl.clear();
    assertThat(linje(Kolonne.tekst("t", "Tekst", 3).somKraevet(), "  ").tekst("t")).isNull();
    assertThat(fejl).extracting(Cellefejl::besked).last().isEqualTo("Feltet skal udfyldes.");
  }

  @Test
  void valgKendesPaaBaadeKodeOgTekst() {
    Kolonne k = Kolonne.valg("v", "Valg", Map.of("JOB_NYT", "Har fået nyt job"));
    assertThat(linje(k, "job_nyt").valg("v")).isEqualTo("JOB_NYT");
    assertThat(linje(k, "Har fået nyt job").valg("v")).isEqualTo("JOB_NYT");
    assertThat(linje(k, "noget andet").valg("v")).isNull();
    assertThat(fejl).hasSize(1);
  }

  @Test
  void kompetencenumre() {
    assertThat(Numre.laes("1-3, 8;10")).isEqualTo(Set.of(1, 2, 3, 8, 10));
    assertThat(Numre.laes("3-1")).isNull();
    assertThat(Numre.laes("en")).isNull();
    assertThat(Numre.laes("1,,2")).isNull();
  }
}
