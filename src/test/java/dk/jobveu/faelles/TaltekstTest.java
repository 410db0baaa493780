package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number is understood or refused, never changed (ADR 0019). */
class TaltekstTest {

  static List<Skrivemaader.Tal> tabel() {
    return Skrivemaader.tal();
  }

  @ParameterizedTest
  @MethodSource("tabel")
  void tabellenGaelder(Skrivemaader.Tal tal) {
    if (tal.betydning() == null) {
      assertThatThrownBy(() -> Taltekst.laes(tal.skrevet(), tal.decimaler()))
          .isInstanceOf(Ulaeselig.class)
          .hasMessageStartingWith(tal.skrevet().length() > 15 ? "Tallet har for mange" : "Skriv ");
    } else {
      assertThat(Taltekst.laes(tal.skrevet(), tal.decimaler()))
          .isEqualByComparingTo(tal.betydning());
    }
  }

  @Test
  void toTusindeTalBetyderDetDeSkalEllerAfvises() {
    int laest = 0;
    for (Skrivemaader.Tal tal : Skrivemaader.opdigtedeTal(2000, 8)) {
      try {
        assertThat(Taltekst.laes(tal.skrevet(), tal.decimaler()))
            .as(tal.toString())
            .isEqualByComparingTo(tal.betydning());
        laest++;
      } catch (Ulaeselig afvist) {
        assertThat(afvist.getMessage()).startsWith("Skriv ");
      }
    }
    assertThat(laest).isGreaterThan(1000);
  }

  @Test
  void detSkrevneKanLaesesIgen() {
    for (Skrivemaader.Tal tal : Skrivemaader.opdigtedeTal(2000, 9)) {
      BigDecimal v = new BigDecimal(tal.betydning());
      assertThat(Taltekst.laes(Taltekst.skriv(v), 2)).isEqualByComparingTo(v);
      assertThat(Taltekst.laes(Taltekst.iCelle(v), 2)).isEqualByComparingTo(v);
    }
    assertThat(Taltekst.skriv(new BigDecimal("380000.50"))).isEqualTo("380.000,5");
    assertThat(Taltekst.skriv(new BigDecimal("1E+8"))).isEqualTo("100.000.000");
    assertThat(Taltekst.skriv(new BigDecimal("-1234"))).isEqualTo("-1.234");
    assertThat(Taltekst.iCelle(new BigDecimal("1985"))).isEqualTo("1985");
  }
}
