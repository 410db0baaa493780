package dk.jobveu.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KolonnebredderTest {

  private static final List<String> HOVED =
      List.of("Nr.", "Kursus", "Fagkode", "Type", "Dage", "Merit", "Anerkendt", "Bemærk");

  /** Room for "Anerkendt" and a code on a line of some 95 letters, and most for what is long. */
  @Test
  void korteKolonnerFaarPladsTilDeresLaengsteOrdOgDeLangeResten() {
    String lang = "Måling og fejlfinding på fiber i jorden og i huse ".repeat(8);
    List<Double> bredder =
        Kolonnebredder.procent(
            Dokument.tabel(
                "Kurser",
                HOVED,
                List.of(List.of("1", lang, "47136", "AMU-kursus", "10", "Ja", "Ja", lang))));

    assertThat(bredder.stream().mapToDouble(b -> b).sum()).isCloseTo(100, within(0.001));
    assertThat(bredder.get(0)).isBetween(4.0, 7.0);
    assertThat(bredder.get(6)).isGreaterThan(10);
    assertThat(bredder.get(1)).isGreaterThan(15).isEqualTo(bredder.get(7), within(2.0));
  }

  @Test
  void enTabelMedEtLangtOrdSpraengerIkkeLinjen() {
    List<Double> bredder =
        Kolonnebredder.procent(
            Dokument.tabel("To", List.of("A", "B"), List.of(List.of("x".repeat(300), "y"))));

    assertThat(bredder.get(1)).isGreaterThan(3);
    assertThat(bredder.get(0) + bredder.get(1)).isCloseTo(100, within(0.001));
  }

  @Test
  void udenTabelErDerIngenBredder() {
    assertThat(Kolonnebredder.procent(Dokument.felter("Felter"))).isEmpty();
  }
}
