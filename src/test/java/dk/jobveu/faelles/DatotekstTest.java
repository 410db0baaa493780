package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A date is understood or refused, never moved (ADR 0019). */
class DatotekstTest {

  static List<Skrivemaader.Dato> tabel() {
    return Skrivemaader.datoer();
  }

  @ParameterizedTest
  @MethodSource("tabel")
  void tabellenGaelder(Skrivemaader.Dato dato) {
    if (dato.betydning() == null) {
      assertThatThrownBy(() -> Datotekst.laes(dato.skrevet())).isInstanceOf(Ulaeselig.class);
    } else {
      assertThat(Datotekst.laes(dato.skrevet())).hasToString(dato.betydning());
    }
  }

  @Test
  void sigerHvadDerErGalt() {
    assertThatThrownBy(() -> Datotekst.laes("31-02-2027"))
        .hasMessageStartingWith("Den dato findes");
    assertThatThrownBy(() -> Datotekst.laes("1.7"))
        .hasMessageStartingWith("Skriv datoen med dag, måned og år");
    assertThatThrownBy(() -> Datotekst.laes("1.1.1989"))
        .hasMessage("Datoen skal ligge mellem 1990 og 2100.");
    assertThatThrownBy(() -> Datotekst.laes("fredag 1. juli 2027"))
        .hasMessageStartingWith("Ugedagen passer ikke");
  }

  @Test
  void toTusindeDatoerBetyderDetDeSkalEllerAfvises() {
    int laest = 0;
    for (Skrivemaader.Dato dato : Skrivemaader.opdigtedeDatoer(2000, 8)) {
      try {
        assertThat(Datotekst.laes(dato.skrevet()))
            .as(dato.toString())
            .hasToString(dato.betydning());
        laest++;
      } catch (Ulaeselig afvist) {
        assertThat(dato.betydning() == null || dato.skrevet().matches("\\d{6}|\\d{8}"))
            .as(dato.toString())
            .isTrue();
      }
    }
    assertThat(laest).isGreaterThan(1500);
  }

  @Test
  void detSkrevneKanLaesesIgen() {
    LocalDate dato = LocalDate.of(2027, 7, 1);
    assertThat(Datotekst.skriv(dato)).isEqualTo("01.07.2027");
    assertThat(Datotekst.laes(Datotekst.skriv(dato))).isEqualTo(dato);
  }
}
